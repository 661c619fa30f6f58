/** Every writing of an activity's reports, the newest first; one of this quarter can be used again, as a writing of its own. */
import type { RealisationDetail, ReportBody } from '@konvergen/contract/realisation.ts'
import { Button } from '../../parts/button.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { saysSame } from './arrange-report.ts'
import type { SubjectDetail } from './evidence-fields.tsx'
import styles from './realisation.module.css'
import { moneyOf, sayDone, sayMoney, sayQuarter } from './say-realisation.ts'

interface HistoryListProps {
  readonly detail: SubjectDetail
  readonly quarter: number
  readonly mayWrite: boolean
  readonly onUse: (facts: ReportBody) => void
}

export function HistoryList({ detail, quarter, mayWrite, onUse }: HistoryListProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const now = detail.quarters.find((each) => each.quarter === quarter)?.facts
  const canUse = (revision: RealisationDetail['revisions'][number]): boolean =>
    mayWrite && revision.quarter === quarter && now !== undefined && !saysSame(revision.facts, now)
  return (
    <section>
      <h3>{t(REALISATION.history)}</h3>
      {detail.revisions.length === 0 && <p className={styles['small']}>{t(REALISATION.noHistory)}</p>}
      <ul className={styles['plainList']}>
        {detail.revisions.map((each) => {
          const words = { quarter: sayQuarter(each.quarter, speech), n: each.revision }
          return (
            <li key={`${each.quarter} ${each.revision}`}>
              {t(REALISATION.revisionOf, { ...words, by: each.by, at: say.moment(each.at) })}
              {each.origin !== null && ` (${t(REALISATION.origin, { origin: each.origin })})`}: {sayDone(detail, each.facts, speech)}, Rp{' '}
              {sayMoney(moneyOf(each.facts.money), speech)}{' '}
              {canUse(each) && (
                <Button look="quiet" aria-label={t(REALISATION.useAgainOf, words)} onClick={() => onUse(each.facts)}>
                  {t(REALISATION.useAgain)}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
