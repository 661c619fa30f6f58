/** What is wrong or doubtful, cell by cell: what was read, what to do; chosen by its kind, a page at a time. */
import { BUDGET_REMARK_CODES, budgetSeverityOf } from '@konvergen/core/budget/remarks.ts'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Paging } from '../../parts/paging.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Tag } from '../../parts/tags.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { FileProps } from './file-props.ts'
import { nameRemark, sayRemark, sayTodo } from './say-budget.ts'

const PER_PAGE = 100
const TONES = { galat: 'attention', periksa: 'caution', catatan: 'plain' } as const

export function IssuesCard({ file, search, onChange }: Omit<FileProps, 'kab'>) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { remarks, remarkCounts } = file
  const all = remarkCounts.reduce((sum, { code, n }) => (search.catatan === undefined || search.catatan === code ? sum + n : sum), 0)
  if (remarkCounts.length === 0) {
    return (
      <Card title={t(BUDGET.issues)}>
        <p>{t(BUDGET.issuesNone)}</p>
      </Card>
    )
  }
  return (
    <Card title={t(BUDGET.issues)}>
      <SelectField
        label={t(BUDGET.what)}
        value={search.catatan ?? ''}
        onChange={({ target }) => onChange({ catatan: BUDGET_REMARK_CODES.find((code) => code === target.value) })}
      >
        <option value="">{t(BUDGET.all)}</option>
        {remarkCounts.map(({ code, n }) => (
          <option key={code} value={code}>
            {`${nameRemark(code, speech)} (${say.number(n)})`}
          </option>
        ))}
      </SelectField>
      <PlainTable label={t(BUDGET.issues)} heads={[BUDGET.row, BUDGET.cell, BUDGET.what, BUDGET.todo].map((head) => t(head))}>
        {remarks.map((remark) => (
          <tr key={`${remark.row ?? ''} ${remark.code} ${remark.cell ?? ''}`}>
            <th scope="row">{remark.row ?? t(BUDGET.aboutFile)}</th>
            <td>{remark.cell ?? ''}</td>
            <td>
              <Tag tone={TONES[budgetSeverityOf(remark)]}>{budgetSeverityOf(remark)}</Tag> {sayRemark(remark, speech)}
            </td>
            <td>{sayTodo(remark, speech)}</td>
          </tr>
        ))}
      </PlainTable>
      <Paging page={search.halaman ?? 1} perPage={PER_PAGE} total={all} onPage={(halaman) => onChange({ halaman })} />
    </Card>
  )
}
