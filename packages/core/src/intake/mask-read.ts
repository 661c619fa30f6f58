/**
 * What an Issue about a list of children may show of a cell. Issues are printed, mailed and downloaded, so they carry no name, no NIK, no
 * telephone number and no address, not even when one stands in a column where it does not belong: numbers and dates are shown, long numbers by
 * their last four digits, words by their first letters. Whoever may see more looks into the cell that the Issue names.
 */
import { maskNik } from '../kit/nik-in-text.ts'
import { type ChildColumn, PERSONAL_COLUMNS } from './child-rows.ts'

const LONG_NUMBER = /\d[\d -]{5,}\d/g
/** Dates hold eight digits and are no number of a person. */
const DATE_OR_TIME = /^[\d/.: TZ+-]*$/
const DATE_START = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/
const WORD = /[\p{L}\p{M}]{2,}/gu
/** Words that every date and measure may hold. */
const HARMLESS = /^(?:kg|gr|cm|mm|jan|feb|peb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|nop|des|dec|tahun|bulan|hari|gram)$/i

export function maskRead(column: ChildColumn, text: string | null): string | null {
  if (text === null) return null
  if (PERSONAL_COLUMNS.has(column)) return maskPersonal(text, column === 'nik' ? 'nomor' : 'nama')
  return maskText(text)
}

/** What stands where a number or a name of a person belongs. */
export function maskPersonal(text: string, holds: 'nomor' | 'nama'): string {
  return holds === 'nomor' ? maskNumber(text) : firstLetters(text)
}

/** What stands in any other column of a list about persons. */
export function maskText(text: string): string {
  // First of all: a NIK with points between its groups begins like a date.
  const read = maskNik(text).replaceAll('••••', '…')
  if (DATE_OR_TIME.test(read) && DATE_START.test(read)) return read
  return initials(read.replace(LONG_NUMBER, maskNumber))
}

/** `…1234`; a number of four digits and fewer keeps nothing but its length. */
function maskNumber(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.length <= 4 ? '…' : `…${digits.slice(-4)}`
}

/** `S. A.` of a name or an address, without its numbers. */
function firstLetters(text: string): string {
  const letters = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(([word]) => `${word.charAt(0)}.`)
  return letters.length === 0 ? '…' : letters.join(' ')
}

function initials(text: string): string {
  return text.replace(WORD, (word) => (HARMLESS.test(word) ? word : `${word.charAt(0)}.`))
}
