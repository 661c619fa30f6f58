/**
 * The rows of one sheet of an xlsx, counted while they come: a sheet of a million rows is left after the last one that is allowed. They are
 * scanned out of its bytes as long as these are as programs write them; from the first row that is not, hucre's streaming reader goes on. Both
 * give the same cells, but the second makes every text, tag and attribute anew.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Inflate } from './inflate-entry.ts'
import type { WorkbookLimits } from './limits.ts'
import { cellOfValue } from './read-xlsx.ts'
import { ReadingProblem } from './reading-problem.ts'
import type { StreamedRow } from './sheet.ts'
import { type AskedSheet, askHucre } from './sheet-bytes/ask-hucre.ts'
import { SheetScan } from './sheet-bytes/scan-sheet.ts'
import type { ZipEntry } from './zip-directory.ts'

export interface XlsxFile {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
  readonly file: string
  readonly limits: WorkbookLimits
  readonly inflate: Inflate
  /** What was asked of a sheet before: its first rows are looked at more than once. */
  readonly asked: Map<number, Promise<AskedSheet | null>>
}

async function askedOnce({ bytes, entries, inflate, asked }: XlsxFile, sheet: number): Promise<AskedSheet | null> {
  const known = asked.get(sheet)
  if (known !== undefined) return known
  // Of a workbook of many sheets only the last one that was asked for: each holds all texts.
  asked.clear()
  const answer = askHucre(bytes, entries, sheet, inflate)
  asked.set(sheet, answer)
  return answer
}

export async function* streamXlsx(xlsx: XlsxFile, sheet: number, name: string): AsyncGenerator<readonly StreamedRow[]> {
  const { file, limits } = xlsx
  let rows = 0
  let cells = 0
  for await (const batch of batchesOf(xlsx, sheet)) {
    for (const [index, row] of batch.entries()) {
      rows++
      cells += row.cells.length
      if (rows <= limits.maxRows && cells <= limits.maxCells) continue
      yield batch.slice(0, index)
      throw new ReadingProblem(
        rows > limits.maxRows
          ? issue('buku.terlalu-banyak-baris', { file, sheet: name }, null, { nama: name, batas: limits.maxRows })
          : issue('buku.terlalu-banyak-sel', { file }, null, { batas: limits.maxCells }),
      )
    }
    yield batch
  }
}

async function* batchesOf(xlsx: XlsxFile, sheet: number): AsyncGenerator<readonly StreamedRow[]> {
  const { bytes, inflate } = xlsx
  const asked = await askedOnce(xlsx, sheet)
  let given = 0
  if (asked !== null) {
    const { part, facts } = asked
    const scan = new SheetScan(inflate(bytes, part), part.uncompressedBytes, facts)
    for await (const batch of scan.batches()) {
      given += batch.length
      yield batch
    }
    if (scan.isWhole) return
  }
  yield* hucreBatches(bytes, sheet, given)
}

/** From the beginning, as it knows no other way, without the rows that were given already. */
async function* hucreBatches(bytes: Uint8Array, sheet: number, given: number): AsyncGenerator<readonly StreamedRow[]> {
  const { streamXlsxRows } = await import('hucre/xlsx')
  let toSkip = given
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    if (toSkip > 0) toSkip--
    else yield [{ row: index, cells: values.map((value) => cellOfValue(value, null)) }]
  }
}
