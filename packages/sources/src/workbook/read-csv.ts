/**
 * Separated text. Which sign separates is found from the text itself: Indonesian Excel writes `;`, others `,` or tabs. No value is
 * interpreted here: `9,4` stays `9,4`.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { streamCsvRows } from 'hucre/csv'
import { decodeText } from './decode-text.ts'
import type { WorkbookLimits } from './limits.ts'
import { ReadingProblem } from './reading-problem.ts'
import { type Sheet, type SheetCell, textCell, withoutTrailingBlanks } from './sheet.ts'

const SEPARATORS = [';', '\t', ',', '|'] as const
const SAMPLE_LINES = 50
/** A csv file has no sheets; spreadsheet programs name its only one after the file. */
export const CSV_SHEET_NAME = 'CSV'

export function readCsv(bytes: Uint8Array, file: string, limits: WorkbookLimits): Sheet[] {
  return [{ name: CSV_SHEET_NAME, hidden: false, rows: withoutTrailingBlanks([...csvRows(bytes, file, limits)]), merges: [] }]
}

/** One row after the other; throws a ReadingProblem when there are too many. */
export function* csvRows(bytes: Uint8Array, file: string, limits: WorkbookLimits): Generator<(SheetCell | null)[]> {
  const text = decodeText(bytes)
  const delimiter = separatorOf(text)
  let rows = 0
  let cells = 0
  for (const values of streamCsvRows(text, { delimiter, typeInference: false })) {
    const row = isSeparatorLine(values, rows) ? [] : values.map(toCell)
    const isBlank = row.every((cell) => cell === null || cell.text?.trim() === '')
    if (isBlank && rows >= limits.maxRows) continue
    cells += values.length
    if (rows >= limits.maxRows) throw tooMany('buku.terlalu-banyak-baris', file, limits.maxRows)
    if (cells > limits.maxCells) throw tooMany('buku.terlalu-banyak-sel', file, limits.maxCells)
    yield row
    rows++
  }
}

function tooMany(code: 'buku.terlalu-banyak-baris' | 'buku.terlalu-banyak-sel', file: string, batas: number): ReadingProblem {
  return new ReadingProblem(issue(code, { file, sheet: CSV_SHEET_NAME }, null, { nama: CSV_SHEET_NAME, batas }))
}

function toCell(value: unknown): SheetCell | null {
  return typeof value === 'string' && value !== '' ? textCell(value) : null
}

/** Excel's own hint in the first line: `sep=;`. */
const HINT = /^\uFEFF?"?sep=(.)"?\s*?(?:\r?\n|$)/i

function isSeparatorLine(values: readonly unknown[], row: number): boolean {
  const [first] = values
  return row === 0 && typeof first === 'string' && /^sep=/i.test(first)
}

/** The sign that most lines have most of: the median count over the first lines, quoted parts left out. */
function separatorOf(text: string): string {
  const hint = HINT.exec(text)?.[1]
  if (hint !== undefined) return hint
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
  // Not trimmed: a line of quoted fields between tabs is nothing but tabs by now.
  const filled = lines.filter((line) => /[^ ]/.test(line)).slice(0, SAMPLE_LINES)
  let best: string = ';'
  let bestCount = 0
  for (const separator of SEPARATORS) {
    const counts = filled.map((line) => line.split(separator).length - 1).toSorted((a, b) => a - b)
    const median = counts[Math.floor(counts.length / 2)] ?? 0
    if (median > bestCount) {
      best = separator
      bestCount = median
    }
  }
  return best
}
