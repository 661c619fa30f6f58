/**
 * How large an xlsx or ods really is, found before its content is built up in memory: rows and cells of each sheet are counted in the inflating
 * stream, which is left as soon as a limit is passed. A million rows are refused after the first twenty thousand.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { inflateEntry } from './inflate-entry.ts'
import { MEGABYTE, type WorkbookLimits } from './limits.ts'
import { ReadingProblem } from './reading-problem.ts'
import type { ZipEntry } from './zip-directory.ts'

const SHEET_PART = /worksheets\/([^/]+)\.xml$|^(content)\.xml$/
/** Smaller sheets cannot hold too much; counting them would be reading them twice. */
const WORTH_COUNTING = MEGABYTE
const ROW_OR_CELL = /<(?:\w+:)?(row|table-row|c|table-cell)[\s/>]/g

/** Throws a ReadingProblem when a limit is passed. */
export async function gaugeXlsx(bytes: Uint8Array, entries: readonly ZipEntry[], file: string, limits: WorkbookLimits): Promise<void> {
  let cells = 0
  for (const entry of entries) {
    const part = SHEET_PART.exec(entry.name)
    const sheet = part?.[1] ?? part?.[2]
    if (sheet === undefined || entry.uncompressedBytes < WORTH_COUNTING) continue
    cells += await countCells(bytes, entry, sheet, file, limits)
    if (cells > limits.maxCells) throw new ReadingProblem(issue('buku.terlalu-banyak-sel', { file }, null, { batas: limits.maxCells }))
  }
}

/** Refuses a container whose parts swell beyond the limit, by what they declare (each part is later held to its declaration). */
export function checkSwelling(entries: readonly ZipEntry[], file: string, limits: WorkbookLimits): void {
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedBytes, 0)
  if (declared <= limits.maxUncompressedBytes) return
  const batas = Math.round(limits.maxUncompressedBytes / MEGABYTE)
  throw new ReadingProblem(issue('buku.mengembang', { file }, null, { batas }))
}

async function countCells(bytes: Uint8Array, entry: ZipEntry, sheet: string, file: string, limits: WorkbookLimits): Promise<number> {
  let rows = 0
  let cells = 0
  let carry = ''
  const decoder = new TextDecoder('latin1')
  for await (const chunk of inflateEntry(bytes, entry)) {
    const text = carry + decoder.decode(chunk, { stream: true })
    const lastTag = text.lastIndexOf('<')
    const whole = lastTag === -1 || text.length - lastTag > 64 ? text : text.slice(0, lastTag)
    carry = text.slice(whole.length)
    for (const match of whole.matchAll(ROW_OR_CELL)) {
      if (match[1]?.endsWith('row') === true) rows++
      else cells++
    }
    if (rows > limits.maxRows) {
      const params = { nama: sheet, batas: limits.maxRows }
      throw new ReadingProblem(issue('buku.terlalu-banyak-baris', { file, sheet }, null, params))
    }
    if (cells > limits.maxCells) return cells
  }
  return cells
}
