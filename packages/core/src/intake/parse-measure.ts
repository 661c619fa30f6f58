/**
 * Weights, lengths and z-scores as people type them: `9,4`, `9.4`, `9,4 kg`, `-`. Unlike head counts they have decimals, so a comma or a point
 * is always the decimal sign here: `12.500` is twelve and a half.
 */
import type { StoredAs } from './parse-count.ts'

/** A unit that the cell itself names. */
export type WrittenUnit = 'kg' | 'gram' | 'cm' | 'mm' | 'm'

export type MeasureReading =
  | { readonly state: 'ada'; readonly value: number; readonly unit: WrittenUnit | null }
  | { readonly state: 'kosong' | 'bukan-angka' | 'telepon' }

const DASHES = /^[-–—]*$/
const NUMBER = /^([+−-]?)(\d+)(?:[.,](\d+))?(?: ?(kg|kilo|gram|gr|g|cm|mm|m)\.?)?$/i
/** `08…` or `+62…` and at least nine digits. */
const PHONE = /^(?:\+?62|0)[\d -]{8,}$/
const LONG = /^\d{9,}$/
const UNITS: Readonly<Record<string, WrittenUnit>> = {
  kg: 'kg',
  kilo: 'kg',
  gram: 'gram',
  gr: 'gram',
  g: 'gram',
  cm: 'cm',
  mm: 'mm',
  m: 'm',
}

export function parseMeasure(text: string | null, storedAs: StoredAs): MeasureReading {
  const clean = (text ?? '').replace(/\s+/g, ' ').trim().replace(/^'/, '')
  if (DASHES.test(clean)) return { state: 'kosong' }
  if (PHONE.test(clean) || LONG.test(clean)) return { state: 'telepon' }
  if (storedAs === 'angka') {
    const stored = Number(clean)
    return Number.isFinite(stored) ? { state: 'ada', value: stored, unit: null } : { state: 'bukan-angka' }
  }
  const match = NUMBER.exec(clean)
  if (match === null) return { state: 'bukan-angka' }
  const size = Number(`${match[2]}.${match[3] ?? '0'}`)
  const negative = match[1] === '-' || match[1] === '−'
  return { state: 'ada', value: negative && size !== 0 ? -size : size, unit: UNITS[(match[4] ?? '').toLowerCase()] ?? null }
}
