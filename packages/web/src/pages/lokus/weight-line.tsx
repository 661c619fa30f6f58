/** One criterion: its weight out of a hundred, how much of all weights that is, and of how many villages it is known. */
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'

interface WeightLineProps {
  readonly name: string
  /** 0–1; more where a kept way says so. */
  readonly weight: number
  /** null = it is not counted. */
  readonly share: number | null
  readonly known: number
  readonly all: number
  /** Counted or not, instead of how much. */
  readonly isTick: boolean
  readonly onWeight: (weight: number) => void
}

export function WeightLine({ name, weight, share, known, all, isTick, onWeight }: WeightLineProps) {
  const t = useText()
  const say = useSay()
  const label = t(CHOICE.weightOf, { name })
  const isAbsent = known === 0
  const value = String(Math.round(weight * 100))
  const take = (text: string): void => {
    const read = Number(text)
    if (text !== '' && Number.isInteger(read) && read >= 0 && read <= 100) onWeight(read / 100)
  }
  return (
    <div className={styles['weight']}>
      {isTick ? (
        <label className={styles['tick']}>
          <input type="checkbox" checked={weight > 0} disabled={isAbsent} onChange={({ target }) => onWeight(target.checked ? 0.1 : 0)} />
          {name}
        </label>
      ) : (
        <>
          <span className={styles['name']}>{name}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            aria-label={label}
            disabled={isAbsent}
            value={value}
            onChange={({ target }) => take(target.value)}
          />
          <input
            type="number"
            min={0}
            max={100}
            step={1}
            aria-label={`${label} (%)`}
            disabled={isAbsent}
            value={value}
            onChange={({ target }) => take(target.value)}
          />
        </>
      )}
      <span className={styles['small']}>
        {isAbsent ? t(CHOICE.absent) : t(CHOICE.known, { n: say.number(known), all: say.number(all) })}
        {!isTick && share !== null && ` · ${t(CHOICE.share, { percent: say.percent(100 * share, 0) })}`}
      </span>
    </div>
  )
}
