/**
 * What a printed sheet says to a camera: its strip names layout, page, how many rows it has, village and round; each row bears its own number, since a sheet
 * may be of one RW only and families leave.
 */
import { bitsOf, CHECK_BITS, checkedBits, numberOf, withChecksum } from './bits.ts'

export interface PageCode {
  /** From 1. */
  readonly page: number
  readonly rows: number
  /** Kemendagri code of the village, dotted. */
  readonly desa: string
  /** Id of the round; the strip bears its end. */
  readonly putaran: string
}

/** What a strip tells; of the round its last digits. */
export interface ReadCode extends Pick<PageCode, 'page' | 'rows' | 'desa'> {
  readonly version: number
  readonly roundEnd: string
}

/** Grows when boxes or codes move, so that an older sheet is told from a newer one. */
export const LAYOUT_VERSION = 1

const BEGINNING = [true, false, true, false, true]
const VERSION_BITS = 4
const PAGE_BITS = 12
const ROWS_BITS = 5
const DESA_BITS = 34
const DESA_DIGITS = 10
const ROUND_DIGITS = 6
const ROUND_BITS = 4 * ROUND_DIGITS
export const STRIP_BITS = BEGINNING.length + VERSION_BITS + PAGE_BITS + ROWS_BITS + DESA_BITS + ROUND_BITS + CHECK_BITS

export const roundEnd = (putaran: string): string => putaran.slice(-ROUND_DIGITS).toLowerCase()

/** `desa` is a village's code, `putaran` ends in hexadecimal digits. */
export function stripBits({ page, rows, desa, putaran }: PageCode): readonly boolean[] {
  const content = [
    ...bitsOf(LAYOUT_VERSION, VERSION_BITS),
    ...bitsOf(page, PAGE_BITS),
    ...bitsOf(rows, ROWS_BITS),
    ...bitsOf(Number(desa.replaceAll('.', '')), DESA_BITS),
    ...bitsOf(Number.parseInt(roundEnd(putaran), 16), ROUND_BITS),
  ]
  return [...BEGINNING, ...withChecksum(content)]
}

/** null = this is no strip, or a square of it was read wrongly. */
export function readStrip(bits: readonly boolean[]): ReadCode | null {
  if (BEGINNING.some((bit, at) => bits[at] !== bit)) return null
  const content = checkedBits(bits.slice(BEGINNING.length))
  if (content === null) return null
  let at = 0
  const next = (count: number): number => numberOf(content.slice(at, (at += count)))
  const [version, page, rows, desa, round] = [next(VERSION_BITS), next(PAGE_BITS), next(ROWS_BITS), next(DESA_BITS), next(ROUND_BITS)]
  const digits = String(desa).padStart(DESA_DIGITS, '0')
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
  return { version, page, rows, desa: parts.join('.'), roundEnd: round.toString(16).padStart(ROUND_DIGITS, '0') }
}

const NUMBER_BITS = 14
export const ROW_BITS = NUMBER_BITS + CHECK_BITS
/** A family with a number beyond it is typed. */
export const LAST_NUMBER = 2 ** NUMBER_BITS - 1

export const rowBits = (nomor: number): readonly boolean[] => withChecksum(bitsOf(nomor, NUMBER_BITS))

/** null = it was read wrongly. */
export function readRowNumber(bits: readonly boolean[]): number | null {
  const content = checkedBits(bits)
  return content === null ? null : numberOf(content)
}
