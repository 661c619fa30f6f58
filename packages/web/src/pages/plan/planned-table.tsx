/** Activities of a version, as they were handed in. */
import type { VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { totalOf } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { PLAN } from '../../text/plan.ts'
import { PLAN_VERSIONS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { sayField, sayMoney } from './say-plan.ts'

export function PlannedTable({ answer, district }: { readonly answer: VersionAnswer; readonly district: DistrictDetail }) {
  const t = useText()
  const say = useSay()
  const names = new Map(district.desa.map(({ kode, nama }) => [kode, nama]))
  const speech = { t, say, nameOf: (desa: string) => names.get(desa) ?? desa }
  const lokus = (answer.lokus ?? []).map(speech.nameOf).join(', ')
  return (
    <Card title={t(PLAN_VERSIONS.activities)}>
      <PlainTable label={t(PLAN_VERSIONS.activities)} heads={[PLAN.activity, PLAN.places, PLAN.volume, PLAN.money].map((head) => t(head))}>
        {answer.activities.map((activity) => {
          const { id, title, subKegiatan, indicators, placing, volume, unit, money } = activity
          const total = totalOf(money)
          return (
            <tr key={id}>
              <th scope="row">
                {title}
                <span className={table['under']}>{[...(subKegiatan === null ? [] : [subKegiatan]), ...indicators].join(' · ')}</span>
              </th>
              <td>
                {placing === 'desa' ? sayField('places', activity, speech) : sayField('placing', activity, speech)}
                {placing === 'lokus' && <span className={table['under']}>{lokus}</span>}
              </td>
              <td className={table['number']}>
                {volume === null ? t(PLAN.untold) : `${sayField('volume', activity, speech)} ${unit ?? ''}`}
              </td>
              <td className={table['number']}>
                {sayMoney(total === null ? null : String(total), speech)}
                <span className={table['under']}>{money.map(({ source }) => t(SOURCE_WORDS[source])).join(', ')}</span>
              </td>
            </tr>
          )
        })}
      </PlainTable>
    </Card>
  )
}
