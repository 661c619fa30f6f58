/** The village table as a file: the columns that are shown, in the order that is shown, with codes and with numbers unrounded. */
import type { CsvCell } from '../../parts/csv.ts'
import { toCsv } from '../../parts/csv.ts'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import { BAND_TEXT, SITUATION } from '../../text/situation.ts'
import type { Speak } from '../../text/text.ts'
import { type ColumnId, columnValue } from './arrange-villages.ts'
import { columnHead } from './column-heads.ts'

/** The interval is two numbers, so it takes two columns. */
function headsOf(column: ColumnId, t: Speak): string[] {
  const head = t(columnHead(column))
  return column === 'rentang' ? [`${head} <`, `${head} >`] : [head]
}

function cellsOf(row: VillageRow, column: ColumnId, t: Speak): CsvCell[] {
  if (column === 'rentang') return [row.desa.interval?.low ?? null, row.desa.interval?.high ?? null]
  if (column === 'usulan') return [row.lokus === null || row.lokus.band === null ? null : t(BAND_TEXT[row.lokus.band])]
  if (column === 'cukup') return [t(row.desa.sufficiency.enough ? SITUATION.cukup : SITUATION.belum)]
  return [columnValue(row, column)]
}

export function villageCsv(rows: readonly VillageRow[], columns: readonly ColumnId[], t: Speak): string {
  const heads = ['kode', ...columns.flatMap((column) => headsOf(column, t))]
  return toCsv(
    heads,
    rows.map((row) => [row.desa.kode, ...columns.flatMap((column) => cellsOf(row, column, t))]),
  )
}
