/**
 * Yes or no of a village as offices write it, for the indicators that ask for one: words, a tick, or 1 and 0.
 */
import type { Unit } from '../../indicators/indicator.ts'

const YES = new Set(['YA', 'Y', 'ADA', 'SUDAH', 'V', '√', '✓', '✔', '1', 'IYA', 'ODF', 'TERBENTUK', 'TERLAKSANA'])
const NO = new Set([
  'TIDAK',
  'T',
  'TDK',
  'BELUM',
  'TIDAK ADA',
  'BELUM ADA',
  '0',
  'X',
  '✗',
  '✘',
  'BELUM ODF',
  'BELUM TERBENTUK',
  'BELUM TERLAKSANA',
])

/** 1 or 0; null = nothing stands there; undefined = something else does. */
export function readFlag(text: string): 1 | 0 | null | undefined {
  const clean = text.toUpperCase().replace(/\s+/g, ' ').trim()
  if (clean === '' || /^[-–—]+$/.test(clean)) return null
  if (YES.has(clean)) return 1
  return NO.has(clean) ? 0 : undefined
}

export function isFlagUnit(unit: Unit): boolean {
  return unit === 'tanda' || unit === 'ya-tidak'
}
