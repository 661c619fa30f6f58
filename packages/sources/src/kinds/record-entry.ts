/**
 * A kind of list, ready to be recognised and checked: its reading (columns, headings) and its checks bound together, whatever its columns are.
 */
import type { RecordCheck } from '@konvergen/core/intake/lists/record-check.ts'
import type { RecordColumns, RecordPlace } from '@konvergen/core/intake/records/record-kind.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { headerOf, readRecords } from '../records/read-records.ts'
import { missingColumns, placeOfHeader, titleOf } from '../records/record-header.ts'
import type { RecordReading } from '../records/record-reading.ts'
import { normaliseHeading } from '../table/heading.ts'
import type { Sheet } from '../workbook/sheet.ts'
import type { RowSource } from '../workbook/stream-rows.ts'
import type { KindMatch } from './figure-entry.ts'

/** Of a row, what places it, and what was read. */
export interface PlacedRow {
  readonly row: number
  readonly prov: string | null
  readonly kab: string | null
  readonly kec: string | null
  readonly desa: string | null
  readonly kode: string | null
  /** Values by column of its kind. */
  readonly values: Readonly<Record<string, unknown>>
}

export interface CheckedBatch {
  /** null = nothing can be taken; the issues say why. */
  readonly place: RecordPlace<RecordColumns> | null
  readonly rows: readonly PlacedRow[]
  readonly issues: readonly Issue[]
}

export interface RecordEntry {
  readonly match: (sheet: Sheet, file: string) => KindMatch | null
  readonly check: (source: RowSource, file: string, jenis: string) => AsyncGenerator<CheckedBatch>
  /** Rows stand for villages of the district, and are placed by name. */
  readonly placed: boolean
}

export function recordEntry<Columns extends RecordColumns>(
  reading: RecordReading<Columns>,
  begin: () => RecordCheck<Columns>,
): RecordEntry {
  return {
    placed: 'desa' in reading.columns && 'kec' in reading.columns,
    match: (sheet, file) => {
      const header = headerOf(sheet, reading)
      if (header === null || missingColumns(header, reading, placeOfHeader(header, '', sheet.name)).length > 0) return null
      const headings = [...header.texts.values()].map((path) => normaliseHeading(path.split(' > ').at(-1) ?? ''))
      const shown = { has: new Set(header.columns.keys()), headings, title: `${file} ${titleOf(sheet, header)}` }
      if (reading.proves?.(shown) === false) return null
      return { headings: [...header.columns].map(([, column]) => header.texts.get(column) ?? '') }
    },
    check: (source, file, jenis) => checkRows(source, file, jenis, reading, begin()),
  }
}

const text = (values: Readonly<Record<string, unknown>>, key: string): string | null => (values[key] ?? null) as string | null

async function* checkRows<Columns extends RecordColumns>(
  source: RowSource,
  file: string,
  jenis: string,
  reading: RecordReading<Columns>,
  check: RecordCheck<Columns>,
): AsyncGenerator<CheckedBatch> {
  let begun = false
  for await (const { place, headings, rows, issues } of readRecords(source, file, reading, jenis)) {
    const found = [...issues]
    if (place !== null && !begun) found.push(...check.begin(headings, place))
    begun = true
    if (place !== null) for (const row of rows) for (const issue of check.row(row, place)) found.push(issue)
    const placed = rows.map(({ row, values }) => ({
      row,
      prov: text(values, 'prov'),
      kab: text(values, 'kab'),
      kec: text(values, 'kec'),
      desa: text(values, 'desa'),
      kode: text(values, 'kode') ?? text(values, 'kdDesa'),
      values,
    }))
    yield { place, rows: placed, issues: found }
  }
}
