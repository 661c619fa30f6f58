/**
 * Whether a text holds the number of a person or of a family card, sixteen digits, and the text without it. What people write (tasks, comments,
 * minutes, titles) goes to many eyes, into mails and messages: such a number is refused there. What stands in a file in the wrong column is
 * kept with the number masked (UU 27/2022; SPEC §10).
 */

/** Sixteen in a row, or at most three signs between two of them; not the middle of a longer number. A lookahead, so that every beginning is tried. */
const IN_A_ROW = String.raw`(?<!\d)\d{16}(?!\d)`
const IN_GROUPS = String.raw`(?<!\d|\d[.\-])(?=(\d(?:[\s.\-–_/]{0,3}\d){15})(?!\d|[.\-]\d))`
const NUMBERS = new RegExp(`${IN_A_ROW}|${IN_GROUPS}`, 'g')
/** A spreadsheet's way to write a long number: of a NIK fifteen digits are left. */
const SCIENTIFIC = /(?<!\d)\d[.,]\d{9,15}E\+?15(?!\d)/gi
/** A share as programs write it, 0.3333333333333333: a number of nobody. */
const DECIMAL = /^\s*[+-]?\d{1,3}[.,]\d+\s*%?\s*$/
/** Ids and digests hold runs of digits by chance. */
const MADE_BY_PROGRAMS = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,})$/i
/** Shorter texts hold none: most texts of a list. */
const SHORTEST = 12
/** Provinces have codes from 11 to 96. */
const [FIRST_PROVINCE, LAST_PROVINCE] = [11, 96]
/** To the day of birth of a girl 40 is added. */
const FEMALE = 40
const YEAR = /^(?:19|20)\d{2}$/
const SHOWN = 4

/** Written in groups it may be two dates side by side; a NIK or KK bears a province and a day of the calendar. */
function looksLikeNik(digits: string): boolean {
  const province = Number(digits.slice(0, 2))
  const written = Number(digits.slice(6, 8))
  const day = written > FEMALE ? written - FEMALE : written
  const month = Number(digits.slice(8, 10))
  const isTwoDates = YEAR.test(digits.slice(4, 8)) && YEAR.test(digits.slice(12))
  return province >= FIRST_PROVINCE && province <= LAST_PROVINCE && day >= 1 && day <= 31 && month >= 1 && month <= 12 && !isTwoDates
}

interface Found {
  readonly from: number
  readonly to: number
}

function numbersIn(text: string): Found[] {
  if (text.length < SHORTEST || DECIMAL.test(text) || MADE_BY_PROGRAMS.test(text)) return []
  const found: Found[] = []
  for (const { 0: whole, 1: grouped, index: from } of text.matchAll(NUMBERS)) {
    const to = from + (grouped ?? whole).length
    if (from < (found.at(-1)?.to ?? 0)) continue
    if (grouped === undefined || looksLikeNik(grouped.replace(/\D/g, ''))) found.push({ from, to })
  }
  for (const { 0: whole, index: from } of text.matchAll(SCIENTIFIC)) found.push({ from, to: from + whole.length })
  return found
}

/** True for sixteen digits in a row, and for sixteen in groups that read as a NIK or KK number. Phone numbers, dates, shares, ids and area codes pass. */
export function holdsNik(text: string): boolean {
  return numbersIn(plain(text)).length > 0
}

/** Digits of another width and dashes that do not break are what they look like (NFKC); U+2010, U+2011 and U+2212 are dashes. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\u2010\u2011\u2212]/g, '-')
}

/** The text with each such number as `••••` and its last four digits; the very same text when it holds none. */
export function maskNik(written: string): string {
  if (!holdsNik(written)) return written
  const text = plain(written)
  let masked = text
  for (const { from, to } of numbersIn(text).toSorted((a, b) => b.from - a.from)) {
    const digits = text
      .slice(from, to)
      .replace(/E\+?15$/i, '')
      .replace(/\D/g, '')
    masked = `${masked.slice(0, from)}••••${digits.slice(-SHOWN)}${masked.slice(to)}`
  }
  return masked
}
