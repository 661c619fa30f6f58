/**
 * What a column holds, from its cells and the words above it: counts, percentages, texts; and of what: people, families, rupiah. A percentage never
 * stands in for a count: the product reckons its own from numerators and denominators.
 */
import { parseCount, type StoredAs } from '../parse-count.ts'
import { readFlag } from './read-flag.ts'

export interface SampleCell {
  readonly text: string
  readonly storedAs: StoredAs
}

/** - `bilangan`: whole numbers; `ya-tidak`: answers; `pecahan`: numbers, many of them not whole; `campuran`: numbers among texts. */
export const COLUMN_CONTENTS = ['kosong', 'bilangan', 'ya-tidak', 'persen', 'pecahan', 'teks', 'campuran'] as const
export type ColumnContent = (typeof COLUMN_CONTENTS)[number]

export const SHEET_UNITS = ['orang', 'anak', 'keluarga', 'rumah-tangga', 'pasangan', 'posyandu', 'persen', 'rupiah', 'tidak-jelas'] as const
export type SheetUnit = (typeof SHEET_UNITS)[number]

export interface JudgedColumn {
  readonly content: ColumnContent
  readonly unit: SheetUnit
  /** Cells with something in them. */
  readonly filled: number
}

const WRITTEN_PERCENT = /^-?\d+(?:[.,]\d+)?\s*%$/
const NUMBER = /^-?\d+(?:[.,]\d+)*$/
/** From so large a share on a column is of one kind; a few odd cells are somebody's slips. */
const MOST = 0.8
/** So many fractions, and the column counts nothing. */
const SOME_FRACTIONS = 0.3
/** Few counts of a district by village are so large; sums of money are. */
const LARGE = 1_000_000

const SAYS_PERCENT = /%|\bP(?:ER|RE|RO)SENTAS[EI]\b|\bPERSEN\b|\bPREVALENSI\b|\bCAPAIAN ?\(?%/i
const SAYS_MONEY = /\b(?:RP|RUPIAH|ANGGARAN|PAGU|DANA|BIAYA|BELANJA|NOMINAL)\b/i

const UNITS_BY_WORD: readonly (readonly [RegExp, SheetUnit])[] = [
  [/\bRUMAH TANGGA\b|\bRUTA\b/i, 'rumah-tangga'],
  [/\bKELUARGA\b|\bKK\b|\bKRS\b|\bKPM\b/i, 'keluarga'],
  [/\bPASANGAN\b|\bPUS\b/i, 'pasangan'],
  [/\bPOSYANDU\b/i, 'posyandu'],
  [/\bBALITA\b|\bBADUTA\b|\bBATITA\b|\bBAYI\b|\bANAK\b/i, 'anak'],
  [/\bORANG\b|\bJIWA\b|\bPENDUDUK\b|\bIBU\b|\bBUMIL\b|\bREMAJA\b|\bREMATRI\b|\bCATIN\b|\bKADER\b|\bPASCASALIN\b|\bNIFAS\b/i, 'orang'],
]

function contentOf(filled: readonly SampleCell[], heading: string): ColumnContent {
  if (filled.length === 0) return 'kosong'
  const share = (test: (cell: SampleCell) => boolean) => filled.filter(test).length / filled.length
  const percent = share(({ text }) => WRITTEN_PERCENT.test(text))
  if (percent >= MOST / 2) return 'persen'
  if (share(({ text }) => !NUMBER.test(text) && readFlag(text) !== undefined) >= MOST) return 'ya-tidak'
  const stateOf = ({ text, storedAs }: SampleCell) => parseCount(text, storedAs).state
  const counts = share((cell) => ['ada', 'negatif'].includes(stateOf(cell)))
  const fractions = share((cell) => stateOf(cell) === 'pecahan')
  if (counts + fractions + percent >= MOST) {
    if (SAYS_PERCENT.test(heading)) return 'persen'
    return fractions >= SOME_FRACTIONS ? 'pecahan' : 'bilangan'
  }
  return counts + fractions + percent >= 1 - MOST ? 'campuran' : 'teks'
}

/** Near enough to tell money from people. */
function sizeOf({ text, storedAs }: SampleCell): number {
  return Number(storedAs === 'angka' ? text : text.replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.'))
}

function unitOf(content: ColumnContent, heading: string, filled: readonly SampleCell[]): SheetUnit {
  if (content === 'persen') return 'persen'
  if (content === 'teks' || content === 'kosong' || content === 'ya-tidak') return 'tidak-jelas'
  if (SAYS_MONEY.test(heading)) return 'rupiah'
  const numbers = filled.map(sizeOf).filter(Number.isFinite)
  if (content === 'pecahan') return numbers.every((number) => number >= 0 && number <= 100) ? 'persen' : 'tidak-jelas'
  if (numbers.some((number) => number >= LARGE)) return 'rupiah'
  return UNITS_BY_WORD.find(([words]) => words.test(heading))?.[1] ?? 'tidak-jelas'
}

/** `heading`: all levels of it, top first. `cells`: of the rows that are areas; empty ones say nothing. */
export function judgeColumn(heading: string, cells: readonly SampleCell[]): JudgedColumn {
  const filled = cells.filter(({ text }) => text.trim() !== '' && !/^[-–—]+$/.test(text.trim()))
  const content = contentOf(
    filled.map(({ text, storedAs }) => ({ text: text.trim(), storedAs })),
    heading,
  )
  return { content, unit: unitOf(content, heading, filled), filled: filled.length }
}

/** What cannot be taken as a count, whatever somebody maps it to. */
export function isNoCount({ content, unit }: Pick<JudgedColumn, 'content' | 'unit'>): boolean {
  return content === 'persen' || unit === 'persen' || unit === 'rupiah'
}
