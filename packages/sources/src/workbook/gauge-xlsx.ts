/**
 * How large an xlsx or ods really is, found before its content is built up in memory: rows and cells of each sheet are counted in the inflating
 * stream, which is left as soon as a limit is passed. A million rows are refused after the first twenty thousand. Only rows that say something
 * count: offices format whole columns, and one styled cell may stand in the last row of the sheet.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { inflateEntry } from './inflate-entry.ts'
import { MEGABYTE, type WorkbookLimits } from './limits.ts'
import { ReadingProblem } from './reading-problem.ts'
import type { ZipEntry } from './zip-directory.ts'

const SHEET_PART = /worksheets\/([^/]+)\.xml$|^(content)\.xml$/
const STRINGS_PART = /sharedStrings\.xml$/
/** A row, a cell, a shared string, or what a cell says, with its attributes. */
const TAG = /<(?:\w+:)?(row|table-row|c|table-cell|v|t|p|si)(?=[\s/>])([^>]*)/g
const ROW_NUMBER = /\br="(\d+)"/
const REPEATED_ROWS = /\bnumber-rows-repeated="(\d+)"/
/** Longer than any tag that matters here. */
const LONGEST_TAG = 2000

/** Throws a ReadingProblem when a limit is passed. */
export async function gaugeXlsx(bytes: Uint8Array, entries: readonly ZipEntry[], file: string, limits: WorkbookLimits): Promise<void> {
  let cells = 0
  for (const entry of entries) {
    const part = SHEET_PART.exec(entry.name)
    const sheet = part?.[1] ?? part?.[2]
    const holdsStrings = STRINGS_PART.test(entry.name)
    if (sheet === undefined && !holdsStrings) continue
    const count = await countParts(bytes, entry, sheet ?? '', file, limits)
    cells += count.cells
    if (cells > limits.maxCells) throw new ReadingProblem(issue('buku.terlalu-banyak-sel', { file }, null, { batas: limits.maxCells }))
    if (count.strings > limits.maxStrings) {
      throw new ReadingProblem(issue('buku.terlalu-banyak-teks', { file }, null, { batas: limits.maxStrings }))
    }
  }
}

/** Refuses a container whose parts swell beyond the limit, by what they declare (each part is later held to its declaration). */
export function checkSwelling(entries: readonly ZipEntry[], file: string, limits: WorkbookLimits): void {
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedBytes, 0)
  if (declared > limits.maxUncompressedBytes) throw swollen(file, limits)
}

function swollen(file: string, limits: WorkbookLimits): ReadingProblem {
  return new ReadingProblem(issue('buku.mengembang', { file }, null, { batas: Math.round(limits.maxUncompressedBytes / MEGABYTE) }))
}

async function countParts(bytes: Uint8Array, entry: ZipEntry, sheet: string, file: string, limits: WorkbookLimits): Promise<PartCount> {
  const count = new PartCount()
  let size = 0
  let carry = ''
  const decoder = new TextDecoder('latin1')
  for await (const chunk of inflateEntry(bytes, entry)) {
    size += chunk.length
    if (size > limits.maxUncompressedBytes) throw swollen(file, limits)
    const text = carry + decoder.decode(chunk, { stream: true })
    const lastTag = text.lastIndexOf('<')
    const whole = lastTag === -1 || text.length - lastTag > LONGEST_TAG ? text : text.slice(0, lastTag)
    carry = text.slice(whole.length)
    count.read(whole, limits.maxRows)
    if (count.lastFilledRow > limits.maxRows) {
      const params = { nama: sheet, batas: limits.maxRows }
      throw new ReadingProblem(issue('buku.terlalu-banyak-baris', { file, sheet }, null, params))
    }
    if (count.cells > limits.maxCells || count.strings > limits.maxStrings) break
  }
  return count
}

class PartCount {
  /** Rows from 1; 0 = none yet. */
  lastFilledRow = 0
  /** Of the rows that will be read. */
  cells = 0
  strings = 0
  #row = 0
  #repeated = 1

  read(text: string, maxRows: number): void {
    for (const [, tag, attributes = ''] of text.matchAll(TAG)) {
      if (tag === 'row' || tag === 'table-row') this.#startRow(attributes)
      else if (tag === 'c' || tag === 'table-cell') this.cells += this.#row <= maxRows ? 1 : 0
      else if (tag === 'si') this.strings++
      else this.lastFilledRow = this.#row + this.#repeated - 1
    }
  }

  #startRow(attributes: string): void {
    const written = ROW_NUMBER.exec(attributes)?.[1]
    this.#row = written === undefined ? this.#row + this.#repeated : Number(written)
    this.#repeated = Number(REPEATED_ROWS.exec(attributes)?.[1] ?? 1)
  }
}
