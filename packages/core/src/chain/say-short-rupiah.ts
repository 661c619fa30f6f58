/**
 * Rupiah in few letters, for pictures and tiles beside which the whole sum stands: thousands, millions, billions (id: rb, jt, M, T; M is miliar), three digits that matter.
 */
import { type Language, sayNumber } from '../kit/say-number.ts'

const UNITS = [
  { from: 1e12, id: 'T', en: 'tn' },
  { from: 1e9, id: 'M', en: 'bn' },
  { from: 1e6, id: 'jt', en: 'm' },
  { from: 1e3, id: 'rb', en: 'k' },
] as const

/** So that three digits stand. */
function decimalsOf(value: number): number {
  if (value >= 100 || Number.isInteger(value)) return 0
  return value >= 10 ? 1 : 2
}

/** `rupiah` not negative. */
export function sayShortRupiah(rupiah: number, language: Language): string {
  const unit = UNITS.find(({ from }) => rupiah >= from)
  if (unit === undefined) return `Rp ${sayNumber(rupiah, language)}`
  const value = rupiah / unit.from
  return `Rp ${sayNumber(value, language, decimalsOf(value))} ${unit[language]}`
}
