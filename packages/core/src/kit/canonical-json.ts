/**
 * A value as JSON that is the same bytes for the same value, on every machine: keys sorted, no spaces, numbers that are not whole with six decimals.
 * What has no JSON of its own is refused and never written as null: null is not zero, and not nothing.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const DECIMALS = 6

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('canonicalJson: a number that is none')
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value)
  const fixed = value.toFixed(DECIMALS)
  // A hair below zero is zero.
  return Number(fixed) === 0 ? `0.${'0'.repeat(DECIMALS)}` : fixed
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** Of code units, not of a locale. */
function inOrder([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : Number(a > b)
}

export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonicalJson: ${typeof value} has no JSON`)
  const parts = Object.entries(value)
    .toSorted(inOrder)
    .map(([key, own]) => `${JSON.stringify(key)}:${canonicalJson(own)}`)
  return `{${parts.join(',')}}`
}
