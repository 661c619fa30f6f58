/**
 * Values of many kinds in one column (percentages, indices, counts, rupiah), as context figures have them. Here `1.234` typed may be one thousand
 * two hundred thirty-four or one and a bit: it is not guessed.
 */
import type { StoredAs } from '../parse-count.ts'

export type ValueReading = { readonly state: 'ada'; readonly value: number } | { readonly state: 'kosong' | 'bukan-angka' | 'ganda-arti' }

export function parseValue(text: string | null, storedAs: StoredAs): ValueReading {
  const clean = (text ?? '').replace(/\s+/g, '').replace(/^'/, '').replace(/%$/, '')
  if (/^(?:[-–—]*|n\/?a|\.{2,3})$/i.test(clean)) return { state: 'kosong' }
  if (storedAs === 'angka') return finite(clean)
  const [, sign = '', digits = ''] = /^([-−]?)(.*)$/.exec(clean) ?? []
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return { state: 'ganda-arti' }
  const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/.exec(digits)?.[1]
  const plain = grouped === undefined ? digits : digits.replaceAll(grouped, '')
  if (!/^\d+(?:[.,]\d+)?$/.test(plain)) return { state: 'bukan-angka' }
  return finite(`${sign === '' ? '' : '-'}${plain.replace(',', '.')}`)
}

function finite(text: string): ValueReading {
  const value = Number(text)
  return Number.isFinite(value) ? { state: 'ada', value: value === 0 ? 0 : value } : { state: 'bukan-angka' }
}
