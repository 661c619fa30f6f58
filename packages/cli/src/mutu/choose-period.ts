/**
 * Which month of a list is judged: the one that is asked for, else the last. What is written for another month is history.
 */

/** A month with fewer measurements than this share of the fullest is no month of measuring but a slip of a date: `2033` for `2023`. */
const LEAST_SHARE = 0.05

/** Measurements by month, in the order of time. */
export function countMonths(months: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const month of months) if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1)
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** null = no row has a date. */
export function lastMonth(counts: ReadonlyMap<string, number>): string | null {
  const most = Math.max(0, ...counts.values())
  return [...counts].findLast(([, count]) => count >= LEAST_SHARE * most)?.[0] ?? null
}
