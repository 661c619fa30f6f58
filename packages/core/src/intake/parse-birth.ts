/**
 * When somebody of any age was born, as lists of persons write it: a date in any of the forms of `parse-day.ts`, or place and date in one cell (`HULU,
 * 17-01-1970`). The day stands before the month.
 */
import { type Day, makeDay, partsOf } from '../kit/day.ts'
import { parseAnyDay } from './parse-day.ts'

/** Whoever was born before is in no list any more; a spreadsheet's zero is of 1899 or 1900. */
const FIRST_YEAR = 1905
/** Two digits above these are of the last century: of nobody born later does a list speak yet. */
const LATEST_TWO_DIGITS = 30
const CENTURY = 100

/** null = nothing stands there; undefined = something that is no date of birth. */
export function parseBirth(text: string | null): Day | null | undefined {
  const written = text ?? ''
  const whole = parseAnyDay(written, 'hari-dulu')
  if (whole.state === 'kosong') return null
  if (whole.state === 'ada') return ofCentury(whole.day, written)
  const from = written.search(/\d/)
  const date = from <= 0 ? '' : written.slice(from)
  const read = parseAnyDay(date, 'hari-dulu')
  return read.state === 'ada' ? ofCentury(read.day, date) : undefined
}

function ofCentury(day: Day, written: string): Day | undefined {
  const { year, month, day: date } = partsOf(day)
  const isShort = !/\d{4}/.test(written) && year % CENTURY > LATEST_TWO_DIGITS
  const found = isShort ? makeDay(year - CENTURY, month, date) : day
  return found === null || Number(found.slice(0, 4)) < FIRST_YEAR ? undefined : found
}
