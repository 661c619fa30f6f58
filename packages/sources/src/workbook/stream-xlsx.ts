/**
 * The rows of one sheet of an xlsx through hucre's streaming reader, counted while they come: a sheet of a million rows is left after the last
 * one that is allowed.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { WorkbookLimits } from './limits.ts'
import { cellOfValue } from './read-xlsx.ts'
import { ReadingProblem } from './reading-problem.ts'
import type { StreamedRow } from './sheet.ts'

export async function* streamXlsx(
  bytes: Uint8Array,
  sheet: number,
  name: string,
  file: string,
  limits: WorkbookLimits,
): AsyncGenerator<StreamedRow> {
  const { streamXlsxRows } = await import('hucre/xlsx')
  let rows = 0
  let cells = 0
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    rows++
    cells += values.length
    if (rows > limits.maxRows) {
      throw new ReadingProblem(issue('buku.terlalu-banyak-baris', { file, sheet: name }, null, { nama: name, batas: limits.maxRows }))
    }
    if (cells > limits.maxCells) throw new ReadingProblem(issue('buku.terlalu-banyak-sel', { file }, null, { batas: limits.maxCells }))
    yield { row: index, cells: values.map((value) => cellOfValue(value, null)) }
  }
}
