/** The sentence of the lokus page: how many are proposed, how sure that is, and what to be careful about. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { LOKUS } from '../../text/lokus.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './lokus-page.module.css'

export function LokusLead({ answer }: { answer: LokusAnswer }) {
  const t = useText()
  const say = useSay()
  const count = (band: string) => say.number(answer.rows.filter((row) => row.band === band).length)
  const unsure = answer.rows.filter((row) => row.proposed && !row.sufficient).length
  return (
    <p className={styles['lead']}>
      <strong>{t(LOKUS.first, { n: say.number(answer.proposedCount) })}</strong>{' '}
      {answer.proposedCount > answer.k && `${t(LOKUS.tie, { k: say.number(answer.k) })} `}
      {t(LOKUS.bands, { pasti: count('pasti'), abu: count('abu-abu') })} {unsure > 0 && t(LOKUS.unsure, { n: say.number(unsure) })}
    </p>
  )
}
