/**
 * Quantiles of a list, type 7 of Hyndman & Fan (1996), the default of R and of spreadsheets: linear between the ordered values.
 */
import { knownNumbers } from './known-numbers.ts'

/** NaN is left out. For each share (0–1) its quantile; null when the list is empty. Sorted once, whatever is asked. */
export function quantiles<const Shares extends readonly number[]>(
  values: Iterable<number>,
  shares: Shares,
): { readonly [Place in keyof Shares]: number } | null {
  const ordered = knownNumbers(values).toSorted()
  if (ordered.length === 0) return null
  const found = shares.map((share) => {
    const position = (ordered.length - 1) * share
    const [below, above] = [ordered[Math.floor(position)] as number, ordered[Math.ceil(position)] as number]
    return below + (above - below) * (position - Math.floor(position))
  })
  return found as unknown as { readonly [Place in keyof Shares]: number }
}

/** `share` 0–1. null when the list is empty. */
export function quantile(values: readonly number[], share: number): number | null {
  return quantiles(values, [share])?.[0] ?? null
}

/** null when the list is empty. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}
