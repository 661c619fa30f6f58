/** What is to be looked at in an activity, and who wrote it when. */
import type { ActivityDetail } from '@konvergen/contract/plan.ts'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayRemark, sayTodo } from './say-plan.ts'

export function ActivityHistory({ stored }: { readonly stored: ActivityDetail }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  return (
    <>
      {stored.remarks.length > 0 && (
        <section>
          <h3>{t(PLAN.remarks)}</h3>
          <ul className={styles['plainList']}>
            {stored.remarks.map((remark) => (
              <li key={remark.code}>
                {sayRemark(remark, speech)} <span className={styles['small']}>{sayTodo(remark, speech)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className={styles['small']}>
        <summary>{t(PLAN.history)}</summary>
        <ul className={styles['plainList']}>
          {stored.history.map(({ revision, by, at, origin }) => (
            <li key={revision}>
              {t(PLAN.historyLine, { n: revision, by, at: say.moment(at) })}
              {origin !== null && ` · ${origin}`}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
