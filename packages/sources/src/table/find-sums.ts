/**
 * Rows that are sums of others, known by their numbers whatever they call themselves: offices name them after the district, the kecamatan,
 * "rekap" or nothing at all, and a sum that passes for a village doubles the total. Sums stand below their villages or above them.
 */

export interface CountedRow {
  /** Parallel for all rows; null = nothing readable stands there. */
  readonly counts: readonly (number | null)[]
  /** True for a row that its label already calls a sum: it ends a block of villages and belongs to none. */
  readonly isSum: boolean
}

/** `semua`: the sum of every village above (or below); `bagian`: of the villages since some other sum. */
export type SumOf = 'semua' | 'bagian'

/** With fewer villages than this, equal numbers could be chance … */
const LEAST_VILLAGES = 3
const LEAST_COUNTS = 2
/** … unless this many counts agree. */
const LEAST_COUNTS_OF_TWO = 4

/** What each row is the sum of, parallel to `rows`; null = of nothing. */
export function findSums(rows: readonly CountedRow[]): (SumOf | null)[] {
  const below = sumsOfRowsBefore(rows)
  const left = rows.map((row, index) => ({ ...row, isSum: row.isSum || below[index] !== null }))
  const above = sumsOfRowsBefore(left.toReversed()).toReversed()
  return below.map((sum, index) => (left[index]?.isSum === true ? sum : (above[index] ?? null)))
}

function sumsOfRowsBefore(rows: readonly CountedRow[]): (SumOf | null)[] {
  const running = new RunningSums(rows[0]?.counts.length ?? 0)
  return rows.map(({ counts, isSum }) => {
    const sum = running.sumThatIs(counts)
    if (isSum || sum !== null) running.endBlock()
    else running.add(counts)
    return sum
  })
}

/** The villages so far, so that the sum since any earlier point is one subtraction. */
class RunningSums {
  readonly #sums: number[]
  /** Those that have something to add. */
  #villages = 0
  /** The sums where each block of villages began; the first is where the table begins. */
  readonly #starts: { readonly sums: readonly number[]; readonly villages: number }[] = []

  constructor(width: number) {
    this.#sums = Array.from({ length: width }, () => 0)
    this.endBlock()
  }

  add(counts: readonly (number | null)[]): void {
    if (counts.some((count) => count !== null && count > 0)) this.#villages++
    counts.forEach((count, column) => {
      this.#sums[column] = (this.#sums[column] ?? 0) + (count ?? 0)
    })
  }

  endBlock(): void {
    if (this.#starts.at(-1)?.villages !== this.#villages) this.#starts.push({ sums: [...this.#sums], villages: this.#villages })
  }

  sumThatIs(counts: readonly (number | null)[]): SumOf | null {
    const positive = counts.filter((count) => count !== null && count > 0).length
    const start = this.#starts.findIndex(({ sums, villages }) => {
      const enough = this.#villages - villages >= LEAST_VILLAGES ? LEAST_COUNTS : LEAST_COUNTS_OF_TWO
      if (this.#villages - villages < 2 || positive < enough) return false
      return counts.every((count, column) => count === null || count === (this.#sums[column] ?? 0) - (sums[column] ?? 0))
    })
    if (start === -1) return null
    return start === 0 ? 'semua' : 'bagian'
  }
}
