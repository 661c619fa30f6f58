/**
 * How a proposal holds when the weights are not quite those: each weight alone a tenth or a quarter up and down, the others giving way in proportion. Which
 * villages enter, which leave, and how alike the two orders are.
 */
import type { Criterion } from './criterion.ts'
import { chooseFirst, type IndexOptions, type IndexRow, rankByIndex, shareWeights } from './weighted-index.ts'

/** Shares of a weight. */
export const WEIGHT_CHANGES = [-0.25, -0.1, 0.1, 0.25] as const

export interface Scenario {
  /** Place of the criterion whose weight is changed, and by which share. */
  readonly criterion: number
  readonly change: number
  readonly weights: readonly number[]
  /** Places of villages, ascending. */
  readonly enters: readonly number[]
  readonly leaves: readonly number[]
  /** Spearman's correlation of the two orders, −1 to 1; null with fewer than two ranked villages. */
  readonly correlation: number | null
}

export interface Sensitivity {
  readonly scenarios: readonly Scenario[]
  /** By village: in how many of the scenarios it is proposed. */
  readonly proposed: readonly number[]
}

/** Spearman's ρ with midranks for ties; null with fewer than two villages, or where all are alike. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | null {
  const [a, b] = [midranks(one), midranks(other)]
  const middle = (a.length + 1) / 2
  let [both, ofOne, ofOther] = [0, 0, 0]
  for (const [i, rank] of a.entries()) {
    const [x, y] = [rank - middle, (b[i] as number) - middle]
    both += x * y
    ofOne += x * x
    ofOther += y * y
  }
  return ofOne === 0 || ofOther === 0 ? null : both / Math.sqrt(ofOne * ofOther)
}

function midranks(values: readonly number[]): number[] {
  const order = values.map((value, place) => ({ value, place })).toSorted((a, b) => a.value - b.value)
  const ranks = values.map(() => 0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (order[to + 1]?.value === order[from]?.value) to += 1
    for (let i = from; i <= to; i += 1) ranks[order[i]?.place ?? 0] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}

function ranksByVillage(rows: readonly IndexRow[]): Map<number, number> {
  return new Map(rows.flatMap(({ village, rank }) => (rank === null ? [] : [[village, rank] as const])))
}

function changed(weights: readonly number[], criterion: number, change: number): number[] {
  return shareWeights(weights.map((weight, k) => (k === criterion ? weight * (1 + change) : weight)))
}

/** A criterion of weight 0 stays at 0 and has no scenario. */
export function testWeights(
  criteria: readonly Criterion[],
  options: IndexOptions,
  k: number,
  changes: readonly number[] = WEIGHT_CHANGES,
): Sensitivity {
  const base = rankByIndex(criteria, options)
  const chosen = chooseFirst(base, k).villages
  const ranks = ranksByVillage(base)
  const weighted = options.weights.flatMap((weight, criterion) => (weight > 0 ? [criterion] : []))
  const only = weighted.length < 2
  const proposed = Array.from({ length: criteria[0]?.values.length ?? 0 }, () => 0)
  const scenarios = (only ? [] : weighted).flatMap((criterion) =>
    changes.map((change): Scenario => {
      const weights = changed(options.weights, criterion, change)
      const rows = rankByIndex(criteria, { ...options, weights })
      const now = chooseFirst(rows, k).villages
      for (const village of now) proposed[village] = (proposed[village] as number) + 1
      const others = ranksByVillage(rows)
      const pairs = [...ranks].map(([village, rank]) => [rank, others.get(village) ?? rank] as const)
      return {
        criterion,
        change,
        weights,
        enters: [...now].filter((village) => !chosen.has(village)).toSorted((a, b) => a - b),
        leaves: [...chosen].filter((village) => !now.has(village)).toSorted((a, b) => a - b),
        correlation: rankCorrelation(
          pairs.map(([before]) => before),
          pairs.map(([, after]) => after),
        ),
      }
    }),
  )
  return { scenarios, proposed }
}
