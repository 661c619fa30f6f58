/** Activities on a phone: a card for each, the same figures one below the other. */
import type { ActivityLine } from '@konvergen/contract/plan.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { ActivitiesProps } from './activities-props.ts'
import { ActivityName } from './activity-name.tsx'
import { ActivityRemarks, toLookAt } from './activity-remarks.tsx'
import styles from './plan.module.css'
import { sayMoney, sayPlaces, sayVolume } from './say-plan.ts'

export function PlanCards({ plan, onOpen }: ActivitiesProps) {
  const t = useText()
  const { activities, office, lokus } = plan
  return (
    <ul className={styles['cards']}>
      {activities.map((activity) => (
        <li key={activity.id}>
          <div>
            <ActivityName activity={activity} onOpen={onOpen} />
          </div>
          {office === null && <p className={styles['small']}>{activity.officeName ?? t(PLAN.secretariat)}</p>}
          <Figures activity={activity} lokus={lokus} />
          {toLookAt(activity).length > 0 && <ActivityRemarks activity={activity} />}
        </li>
      ))}
    </ul>
  )
}

function Figures({ activity, lokus }: { readonly activity: ActivityLine; readonly lokus: number }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { volume, unit, total, money } = activity
  const sources = money.map(({ source }) => t(SOURCE_WORDS[source])).join(', ')
  return (
    <dl className={styles['figures']}>
      <dt>{t(PLAN.places)}</dt>
      <dd>{sayPlaces(activity, lokus, speech)}</dd>
      <dt>{t(PLAN.volume)}</dt>
      <dd>{volume === null ? t(PLAN.untold) : `${sayVolume(volume, speech)} ${unit ?? ''}`}</dd>
      <dt>{t(PLAN.money)}</dt>
      <dd>
        <strong>{sayMoney(total, speech)}</strong> {sources}
      </dd>
    </dl>
  )
}
