/** Kept rows of a list of things, with the area of each and its cells. */
import type { KeptRecord } from '@konvergen/contract/records.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { RECORDS } from '../../text/records.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface KeptTableProps {
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly records: readonly KeptRecord[]
}

export function KeptTable({ columns, records }: KeptTableProps) {
  const t = useText()
  return (
    <PlainTable label={t(RECORDS.kept)} heads={[t(RECORDS.row), t(RECORDS.area), ...columns.map(({ label }) => label)]}>
      {records.map((record) => (
        <KeptRow key={record.row} record={record} keys={columns.map(({ key }) => key)} />
      ))}
    </PlainTable>
  )
}

function KeptRow({ record: { row, areaName, values }, keys }: { record: KeptRecord; keys: readonly string[] }) {
  const t = useText()
  const say = useSay()
  const told = (value: KeptRecord['values'][number]): string => {
    if (value === null) return '–'
    if (typeof value === 'boolean') return t(value ? RECORDS.yes : RECORDS.no)
    return typeof value === 'number' && !isYear(value) ? say.number(value) : String(value)
  }
  return (
    <tr>
      <th scope="row">{row}</th>
      <td>{areaName ?? t(RECORDS.noArea)}</td>
      {keys.map((key, at) => (
        <td key={key}>{told(values[at] ?? null)}</td>
      ))}
    </tr>
  )
}

/** A year has no thousands. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1945 && value <= 2100
