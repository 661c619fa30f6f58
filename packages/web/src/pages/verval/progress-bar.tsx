/** How much is looked at: the number says it, the bar only helps. */
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'
import styles from './board.module.css'

export function ProgressBar({ done, all }: { done: number; all: number }) {
  const t = useText()
  const say = useSay()
  const width = all === 0 ? 0 : (100 * done) / all
  return (
    <span className={styles['progress']}>
      {t(VERVAL.of, { n: say.number(done), d: say.number(all) })}
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ width: `${width}%` }} />
      </span>
    </span>
  )
}
