/** Whole rupiah in digits, in groups of three as the language parts them; without “Rp”. */
import type { Language } from './say-number.ts'

const THOUSANDS = /\B(?=(?:\d{3})+$)/g

export function sayRupiah(rupiah: bigint | string, language: Language = 'id'): string {
  return String(rupiah).replaceAll(THOUSANDS, language === 'id' ? '.' : ',')
}
