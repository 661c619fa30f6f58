/**
 * A number as people type it: comma or point as decimal sign, no groups. Strict, because a reader that guesses turns `12.5` into 125.
 */

/** null: not a number in this form, or outside the range. `decimals` = how many are allowed. */
export function parseDecimal(text: string, { low, high, decimals }: { low: number; high: number; decimals: number }): number | null {
  const match = /^\s*(\d{1,9})(?:[.,](\d+))?\s*$/.exec(text)
  if (match === null || (match[2]?.length ?? 0) > decimals) return null
  const value = Number(match[2] === undefined ? match[1] : `${match[1]}.${match[2]}`)
  return value >= low && value <= high ? value : null
}
