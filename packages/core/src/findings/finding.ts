/**
 * A finding: numbers that do not agree with each other, with what was reported before, or with arithmetic. It says what was seen, never who is to blame; its
 * owner mends the number or says why it is right. Only counts of areas, never a person.
 */
import type { Severity } from '../kit/issue.ts'

/** How sure it is that something is wrong: `galat` cannot be true, `periksa` may be, `catatan` is worth knowing. */
export const RULES = {
  /** More people were served than there are. */
  'pembilang-lebih': 'galat',
  /** Parts and whole of one set do not agree. */
  'jumlah-beda': 'galat',
  'bagian-lebih': 'galat',
  'di-atas-batas': 'galat',
  negatif: 'galat',
  /** Two sources that cannot both be right, and two that should be nearly alike. */
  'melebihi-sumber': 'periksa',
  'beda-sumber': 'periksa',
  /** Against the periods before. */
  'nol-mendadak': 'periksa',
  'capaian-melompat': 'periksa',
  'jumlah-melompat': 'periksa',
  pencilan: 'periksa',
  'sasaran-berubah': 'periksa',
  'angka-berulang': 'catatan',
} as const satisfies Readonly<Record<string, Severity>>

export type Rule = keyof typeof RULES
export const RULE_NAMES = Object.keys(RULES) as Rule[]

export interface FoundNumber {
  /** Code of an indicator (`E01`), of what it is divided by (`E01/penyebut`), of a governed number (`D15`), or of a column of a file (`krs-rekap/krs`). */
  readonly thing: string
  readonly period: string
  readonly value: number
}

export interface Found {
  readonly rule: Rule
  /** Of the number in question. */
  readonly period: string
  /** Code of the village, or of the district where it is about many villages. */
  readonly area: string
  /** The number in question first, then what it is held against, in the order in which the sentence tells them. */
  readonly numbers: readonly FoundNumber[]
  /** What the sentence needs besides: what would be expected, how many villages. */
  readonly detail: Readonly<Record<string, number>>
}

/** The same finding has the same key in every run, whatever its numbers are by then: rule, period, area, and the things that it compares. */
export function keyOf({ rule, period, area, numbers }: Pick<Found, 'rule' | 'period' | 'area' | 'numbers'>): string {
  const things = [...new Set(numbers.map(({ thing }) => thing))]
  return [rule, period, area, ...things].join('|')
}

/** The numbers in question, as one text: another text is another finding to answer, under the same key. */
export function valuesOf({ numbers }: Pick<Found, 'numbers'>): string {
  return numbers.map(({ thing, period, value }) => `${thing}@${period}=${value}`).join(' ')
}

const ORDER: readonly Severity[] = ['galat', 'periksa', 'catatan']

/** The gravest first, then the latest period, then by area and things: always the same order. */
export function inOrder<One extends Found>(found: readonly One[]): readonly One[] {
  const rank = ({ rule }: Found) => ORDER.indexOf(RULES[rule])
  const text = (one: Found) => `${one.area}|${keyOf(one)}`
  return found.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b)
    if (a.period !== b.period) return a.period < b.period ? 1 : -1
    return text(a) < text(b) ? -1 : 1
  })
}
