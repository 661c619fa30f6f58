/**
 * The date or month that a recap's title states: `Data Tanggal : 2024-01-17 07:49:21`, `Bulan : Februari 2024`, `17/01/2024`.
 * A month that is named as such ("bulan", "periode") counts before a date, which may only be the day of printing.
 */

export interface Stamp {
  /** `2024-01-17 07:49:21` or `2024-01-17`; null when only a month, or nothing, is written. */
  readonly stamp: string | null
  /** `2024-01`; null when there is none or when several different ones are written. */
  readonly period: string | null
}

const MONTHS = ['JANUARI', 'FEBRUARI', 'MARET', 'APRIL', 'MEI', 'JUNI', 'JULI', 'AGUSTUS', 'SEPTEMBER', 'OKTOBER', 'NOVEMBER', 'DESEMBER']
const MONTH_WORD =
  '(JAN(?:UARI)?|[FP]EB(?:RUARI)?|MAR(?:ET)?|APR(?:IL)?|MEI|JUN[I]?|JUL[I]?|AGU?S?T?(?:USTUS)?|SEPT?(?:EMBER)?|OKT(?:OBER)?|NO[VP](?:EMBER)?|DES(?:EMBER)?)'
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?/g
const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/g
const WORDS = new RegExp(`\\b(?:(\\d{1,2})\\s+)?${MONTH_WORD}[\\s,-]+(?:TAHUN\\s+)?(20\\d\\d)\\b`, 'g')

interface Found {
  readonly day: string | null
  readonly month: string
}

export function readStamp(titles: readonly string[]): Stamp {
  const named = titles.filter((title) => /\b(?:bulan|periode|masa)\b/i.test(title)).flatMap(findDates)
  const all = titles.flatMap(findDates)
  const months = new Set((named.length > 0 ? named : all).map(({ month }) => month))
  const [period] = months
  return { stamp: all.find(({ day }) => day !== null)?.day ?? null, period: months.size === 1 && period !== undefined ? period : null }
}

function findDates(title: string): Found[] {
  const text = title.toUpperCase()
  const iso = [...text.matchAll(ISO)].map(([, year, month, day, time]) => found(year, Number(month), Number(day), time))
  const numeric = [...text.matchAll(NUMERIC)].map(([, day, month, year]) => found(year, Number(month), Number(day)))
  const words = [...text.matchAll(WORDS)].map(([, day, name = '', year]) => {
    return found(year, monthNumber(name), day === undefined ? null : Number(day))
  })
  return [...iso, ...numeric, ...words].filter((date) => date !== null)
}

function monthNumber(name: string): number {
  const start = name.slice(0, 3).replace('PEB', 'FEB').replace('NOP', 'NOV')
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1
}

function found(year: string | undefined, month: number, day: number | null, time?: string): Found | null {
  if (year === undefined || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return { day: null, month: yearMonth }
  return { day: `${yearMonth}-${String(day).padStart(2, '0')}${time === undefined ? '' : ` ${time}`}`, month: yearMonth }
}
