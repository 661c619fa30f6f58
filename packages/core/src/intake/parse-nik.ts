/**
 * The sixteen digits of a NIK, or why they are not there: newer exports mask them, spreadsheets damage them, and people write dummies.
 * Layout (Permendagri on NIK): six digits of the area of first registration, birth date DDMMYY with 40 added to the day of a girl, a serial
 * number from 0001. The area need not be where the child lives now, so it proves nothing.
 */
import { type Day, partsOf } from '../kit/day.ts'
import type { NikState, Sex } from './child-rows.ts'
import type { StoredAs } from './parse-count.ts'

export interface NikReading {
  /** Sixteen digits; null unless the state is `ada`. */
  readonly nik: string | null
  readonly state: NikState
}

/** IEEE 754: beyond it neighbouring whole numbers are one and the same double. */
const LAST_SAFE = Number.MAX_SAFE_INTEGER
const COUNTING = /^(?:0?123456789012345|0?98765432109876)/

export function parseNik(text: string | null, storedAs: StoredAs): NikReading {
  const written = text ?? ''
  if (!/^\d{16}$/.test(written)) return parseWritten(written, storedAs)
  return readDigits(written, storedAs)
}

/** Most are sixteen digits and nothing else; the rest is looked at closely. */
function parseWritten(text: string, storedAs: StoredAs): NikReading {
  // A leading apostrophe, or ="…", is how people stop Excel from taking it for a number.
  const clean = text.replace(/[\s'"=’]+/g, '')
  if (/^[-–—.0]*$/.test(clean)) return { nik: null, state: 'kosong' }
  if (/[*•#]|x{4}/i.test(clean)) return { nik: null, state: 'disamarkan' }
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(clean)) return { nik: null, state: 'ilmiah' }
  if (/[a-z]/i.test(clean)) return { nik: null, state: 'huruf' }
  const digits = clean.replace(/\D/g, '')
  return digits.length === 16 ? readDigits(digits, storedAs) : { nik: null, state: 'bukan-16' }
}

function readDigits(digits: string, storedAs: StoredAs): NikReading {
  if (storedAs === 'angka' && (digits.endsWith('0') || Number(digits) > LAST_SAFE)) return { nik: null, state: 'dibulatkan' }
  return isDummy(digits) ? { nik: null, state: 'contoh' } : { nik: digits, state: 'ada' }
}

function isDummy(digits: string): boolean {
  const { day, month } = nikBirth(digits)
  const impossibleDate = day < 1 || day > 31 || month < 1 || month > 12
  return /^(\d)\1{15}$/.test(digits) || COUNTING.test(digits) || digits.startsWith('0') || digits.endsWith('0000') || impossibleDate
}

export interface NikBirth {
  readonly day: number
  readonly month: number
  /** Two digits. */
  readonly year: number
  readonly sex: Sex
}

/** What sixteen digits say of birth and sex. */
export function nikBirth(nik: string): NikBirth {
  const day = Number(nik.slice(6, 8))
  return { day: day > 40 ? day - 40 : day, month: Number(nik.slice(8, 10)), year: Number(nik.slice(10, 12)), sex: day > 40 ? 'P' : 'L' }
}

export function nikAgreesWithBirth(nik: string, birth: Day): boolean {
  const said = nikBirth(nik)
  const { year, month, day } = partsOf(birth)
  return said.day === day && said.month === month && said.year === year % 100
}
