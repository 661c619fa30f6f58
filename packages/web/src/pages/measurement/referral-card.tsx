/** What is suggested for a child, why, and when it is expected next. A suggestion: a health worker confirms it. */
import type { ChildDetail } from '@konvergen/contract/measurement.ts'
import { sayReferral } from '@konvergen/core/growth/say-growth.ts'
import { Card } from '../../parts/card.tsx'
import { ClassTag } from '../../parts/class-tag.tsx'
import { CHILD } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import { RuleLine } from './verdict-card.tsx'

/** Days that `core/growth/refer-child.ts` names. */
const DAYS = [1, 7] as const

const NEXT = { 'akan-datang': CHILD.nextIs, 'bulan-ini': CHILD.nextDue, terlambat: CHILD.nextLate } as const

export function ReferralCard({ child }: { child: ChildDetail }) {
  const t = useText()
  const say = useSay()
  const { referral, nextVisit } = child
  return (
    <Card title={t(CHILD.referral)} hint={t(CHILD.referralHint)}>
      {referral !== null && (
        <>
          <p className={styles['advice']}>
            {sayReferral({ advice: referral.advice, withinDays: DAYS.find((days) => days === referral.withinDays) ?? null }, say.language)}
          </p>
          {referral.because.length > 0 && (
            <>
              <h3>{t(CHILD.because)}</h3>
              <ul className={styles['because']}>
                {referral.because.map((verdict) => (
                  <li key={`${verdict.rule} ${verdict.answer}`}>
                    <ClassTag answer={verdict.answer} />
                    <RuleLine verdict={verdict} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <h3>{t(CHILD.next)}</h3>
      <p className={styles['small']}>
        {nextVisit === null ? t(CHILD.noNext) : t(NEXT[nextVisit.state], { month: say.period(nextVisit.month) })}
      </p>
    </Card>
  )
}
