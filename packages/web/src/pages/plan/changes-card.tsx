/** What is another between two plans: activities that came or went, and field by field what changed. */
import type { ChangeSchema } from '@konvergen/contract/plan-versions.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Tag } from '../../parts/tags.tsx'
import { PLAN } from '../../text/plan.ts'
import { PLAN_VERSIONS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { FIELD_NAMES, isField, sayField } from './say-plan.ts'

interface ChangesCardProps {
  readonly title: string
  readonly changes: readonly ChangeSchema[]
  readonly district: DistrictDetail
}

export function ChangesCard({ title, changes, district }: ChangesCardProps) {
  const t = useText()
  return (
    <Card title={title}>
      {changes.length === 0 && <p>{t(PLAN_VERSIONS.noChanges)}</p>}
      {changes.length > 0 && (
        <PlainTable label={title} heads={[PLAN.activity, PLAN.field, PLAN_VERSIONS.before, PLAN_VERSIONS.after].map((head) => t(head))}>
          {changes.map((change) => (
            <ChangedRows key={change.id} change={change} district={district} />
          ))}
        </PlainTable>
      )}
    </Card>
  )
}

function ChangedRows({ change, district }: { readonly change: ChangeSchema; readonly district: DistrictDetail }) {
  const t = useText()
  const say = useSay()
  const names = new Map(district.desa.map(({ kode, nama }) => [kode, nama]))
  const speech = { t, say, nameOf: (desa: string) => names.get(desa) ?? desa }
  const { kind, title, before, after } = change
  const fields = kind === 'berubah' ? change.fields : ['money']
  return fields.map((field, at) => (
    <tr key={field}>
      <th scope="row">
        {at === 0 && title} {at === 0 && <Tag tone="outline">{t(PLAN_VERSIONS[kind])}</Tag>}
      </th>
      <td>{t(isField(field) ? FIELD_NAMES[field] : PLAN.places)}</td>
      <td>{before === null || !isField(field) ? '' : sayField(field, before, speech)}</td>
      <td>{after === null || !isField(field) ? '' : sayField(field, after, speech)}</td>
    </tr>
  ))
}
