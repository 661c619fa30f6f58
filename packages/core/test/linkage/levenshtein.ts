/** Plain Levenshtein distance, without swaps of neighbours, as the reference programs count; ours counts a swap as one edit. */
export function levenshtein(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    last = row
  }
  return last[b.length]!
}
