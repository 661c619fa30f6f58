/** Activities in rows on a wide screen. */
import type { ActivityLine } from '@konvergen/contract/plan.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { ActivitiesProps } from './activities-props.ts'
import { ActivityName } from './activity-name.tsx'
import { ActivityRemarks, toLookAt } from './activity-remarks.tsx'
import styles from './plan.module.css'
import { sayMoney, sayPlaces, sayVolume } from './say-plan.ts'

export function PlanTable({ plan, onOpen }: ActivitiesProps) {
  const t = useText()
  const { office, lokus, activities } = plan
  const heads = [PLAN.activity, ...(office === null ? [PLAN.office] : []), PLAN.places, PLAN.volume, PLAN.money, PLAN.remarks]
  return (
    <PlainTable label={t(PLAN.table)} heads={heads.map((head) => t(head))}>
      {activities.map((activity) => (
        <Line key={activity.id} activity={activity} lokus={lokus} hasOffice={office === null} onOpen={onOpen} />
      ))}
    </PlainTable>
  )
}

interface LineProps {
  readonly activity: ActivityLine
  readonly lokus: number
  readonly hasOffice: boolean
  readonly onOpen: (id: string) => void
}

function Line({ activity, lokus, hasOffice, onOpen }: LineProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { officeName, volume, unit, total, money } = activity
  return (
    <tr>
      <th scope="row" className={styles['what']}>
        <ActivityName activity={activity} onOpen={onOpen} />
      </th>
      {hasOffice && <td>{officeName ?? t(PLAN.secretariat)}</td>}
      <td>{sayPlaces(activity, lokus, speech)}</td>
      <td className={table['number']}>
        {volume === null ? <span className={table['quiet']}>{t(PLAN.untold)}</span> : `${sayVolume(volume, speech)} ${unit ?? ''}`}
      </td>
      <td className={table['number']}>
        <span className={total === null ? table['quiet'] : table['strong']}>{sayMoney(total, speech)}</span>
        <span className={table['under']}>{money.map(({ source }) => t(SOURCE_WORDS[source])).join(', ')}</span>
      </td>
      <td>
        {toLookAt(activity).length === 0 ? (
          <span className={table['quiet']}>{t(PLAN.nothing)}</span>
        ) : (
          <ActivityRemarks activity={activity} />
        )}
      </td>
    </tr>
  )
}
