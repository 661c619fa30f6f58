/**
 * Periods in words: `2024-01` → `Januari 2024`, `2024-S2` → `Semester 2 2024`, `2024-T1` → `Triwulan 1 2024`. What is no such period is said as it stands.
 */
import type { Language } from './say-number.ts'

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

export function sayPeriod(period: string, language: Language): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period)
  const name = MONTHS[language][Number(month?.[2]) - 1]
  if (name !== undefined) return `${name} ${month?.[1]}`
  const quarter = /^(\d{4})-T([1-4])$/.exec(period)
  if (quarter !== null)
    return language === 'id' ? `Triwulan ${quarter[2]} ${quarter[1]}` : `${ORDINALS[Number(quarter[2]) - 1]} quarter of ${quarter[1]}`
  const half = /^(\d{4})-S([12])$/.exec(period)
  if (half === null) return period
  return language === 'id' ? `Semester ${half[2]} ${half[1]}` : `${half[2] === '1' ? 'first' : 'second'} half of ${half[1]}`
}
