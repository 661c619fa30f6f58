/**
 * Quantiles of a list, type 7 of Hyndman & Fan (1996), the default of R and of spreadsheets: linear between the ordered values.
 */

/** `share` 0–1. null when the list is empty. */
export function quantile(values: readonly number[], share: number): number | null {
  const ordered = values.toSorted((a, b) => a - b)
  const position = (ordered.length - 1) * share
  const below = ordered[Math.floor(position)]
  const above = ordered[Math.ceil(position)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (position - Math.floor(position))
}

/** null when the list is empty. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}
