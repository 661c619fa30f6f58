/**
 * Dates as they stand in lists: `17/01/2024`, `17-01-2024`, `2024-01-17`, `2024/01/17`, `17-01-24`, `Nov 15, 2024`, `15 Agustus 2024`, ISO
 * timestamps, and the serial numbers of spreadsheets. Whether day or month stands first is a matter of the whole column and comes in as an
 * argument; a date that does not exist is never bent into one that does.
 */
import { type Day, dayNumber, dayOfNumber, makeDay } from '../kit/day.ts'

export type DayOrder = 'hari-dulu' | 'bulan-dulu'

export type DayReading =
  | { readonly state: 'ada'; readonly day: Day }
  | { readonly state: 'kosong' | 'bukan-tanggal' | 'tanggal-mustahil' | 'tanggal-luar-rentang' }

/** Children of e-PPGBM (from 2016) were born after this year; below it a date is another person's, or a spreadsheet's zero (1899, 1900). */
const FIRST_YEAR = 2000
const LAST_YEAR = 2099

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$/
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ]+\d{1,2}[:.]\d\d.*)?$/
const DAY_MONTH_WORD = /^(\d{1,2})[-/. ]*([a-z]{3,9})\.?[-/., ]*(\d{4}|\d{2})(?: .*)?$/i
const MONTH_WORD_DAY = /^([a-z]{3,9})\.? *(\d{1,2}),? +(\d{4})(?: .*)?$/i
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/
/** Midnight in Indonesia (UTC+7, +8, +9) as a program writes it that thinks in UTC: the evening before. */
const MIDNIGHT_IN_UTC = /^1[567]:00(?::00(?:\.0+)?)? *(?:Z|\+00:?00)$/i

const MONTHS: Readonly<Record<string, number>> = {
  JAN: 1,
  FEB: 2,
  PEB: 2,
  MAR: 3,
  APR: 4,
  MEI: 5,
  MAY: 5,
  JUN: 6,
  JUL: 7,
  AGU: 8,
  AGS: 8,
  AUG: 8,
  SEP: 9,
  OKT: 10,
  OCT: 10,
  NOV: 11,
  NOP: 11,
  DES: 12,
  DEC: 12,
}

const NO_DATE: DayReading = { state: 'bukan-tanggal' }

export function parseDay(text: string | null, order: DayOrder): DayReading {
  const read = parseAnyDay(text, order)
  return read.state === 'ada' ? inRange(read.day) : read
}

/** A day of any year; two digits of a year are of this century. */
export function parseAnyDay(text: string | null, order: DayOrder): DayReading {
  const clean = (text ?? '').replace(/\s+/g, ' ').trim().replace(/^'/, '')
  if (/^[-–—]*$/.test(clean)) return { state: 'kosong' }
  const yearFirst = YEAR_FIRST.exec(clean)
  if (yearFirst !== null) return yearFirstDay(yearFirst)
  const yearLast = YEAR_LAST.exec(clean)
  if (yearLast !== null) {
    const [first, second] = [Number(yearLast[1]), Number(yearLast[2])]
    const [day, month] = order === 'hari-dulu' ? [first, second] : [second, first]
    return judge(fullYear(yearLast[3] ?? ''), month, day)
  }
  return parseWords(clean)
}

function parseWords(clean: string): DayReading {
  const dayFirst = DAY_MONTH_WORD.exec(clean)
  if (dayFirst !== null) return wordDay(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_WORD_DAY.exec(clean)
  if (monthFirst !== null) return wordDay(monthFirst[3], monthFirst[1], monthFirst[2])
  const serial = SERIAL.exec(clean)
  return serial === null ? NO_DATE : found(dayOfSerial(Number(serial[1])))
}

function yearFirstDay(match: RegExpExecArray): DayReading {
  const read = judge(Number(match[1]), Number(match[2]), Number(match[3]))
  if (read.state !== 'ada' || !MIDNIGHT_IN_UTC.test(match[4] ?? '')) return read
  return found(dayOfNumber(dayNumber(read.day) + 1))
}

function wordDay(year = '', month = '', day = ''): DayReading {
  const number = MONTHS[month.slice(0, 3).toUpperCase()]
  return number === undefined ? NO_DATE : judge(fullYear(year), number, Number(day))
}

/** Two digits are of this century: the children are under five. */
function fullYear(text: string): number {
  return text.length === 2 ? FIRST_YEAR + Number(text) : Number(text)
}

function judge(year: number, month: number, day: number): DayReading {
  return found(makeDay(year, month, day))
}

function found(day: Day | null): DayReading {
  return day === null ? { state: 'tanggal-mustahil' } : { state: 'ada', day }
}

function inRange(day: Day): DayReading {
  const year = Number(day.slice(0, 4))
  return year < FIRST_YEAR || year > LAST_YEAR ? { state: 'tanggal-luar-rentang' } : { state: 'ada', day }
}

/** Excel's 1900 reckoning, in which day 60 is a 29 February 1900 that never was: from 61 on it is 25,569 ahead of 1970. */
export function dayOfSerial(serial: number): Day | null {
  return serial < 61 ? null : dayOfNumber(serial - 25_569)
}

/** Which order a text proves: only one with a number above 12 does. */
export function provenOrder(text: string): DayOrder | null {
  const match = YEAR_LAST.exec(text.trim())
  if (match === null) return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  if (first > 12 && first <= 31 && second <= 12) return 'hari-dulu'
  return second > 12 && second <= 31 && first <= 12 ? 'bulan-dulu' : null
}

/** True for a date whose order only the column can tell: `03/04/2024`. */
export function isAmbiguousDay(text: string): boolean {
  const match = YEAR_LAST.exec(text.trim())
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2]
}
