/** What is to be looked at in an activity; mere notes are in its drawer. */
import type { ActivityLine } from '@konvergen/contract/plan.ts'
import { severityOf } from '@konvergen/core/plan/remarks.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayRemark } from './say-plan.ts'

export const toLookAt = ({ remarks }: Pick<ActivityLine, 'remarks'>) => remarks.filter((each) => severityOf(each) !== 'catatan')

export function ActivityRemarks({ activity }: { readonly activity: ActivityLine }) {
  const speech = { t: useText(), say: useSay() }
  return (
    <ul className={styles['plainList']}>
      {toLookAt(activity).map((each) => (
        <li key={each.code}>{sayRemark(each, speech)}</li>
      ))}
    </ul>
  )
}
