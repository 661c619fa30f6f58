/**
 * Numbers as the reader's language writes them: `21,6 %` and `10.832` in Bahasa Indonesia, `21.6%` and `10,832` in English. Written out
 * here, without Intl, so that a page, a paper and a terminal say the same on every machine. Rounding: `round.ts`.
 */
import { roundHalfAway } from './round.ts'

export type Language = 'id' | 'en'

const MARKS = {
  id: { decimal: ',', group: '.', percent: '\u00A0%' },
  en: { decimal: '.', group: ',', percent: '%' },
} as const

/** With exactly `digits` decimals and groups of three: sayNumber(10832.5, 'id', 1) is `10.832,5`. */
export function sayNumber(value: number, language: Language, digits = 0): string {
  const marks = MARKS[language]
  const [whole = '', part] = roundHalfAway(value, digits).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group)
  return part === undefined ? grouped : `${grouped}${marks.decimal}${part}`
}

/** `percent` is 0–100. The sign stands after a no-break space in Bahasa Indonesia, directly in English. */
export function sayPercent(percent: number, language: Language, digits = 1): string {
  return `${sayNumber(percent, language, digits)}${MARKS[language].percent}`
}
