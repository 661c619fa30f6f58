/**
 * Numbers of one set against its own arithmetic. A rule of which one number is missing is not judged. What was written stays; which side is wrong only its
 * owner can say.
 */
import type { Found, FoundNumber } from './finding.ts'
import type { NumberBook } from './known-number.ts'
import { SET_RULES, type SetRule, SIGNED } from './set-rules.ts'

interface Place {
  readonly period: string
  readonly area: string
}

function take(book: NumberBook, { period, area }: Place, thing: string): FoundNumber | null {
  const value = book.of(thing, period, area)
  return value === null ? null : { thing, period, value }
}

function sumOf(numbers: readonly FoundNumber[]): number {
  return numbers.reduce((sum, { value }) => sum + value, 0)
}

function judge(book: NumberBook, place: Place, rule: SetRule): Found | null {
  // A difference is what it is: below zero it is told by `negatif`, which names the numbers that it came from.
  if (rule.rule === 'selisih') return null
  if (rule.rule === 'batas') {
    const [part, whole] = [take(book, place, rule.part), take(book, place, rule.whole)]
    if (part === null || whole === null || part.value <= whole.value) return null
    return { rule: 'di-atas-batas', ...place, numbers: [part, whole], detail: {} }
  }
  const whole = take(book, place, rule.whole)
  const parts = rule.parts.flatMap((part) => take(book, place, part) ?? [])
  if (whole === null || parts.length < rule.parts.length) return null
  const hitungan = sumOf(parts)
  if (rule.rule === 'jumlah') {
    return hitungan === whole.value ? null : { rule: 'jumlah-beda', ...place, numbers: [whole, ...parts], detail: { hitungan } }
  }
  return hitungan <= whole.value ? null : { rule: 'bagian-lebih', ...place, numbers: [whole, ...parts], detail: { hitungan } }
}

const firstThing = (rule: SetRule): string => (rule.rule === 'batas' ? rule.part : rule.rule === 'selisih' ? rule.result : rule.whole)

function belowZero(book: NumberBook, period: string): readonly Found[] {
  return SIGNED.flatMap((thing) => {
    const made = SET_RULES.find((rule) => rule.rule === 'selisih' && rule.result === thing)
    const from = made?.rule === 'selisih' ? [made.from, made.minus] : []
    return book.areas(thing, period).flatMap((area): Found[] => {
      const place = { period, area }
      const below = take(book, place, thing)
      if (below === null || below.value >= 0) return []
      return [{ rule: 'negatif', ...place, numbers: [below, ...from.flatMap((each) => take(book, place, each) ?? [])], detail: {} }]
    })
  })
}

/** All sets of one period. */
export function checkSets(book: NumberBook, period: string): readonly Found[] {
  const broken = SET_RULES.flatMap((rule) =>
    book.areas(firstThing(rule), period).flatMap((area) => judge(book, { period, area }, rule) ?? []),
  )
  return [...broken, ...belowZero(book, period)]
}
