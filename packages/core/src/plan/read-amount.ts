/**
 * A number of things as somebody typed it: `1.250`, `12,5`, `80 %`. Zero or more with two decimals at most; null = it is none.
 */
export function readAmount(typed: string, isStored: boolean, most = Number.MAX_SAFE_INTEGER): number | null {
  const bare = typed.trim().replace(/\s*%$/, '')
  const plain = isStored ? bare : bare.replaceAll(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  const value = /^\d+(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN
  return value <= most ? value : null
}
