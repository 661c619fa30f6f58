/**
 * Codes of villages as offices write them: Kemendagri's ten digits (`76.01.01.2001`, also with three further ones of a hamlet), the statistics
 * office's ten (`7601010001`), or the last four of Kemendagri's alone. Both long ones have ten digits, so one code by itself may be either:
 * Kemendagri's seventh digit is 1 (kelurahan), 2 (desa) or 3 (desa adat; memory), BPS's is mostly 0. A column is judged as a whole.
 */
import { bpsDigits } from '../../wilayah/bps-codes.ts'

export interface AreaCode {
  readonly system: 'kemendagri' | 'bps' | 'akhir'
  /** Kemendagri dotted, BPS as ten digits, `akhir` as four digits. */
  readonly kode: string
}

/** What data tools write for a number that stood beside blanks. */
const AS_FLOAT = /[.,]0+$/
const LONG = /^\d{10}$/
const WITH_HAMLET = /^\d{13}$/

/** Digits of a written code, without points and with the zeros that a spreadsheet drops; null when it is none. */
export function codeDigits(written: string): string | null {
  const trimmed = written.trim()
  const isDotted = /^\d{2}\.\d{2}\.\d{2}\.\d{4}(?:\.\d{3})?$/.test(trimmed)
  const digits = (isDotted ? trimmed : trimmed.replace(AS_FLOAT, '')).replace(/[.\s]/g, '')
  if (/^\d{1,4}$/.test(digits)) return digits.padStart(4, '0')
  if (WITH_HAMLET.test(digits)) return digits.slice(0, 10)
  return LONG.test(digits) ? digits : null
}

/** The system of a column of codes: Kemendagri's only where every long code can be one. null when there is no code. */
export function codeSystem(written: readonly string[]): AreaCode['system'] | null {
  const codes = written.map(codeDigits).filter((code) => code !== null)
  if (codes.length === 0) return null
  const long = codes.filter((code) => LONG.test(code))
  if (long.length === 0) return 'akhir'
  return long.every((code) => /^\d{6}[123]/.test(code)) ? 'kemendagri' : 'bps'
}

/** Ten or seven digits by which BPS is told: no long code of Kemendagri has seven, nor such a seventh digit in a whole column. */
export function saysBps(written: readonly string[]): boolean {
  return written.some((text) => bpsDigits(text)?.length === 7) || codeSystem(written) === 'bps'
}

/** One code of a column whose system is known. null when it cannot be read. */
export function readAreaCode(written: string, system: AreaCode['system']): AreaCode | null {
  const digits = codeDigits(written)
  if (digits === null) return null
  if (digits.length === 4) return { system: 'akhir', kode: digits }
  if (system === 'bps') return { system: 'bps', kode: digits }
  return { system: 'kemendagri', kode: `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}` }
}
