/**
 * Money as somebody typed it: `Rp 1.250.000,00`, `1,250,000`, `Rp. 75 000`, `-`. Whole rupiah or a fault; never a guess where dots and commas could mean either.
 */

export type MoneyFault = 'uang-tak-terbaca' | 'uang-negatif' | 'uang-pecahan'
export type ReadMoney = { readonly rupiah: string | null } | { readonly fault: MoneyFault }

const MOST_DIGITS = 15
/** `(1.000)`, `-1.000`, `1.000-`, also with the sign after the Rp; `1.000,-` is how whole rupiah are written. */
const NEGATIVE = /^\(.*\)$|^(?:rp\.?)?-|(?<![.,])-$/i

/** Digits of whole rupiah, and of the part behind the decimal sign; null = it is no number. */
function partsOf(text: string): { readonly whole: string; readonly part: string } | null {
  const grouped = /^(\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d+))?$/.exec(text)
  if (grouped !== null) {
    const [, whole = '', group, decimal, part = ''] = grouped
    if (decimal !== group) return { whole: whole.replaceAll(/[.,]/g, ''), part }
    return null
  }
  const plain = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text)
  return plain === null ? null : { whole: plain[1] ?? '', part: plain[2] ?? '' }
}

/** `isStored`: it stands in the sheet as a number, whose decimal sign is a point. An empty cell and a lone dash are not told. */
export function readRupiah(typed: string, isStored = false): ReadMoney {
  const text = typed.replaceAll(/[\s\u00a0]/g, '')
  if (text === '' || /^(?:rp\.?)?[-–—]+$/i.test(text)) return { rupiah: null }
  const isNegative = NEGATIVE.test(text)
  const bare = text
    .replaceAll(/^\(|\)$/g, '')
    .replace(/^-?(?:rp\.?|idr)?-?/i, '')
    .replace(/[.,]?-+$/, '')
  const parts = isStored ? storedParts(bare) : partsOf(bare)
  if (parts === null || parts.whole.length > MOST_DIGITS) return { fault: 'uang-tak-terbaca' }
  if (isNegative) return { fault: 'uang-negatif' }
  if (/[1-9]/.test(parts.part)) return { fault: 'uang-pecahan' }
  return { rupiah: parts.whole.replace(/^0+(?=\d)/, '') }
}

function storedParts(text: string): { readonly whole: string; readonly part: string } | null {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text)
  return found === null ? null : { whole: found[1] ?? '', part: found[2] ?? '' }
}
