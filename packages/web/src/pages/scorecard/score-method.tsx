/** How the score is to be read: folded on the screen, whole on paper. */
import { useMe } from '../../app/me.ts'
import { useSay } from '../../text/say.ts'
import { SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import styles from './scorecard.module.css'

export function ScoreMethod({ periode }: { periode: string }) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  return (
    <>
      <details className={`${styles['method']} tanpa-cetak`}>
        <summary>{t(SCORE.method)}</summary>
        <p>{t(SCORE.methodBody)}</p>
      </details>
      <div className={`${styles['method']} hanya-cetak`}>
        <p>{t(SCORE.methodBody)}</p>
        <p>{t(SCORE.printLine, { day: say.day(today), periode: say.period(periode) })}</p>
      </div>
    </>
  )
}
