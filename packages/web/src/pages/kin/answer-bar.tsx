/** Yes, no, later; or what was answered and the way back. */
import type { PairSchema } from '@konvergen/contract/kin.ts'
import type { PairAnswer } from '@konvergen/core/linkage/settle-run.ts'
import { Button } from '../../parts/button.tsx'
import { QUEUE } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'

interface AnswerBarProps {
  readonly pair: PairSchema
  readonly isBusy: boolean
  readonly onAnswer: (answer: PairAnswer | null) => void
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (step: 1 | -1) => void
}

const SAID = { sama: QUEUE.saidSama, beda: QUEUE.saidBeda, nanti: QUEUE.saidNanti } as const

function Said({ pair: { jawaban, oleh, pada } }: Pick<AnswerBarProps, 'pair'>) {
  const t = useText()
  const say = useSay()
  if (jawaban === null) return null
  const said = t(SAID[jawaban])
  return <>{oleh === null || pada === null ? t(QUEUE.justNow, { said }) : t(QUEUE.by, { said, who: oleh, when: say.moment(pada) })}</>
}

export function AnswerBar({ pair, isBusy, onAnswer, isFirst, isLast, onMove }: AnswerBarProps) {
  const t = useText()
  const isOpen = pair.jawaban === null || pair.jawaban === 'nanti'
  return (
    <>
      {pair.keadaan === 'otomatis' && pair.jawaban === null && <p className={styles['small']}>{t(QUEUE.auto)}</p>}
      <p className={styles['said']} aria-live="polite">
        <Said pair={pair} />
      </p>
      <div className={`${styles['acts']} ${styles['answers']} tanpa-cetak`}>
        {isOpen && (
          <>
            <Button look="primary" disabled={isBusy} onClick={() => onAnswer('sama')}>
              {t(QUEUE.yes)}
            </Button>
            <Button disabled={isBusy} onClick={() => onAnswer('beda')}>
              {t(QUEUE.no)}
            </Button>
            {pair.jawaban === null && (
              <Button look="quiet" disabled={isBusy} onClick={() => onAnswer('nanti')}>
                {t(QUEUE.wait)}
              </Button>
            )}
          </>
        )}
        {pair.jawaban !== null && (
          <Button look="quiet" disabled={isBusy} onClick={() => onAnswer(null)}>
            {t(QUEUE.takeBack)}
          </Button>
        )}
      </div>
      <div className={`${styles['acts']} tanpa-cetak`}>
        <Button disabled={isFirst} onClick={() => onMove(-1)}>
          {t(QUEUE.previous)}
        </Button>
        <Button disabled={isLast} onClick={() => onMove(1)}>
          {t(QUEUE.next)}
        </Button>
        <span className={styles['small']}>{t(QUEUE.keys)}</span>
      </div>
    </>
  )
}
