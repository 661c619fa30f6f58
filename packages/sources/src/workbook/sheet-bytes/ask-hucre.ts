/**
 * Everything but the rows is left to hucre: which part of the container a sheet is, which styles are dates, which texts its cells point to, and
 * whether all this is sound. It has no door for such questions, but it reads cells: it is given the same workbook with a sheet of our own in it,
 * whose cells have each style and point to each text, and what it makes of them is the answer.
 */

import type { Inflate } from '../inflate-entry.ts'
import { cellOfValue } from '../read-xlsx.ts'
import type { SheetCell } from '../sheet.ts'
import type { ZipEntry } from '../zip-directory.ts'
import { bytesOf } from './ascii.ts'
import type { BookFacts, SharedTexts } from './book-facts.ts'
import { countSharedTexts } from './count-texts.ts'
import { scanSharedTexts } from './shared-texts.ts'
import { writeZip, type ZipPart } from './write-zip.ts'

export interface AskedSheet {
  readonly part: ZipEntry
  readonly facts: BookFacts
}

interface Answer {
  /** Of the part that the sheet is, among all parts. */
  readonly index: number
  readonly stylesOfDates: readonly boolean[]
  /** What the number 1 is as a date. */
  readonly firstDay: Date | null
  readonly sharedTexts: readonly (SheetCell | null)[]
}

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/i
const TEXTS_PART = /^xl\/sharedStrings\.xml$/i
const METHODS: ReadonlySet<number> = new Set([0, 8])
/** Stands in the first cell of every sheet that is ours. */
const MARK = 'lembar-'
/** Workbooks have some dozens. */
const MOST_STYLES = 1000
/** Pointers to texts that stand in one row. */
const ROW_LENGTH = 1000
const FIRST_YEAR_OF_APPLE = 1904

/** null when hucre gives no clear answer, for whatever reason: then it had better read the rows too. */
export async function askHucre(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  sheet: number,
  inflate: Inflate,
): Promise<AskedSheet | null> {
  const candidates = [...entries.keys()].filter((index) => SHEET_PART.test(entries[index]?.name ?? ''))
  const guess = candidates.find((index) => (entries[index]?.name ?? '').endsWith(`/sheet${sheet + 1}.xml`)) ?? candidates[0]
  if (guess === undefined || entries.some(({ method }) => !METHODS.has(method))) return null
  const parts = entries.map((entry): ZipPart => {
    const { name, method, crc32, uncompressedBytes, dataStart, compressedBytes } = entry
    return { name, method, crc32, uncompressedBytes, packed: bytes.subarray(dataStart, dataStart + compressedBytes) }
  })
  try {
    const texts = entries.filter(({ name }) => TEXTS_PART.test(name))
    const [only] = texts
    const scanned = texts.length === 1 && only !== undefined ? await scanSharedTexts(bytes, only, inflate) : null
    const ours = scanned === null ? null : await answerFor(withOwnTexts(parts), sheet, guess, 1)
    // Where hucre finds other texts, it is hucre that knows them.
    if (scanned !== null && ours?.sharedTexts[0]?.text === MARK) return await askedOf(entries, ours, scanned)
    const count = only === undefined ? 0 : await countSharedTexts(bytes, only)
    const answer = count === null ? null : await answerFor(parts, sheet, guess, count)
    return answer === null ? null : await askedOf(entries, answer, answer.sharedTexts)
  } catch {
    return null
  }
}

async function askedOf(
  entries: readonly ZipEntry[],
  { index, stylesOfDates, firstDay }: Answer,
  sharedTexts: SharedTexts,
): Promise<AskedSheet | null> {
  const part = entries[index]
  if (part === undefined) return null
  if (firstDay === null) return { part, facts: { stylesOfDates, sharedTexts, dateOf: () => new Date(Number.NaN) } }
  const { serialToDate } = await import('hucre')
  const is1904 = firstDay.getUTCFullYear() === FIRST_YEAR_OF_APPLE
  return { part, facts: { stylesOfDates, sharedTexts, dateOf: (serial) => serialToDate(serial, is1904) } }
}

/** The same workbook with one text instead of its own. */
function withOwnTexts(parts: readonly ZipPart[]): readonly ZipPart[] {
  return parts.map((part) => (TEXTS_PART.test(part.name) ? storedPart(part.name, bytesOf(`<sst><si><t>${MARK}</t></si></sst>`)) : part))
}

/** `guess`: the part that the sheet may be. */
async function answerFor(parts: readonly ZipPart[], sheet: number, guess: number, texts: number): Promise<Answer | null> {
  const first = await ask(parts, sheet, guess, texts)
  return first === null || first.index === guess ? first : ask(parts, sheet, first.index, texts)
}

/** `asked`: the index of the part that holds all questions; the others only say who they are. */
async function ask(parts: readonly ZipPart[], sheet: number, asked: number, texts: number): Promise<Answer | null> {
  const questioned = parts.map((part, index) =>
    SHEET_PART.test(part.name) ? storedPart(part.name, bytesOf(questions(index, index === asked ? texts : null))) : part,
  )
  const { streamXlsxRows } = await import('hucre/xlsx')
  const rows: (readonly unknown[])[] = []
  for await (const { values } of streamXlsxRows(writeZip(questioned), { sheet })) {
    if (rows.length === 0 && !String(values[0]).startsWith(MARK)) return null
    rows.push(values)
  }
  const [mark = [], styles = [], ...texted] = rows
  return {
    index: Number(String(mark[0]).slice(MARK.length)),
    stylesOfDates: styles.map((value) => value instanceof Date),
    firstDay: styles.find((value) => value instanceof Date) ?? null,
    sharedTexts: textsOf(texted),
  }
}

/** A pointer beyond the last text gives none. */
function textsOf(rows: readonly (readonly unknown[])[]): (SheetCell | null)[] {
  const cells: (SheetCell | null)[] = []
  for (const row of rows) {
    for (const text of row) {
      if (typeof text !== 'string') return cells
      cells.push(cellOfValue(text, null))
    }
  }
  return cells
}

function storedPart(name: string, packed: Uint8Array): ZipPart {
  return { name, method: 0, crc32: 0, uncompressedBytes: packed.length, packed }
}

function questions(index: number, texts: number | null): string {
  const rows = [`<c t="inlineStr"><is><t>${MARK}${index}</t></is></c>`]
  if (texts !== null) {
    rows.push(cellsFor(MOST_STYLES, (style) => `<c s="${style}"><v>1</v></c>`))
    for (let from = 0; from < texts; from += ROW_LENGTH) {
      rows.push(cellsFor(Math.min(ROW_LENGTH, texts - from), (offset) => `<c t="s"><v>${from + offset}</v></c>`))
    }
  }
  return `<worksheet><sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData></worksheet>`
}

function cellsFor(count: number, cell: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => cell(index)).join('')
}
