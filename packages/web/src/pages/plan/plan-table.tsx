/** Activities in rows, a page at a time; the name of each opens it. */
import type { ActivityLine, PlanAnswer } from '@konvergen/contract/plan.ts'
import { severityOf } from '@konvergen/core/plan/remarks.ts'
import { KIND_WORDS, SOURCE_WORDS, STATUS_WORDS } from '@konvergen/core/plan/words.ts'
import type { PlanChange } from '../../app/plan-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Paging } from '../../parts/paging.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayMoney, sayPlaces, sayRemark, sayVolume } from './say-plan.ts'

interface PlanTableProps {
  readonly plan: PlanAnswer
  readonly activities: readonly ActivityLine[]
  readonly onChange: (change: PlanChange) => void
}

export function PlanTable({ plan, activities, onChange }: PlanTableProps) {
  const t = useText()
  const { page, perPage, count, office, lokus } = plan
  const heads = [PLAN.activity, ...(office === null ? [PLAN.office] : []), PLAN.places, PLAN.volume, PLAN.money, PLAN.remarks]
  return (
    <Card title={t(PLAN.table)}>
      <PlainTable label={t(PLAN.table)} heads={heads.map((head) => t(head))}>
        {activities.map((activity) => (
          <Line
            key={activity.id}
            activity={activity}
            lokus={lokus}
            hasOffice={office === null}
            onOpen={() => onChange({ buka: activity.id, baru: undefined, halaman: page })}
          />
        ))}
      </PlainTable>
      <Paging page={page} perPage={perPage} total={count} onPage={(halaman) => onChange({ halaman })} />
    </Card>
  )
}

interface LineProps {
  readonly activity: ActivityLine
  readonly lokus: number
  readonly hasOffice: boolean
  readonly onOpen: () => void
}

function Line({ activity, lokus, hasOffice, onOpen }: LineProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { title, officeName, subKegiatan, subKegiatanName, kind, indicators, volume, unit, total, sources, status, carriedFrom } = activity
  const remarks = activity.remarks.filter((each) => severityOf(each) !== 'catatan')
  const about = [t(KIND_WORDS[kind]), t(STATUS_WORDS[status]), ...(subKegiatan === null ? [] : [subKegiatan]), ...indicators]
  return (
    <tr>
      <th scope="row" className={styles['what']}>
        <Button look="quiet" aria-label={t(PLAN.openOf, { title })} onClick={onOpen}>
          {title}
        </Button>
        <span className={table['under']}>{about.join(' · ')}</span>
        {subKegiatanName !== null && <span className={table['under']}>{subKegiatanName}</span>}
        {carriedFrom !== null && <Tag tone="outline">{t(PLAN.carriedMark)}</Tag>}
      </th>
      {hasOffice && <td>{officeName ?? t(PLAN.secretariat)}</td>}
      <td>{sayPlaces(activity, lokus, speech)}</td>
      <td className={table['number']}>
        {volume === null ? <span className={table['quiet']}>{t(PLAN.untold)}</span> : `${sayVolume(volume, speech)} ${unit ?? ''}`}
      </td>
      <td className={table['number']}>
        <span className={total === null ? table['quiet'] : table['strong']}>{sayMoney(total, speech)}</span>
        <span className={table['under']}>{sources.map((source) => t(SOURCE_WORDS[source])).join(', ')}</span>
      </td>
      <td>
        {remarks.length === 0 ? (
          <span className={table['quiet']}>{t(PLAN.nothing)}</span>
        ) : (
          <ul className={styles['plainList']}>
            {remarks.map((each) => (
              <li key={each.code}>{sayRemark(each, speech)}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
