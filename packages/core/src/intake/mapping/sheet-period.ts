/**
 * Which period a sheet speaks of, from its titles and its file's name: `TRIWULAN II TAHUN 2025`, `Bulan Maret 2025`, `Semester 1 2024`, `2025-Q2`, or a
 * year alone. And which texts of a column name a period, for a list that holds several.
 */

const MONTHS = ['JANUARI', 'FEBRUARI', 'MARET', 'APRIL', 'MEI', 'JUNI', 'JULI', 'AGUSTUS', 'SEPTEMBER', 'OKTOBER', 'NOVEMBER', 'DESEMBER']
/** Short forms and old spellings; a full name is tried first. */
const SHORT: Readonly<Record<string, number>> = {
  JAN: 1,
  FEB: 2,
  PEB: 2,
  PEBRUARI: 2,
  MAR: 3,
  APR: 4,
  JUN: 6,
  JUL: 7,
  AGU: 8,
  AGS: 8,
  AGT: 8,
  SEP: 9,
  SEPT: 9,
  OKT: 10,
  NOV: 11,
  NOP: 11,
  NOPEMBER: 11,
  DES: 12,
}
const NUMERALS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
const YEAR = /\b(20\d\d)\b/
const QUARTER = /\b(?:TRIWULAN|TRI WULAN|TW|TRIW|Q|T)[ .-]*(?:KE[ -]?)?(IV|III|II|I|[1-4])\b/
const HALF = /\b(?:SEMESTER|SMT|SEM|S)[ .-]*(?:KE[ -]?)?(II|I|[12])\b/
const ISO_MONTH = /\b(20\d\d)-(0[1-9]|1[0-2])\b/

/** 1–12; null = no month is named, or several. */
export function monthIn(text: string): number | null {
  const words = text.toUpperCase().split(/[^A-Z]+/)
  const found = new Set(
    words.map((word) => (MONTHS.includes(word) ? MONTHS.indexOf(word) + 1 : (SHORT[word] ?? 0))).filter((month) => month > 0),
  )
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

const two = (number: number): string => String(number).padStart(2, '0')

/** `2025-T2`, `2025-03`, `2025-S1`, `2025`; null when no year is named. The narrowest that is named counts. */
export function periodInText(text: string): string | null {
  const upper = text.toUpperCase().replace(/_/g, ' ')
  const iso = ISO_MONTH.exec(upper)
  if (iso !== null) return `${iso[1]}-${iso[2]}`
  const year = YEAR.exec(upper)?.[1]
  if (year === undefined) return null
  const quarter = NUMERALS[QUARTER.exec(upper)?.[1] ?? '']
  if (quarter !== undefined) return `${year}-T${quarter}`
  const half = NUMERALS[HALF.exec(upper)?.[1] ?? '']
  if (half !== undefined) return `${year}-S${half}`
  const month = monthIn(upper)
  return month === null ? year : `${year}-${two(month)}`
}

/** Of several texts the first that says most; a year alone counts only where nothing says more. */
export function periodInTitles(titles: readonly string[]): string | null {
  const found = titles.map(periodInText).filter((period) => period !== null)
  return found.find((period) => period.includes('-')) ?? found[0] ?? null
}

/** Whether a text of a period column means (a part of) this period: `JANUARI` does for `2025-01`, `TW 2` for `2025-T2`. */
export function meansPeriod(text: string, period: string): boolean {
  const said = periodInText(text)
  if (said !== null && said.includes('-')) return said === period
  const year = period.slice(0, 4)
  if (said !== null && said !== year) return false
  if (said !== null && !period.includes('-')) return true
  return periodInText(`${text} ${year}`) === period
}

const FEWEST = 2
const MOST = 60

/** Different texts of a column that names a period in each row, in their order; null = it does not, or only one. */
export function periodTexts(heading: string, texts: readonly string[]): readonly string[] | null {
  const different = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
  if (different.length < FEWEST || different.length > MOST) return null
  const saysYear = /\b(?:TAHUN|PERIODE|THN)\b/i.test(heading)
  const names = (text: string) => periodInText(`${text} 2000`)?.includes('-') === true || (saysYear && YEAR.test(text))
  return different.every(names) ? different : null
}
