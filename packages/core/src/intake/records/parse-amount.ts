/**
 * Money as budgets write it: `Rp 1.234.567,50`, `1,234,567.50`, `(500.000)`, `1234567`. The sign that stands last and once with one or two digits
 * behind it is the decimal one; every other parts thousands. A budget line of `12.500` is twelve thousand five hundred.
 */
import type { StoredAs } from '../parse-count.ts'

/** null = nothing stands there; undefined = something that is no amount. Rupiah, may be below zero. */
export function parseAmount(text: string | null, storedAs: StoredAs): number | null | undefined {
  const clean = (text ?? '')
    .replace(/\s+/g, '')
    .replace(/^'/, '')
    .replace(/^(\(?-?)(?:Rp|IDR)\.?/i, '$1')
    .replace(/,-$/, '')
  if (/^[-–—]*$/.test(clean)) return null
  if (storedAs === 'angka') return finite(Number(clean))
  const negative = /^(?:-(.+)|\((.+)\))$/.exec(clean)
  const size = unsigned(negative?.[1] ?? negative?.[2] ?? clean)
  if (size === undefined || negative === null) return size
  return size === 0 ? 0 : -size
}

function unsigned(text: string): number | undefined {
  if (!/^\d[\d.,]*$/.test(text)) return undefined
  const decimal = /^(.*\d)([.,])(\d{1,2})$/.exec(text)
  const isDecimal = decimal !== null && !(decimal[1] ?? '').includes(decimal[2] ?? '')
  const whole = isDecimal ? (decimal[1] ?? '') : text
  const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)
  if (!grouped && !/^\d+$/.test(whole)) return undefined
  return finite(Number(`${whole.replace(/[.,]/g, '')}.${isDecimal ? decimal[3] : '0'}`))
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined
}
