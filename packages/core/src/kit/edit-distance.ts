/**
 * Optimal-string-alignment distance (Damerau–Levenshtein without repeated edits on one place): insertions, deletions, substitutions and
 * swaps of neighbours. Source: Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16 (2011).
 */

/** Number of edits between two strings, counted in UTF-16 units; stops early and returns `limit + 1` when it would exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast = Array.from({ length: b.length + 1 }, () => 0)
  let last = beforeLast.map((_, j) => j)
  let row = beforeLast.slice()
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let smallest = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row[j] = best
      smallest = Math.min(smallest, best)
    }
    if (smallest > limit)
      return (
        limit + 1
        // The oldest of the three rows is written over by the next.
      )
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}
