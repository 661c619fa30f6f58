/** The sentence above a plan: how many activities, how much money, what of it reaches people, what is to be looked at. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import { severityOf } from '@konvergen/core/plan/remarks.ts'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayMoney } from './say-plan.ts'

export function PlanLead({ plan }: { readonly plan: PlanAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { count, total, year, direct, remarks } = plan
  const n = say.number(count)
  const toLookAt = remarks.filter((each) => severityOf(each) !== 'catatan').reduce((sum, each) => sum + each.n, 0)
  const untold = sayMoney(direct.untold, speech)
  const isAll = direct.untold === '0'
  return (
    <p className={styles['lead']}>
      <strong>{total === null ? t(PLAN.leadUntold, { n, year }) : t(PLAN.lead, { n, year, total: sayMoney(total, speech) })}</strong>{' '}
      {total !== null && direct.share === null && t(PLAN.directUntold)}
      {direct.share !== null && t(isAll ? PLAN.directAll : PLAN.direct, { share: say.percent(direct.share), untold })}{' '}
      {toLookAt > 0 && t(PLAN.toLookAt, { n: say.number(toLookAt) })}
    </p>
  )
}
