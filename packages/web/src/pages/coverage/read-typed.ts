/**
 * What somebody types or pastes into a cell: a number as it is written here (`1.234`), yes or no, “tidak berlaku”, or nothing. What cannot be a
 * count is not guessed at: a percentage, a fraction or a word is given back with the reason, and a dash could be zero or nothing.
 */
import { faultOfValue, type ValueFault } from '@konvergen/core/indicators/check-value.ts'
import type { Unit } from '@konvergen/core/indicators/indicator.ts'

export type TypedFault = ValueFault | 'persen' | 'bukan-angka' | 'garis'

/** `nilai` null: it does not apply here. `kosong`: nothing is reported. */
export type Typed =
  | { readonly kind: 'nilai'; readonly nilai: number | null }
  | { readonly kind: 'kosong' }
  | { readonly kind: 'salah'; readonly sebab: TypedFault }

const NOT_APPLICABLE: ReadonlySet<string> = new Set(['tb', 'tidak berlaku', 'n/a', 'not applicable'])
const YES: ReadonlySet<string> = new Set(['ya', 'y', 'ada', 'v', '✓', '√', 'yes'])
const NO: ReadonlySet<string> = new Set(['tidak', 't', 'no'])
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** `1.234`, `1.234.567`: groups as Indonesian writes them. */
const GROUPED = /^(-?\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/
/** Without groups; a point that is followed by other than three digits, or a comma, is a decimal sign. */
const PLAIN = /^(-?\d+)(?:[.,](\d+))?$/

/** null = not a number. */
function numberIn(text: string): number | null {
  const found = GROUPED.exec(text) ?? PLAIN.exec(text)
  if (found === null) return null
  const [, whole = '', part = '0'] = found
  return Number(`${whole.replaceAll('.', '')}.${part}`)
}

const isAnswer = (unit: Unit): boolean => unit === 'tanda' || unit === 'ya-tidak'

export function readTyped(raw: string, unit: Unit): Typed {
  const text = raw.replaceAll('\u00A0', ' ').trim().toLowerCase()
  if (text === '') return { kind: 'kosong' }
  if (NOT_APPLICABLE.has(text)) return { kind: 'nilai', nilai: null }
  if (DASHES.has(text)) return { kind: 'salah', sebab: 'garis' }
  if (isAnswer(unit) && YES.has(text)) return { kind: 'nilai', nilai: 1 }
  if (isAnswer(unit) && NO.has(text)) return { kind: 'nilai', nilai: 0 }
  if (text.endsWith('%')) return { kind: 'salah', sebab: 'persen' }
  const nilai = numberIn(text)
  if (nilai === null) return { kind: 'salah', sebab: isAnswer(unit) ? 'bukan-ya-tidak' : 'bukan-angka' }
  const sebab = faultOfValue({ unit }, nilai)
  return sebab === null ? { kind: 'nilai', nilai } : { kind: 'salah', sebab }
}
