/**
 * A workbook of one long sheet, as bytes that come while the rows are still being made: for lists that should not stand in memory. Text stays
 * text, so that a NIK keeps its sixteen digits.
 */
import { type CellValue, writeXlsxStream } from 'hucre/xlsx'

export function streamSheet(name: string, rows: Iterable<readonly (string | number)[]>): AsyncIterable<Uint8Array> {
  return writeXlsxStream(cellsOf(rows), { name, freezePane: { rows: 1 } })
}

function* cellsOf(rows: Iterable<readonly (string | number)[]>): Generator<CellValue[]> {
  for (const row of rows) yield [...row]
}
