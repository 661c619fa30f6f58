/**
 * DHIS2 `dataValueSets` as CSV, with DHIS2's columns in DHIS2's order when written, in any order when read.
 */
import type { RawValue } from '@konvergen/core/intake/exchange/accept-values.ts'
import { type DataValue, writtenValues } from '@konvergen/core/intake/exchange/data-values.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { csvRows } from '../workbook/read-csv.ts'
import { COMBO_OF } from './json.ts'

const COLUMNS = [
  'dataelement',
  'period',
  'orgunit',
  'categoryoptioncombo',
  'attributeoptioncombo',
  'value',
  'storedby',
  'lastupdated',
  'comment',
  'followup',
  'deleted',
]
const NEEDED = ['dataelement', 'period', 'orgunit', 'value']

const quoted = (text: string): string => (/^[\w.-]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`)

export function writeCsv(values: readonly DataValue[]): string {
  const lines = writtenValues(values).map(({ element, period, orgUnit, part, value, comment }) => {
    const written: Readonly<Record<string, string | null>> = {
      dataelement: element,
      period,
      orgunit: orgUnit,
      categoryoptioncombo: COMBO_OF[part],
      value: String(value),
      comment,
    }
    return COLUMNS.map((column) => quoted(written[column] ?? '')).join(',')
  })
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}

/** null when its first row is not the heading of a dataValueSets. */
export function readDataCsv(bytes: Uint8Array, file: string): RawValue[] | null {
  const rows = csvRows(bytes, file, LIST_WORKBOOK_LIMITS)
  const heading = (rows.next().value ?? []) as readonly ({ readonly text: string | null } | null)[]
  const names = heading.map((cell) => (cell?.text ?? '').toLowerCase().replace(/[^a-z]/g, ''))
  if (!NEEDED.every((name) => names.includes(name))) return null
  const found: RawValue[] = []
  for (const cells of rows) {
    const text = (name: string) => cells[names.indexOf(name)]?.text ?? null
    if (cells.every((cell) => cell === null)) continue
    found.push({
      element: text('dataelement'),
      period: text('period'),
      orgUnit: text('orgunit'),
      part: text('categoryoptioncombo'),
      value: text('value'),
      comment: text('comment'),
      deleted: text('deleted')?.toLowerCase() === 'true',
    })
  }
  return found
}
