/**
 * Villages in an order by several criteria, each with its weight: the method `indeks`; and with places instead of numbers and equal weights the method
 * `peringkat` (the sum of ranks of Borda). Each index is a plain sum, so that its parts explain it. A criterion that is not known of a village widens its
 * index to an interval: such a village is neither rewarded nor punished.
 */
import { type Criterion, type Normalisation, scoresOf } from './criterion.ts'

export interface IndexOptions {
  /** By criterion, in their order: not below 0, some above it; only their proportions count. */
  readonly weights: readonly number[]
  readonly normalisation: Normalisation
}

export interface IndexRow {
  /** Place of the village in the criteria's values. */
  readonly village: number
  /** By criterion: points of 100 that it adds; null = not known. */
  readonly parts: readonly (number | null)[]
  /** 0–100, where what is not known stands at nothing and at everything; equal where all is known. */
  readonly low: number
  readonly high: number
  /** The middle of the two, which the order goes by. null when nothing is known of the village. */
  readonly value: number | null
  /** From 1; equal villages share it, and the next one counts them. null with `value`. */
  readonly rank: number | null
  /** The places that it could have, whatever it is that is not known, of it and of others. */
  readonly bestRank: number | null
  readonly worstRank: number | null
}

/** Sums of the same parts in another order may differ by this much. */
const HAIR = 1e-9

/** As shares of their sum. */
export function shareWeights(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (!(sum > 0) || weights.some((weight) => !(weight >= 0))) throw new RangeError('weights: not below 0, and some above it')
  return weights.map((weight) => weight / sum)
}

/** Rows in the order of their rank, equals by place of the village; those of which nothing is known last. Every criterion has as many values. */
export function rankByIndex(criteria: readonly Criterion[], { weights, normalisation }: IndexOptions): IndexRow[] {
  if (weights.length !== criteria.length) throw new RangeError('rankByIndex: a weight for each criterion')
  const shares = shareWeights(weights)
  const scores = criteria.map((criterion) => scoresOf(criterion, normalisation))
  const villages = criteria[0]?.values.length ?? 0
  const rows = Array.from({ length: villages }, (_, village) => {
    const parts = scores.map((column, k) => {
      const score = column[village] ?? null
      return score === null ? null : 100 * score * (shares[k] as number)
    })
    const low = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
    const open = parts.reduce<number>((sum, part, k) => sum + (part === null ? 100 * (shares[k] as number) : 0), 0)
    const isKnown = parts.some((part, k) => part !== null && (shares[k] as number) > 0)
    return { village, parts, low, high: low + open, value: isKnown ? low + open / 2 : null }
  })
  return placed(rows)
}

function placed(rows: readonly Omit<IndexRow, 'rank' | 'bestRank' | 'worstRank'>[]): IndexRow[] {
  const ranked = rows.filter(({ value }) => value !== null).toSorted((a, b) => byValue(a, b) || a.village - b.village)
  let rank = 0
  const withRank = ranked.map((row, place): IndexRow => {
    const before = ranked[place - 1]
    if (before === undefined || byValue(before, row) !== 0) rank = place + 1
    const better = ranked.filter(({ low }) => low > row.high + HAIR).length
    const worse = ranked.filter(({ high }) => high < row.low - HAIR).length
    return { ...row, rank, bestRank: better + 1, worstRank: ranked.length - worse }
  })
  const unknown = rows.filter(({ value }) => value === null)
  return [...withRank, ...unknown.map((row) => ({ ...row, rank: null, bestRank: null, worstRank: null }))]
}

function byValue({ value: a }: Pick<IndexRow, 'value'>, { value: b }: Pick<IndexRow, 'value'>): number {
  const difference = (b ?? 0) - (a ?? 0)
  return Math.abs(difference) <= HAIR ? 0 : difference
}

export interface Chosen {
  /** Rank ≤ K; more than K only where equals stand on both sides of the last place. */
  readonly villages: ReadonlySet<number>
  /** Equals on both sides of the last place: people choose between them. */
  readonly tied: ReadonlySet<number>
}

export function chooseFirst(rows: readonly IndexRow[], k: number): Chosen {
  const chosen = rows.filter(({ rank }) => rank !== null && rank <= k)
  const last = chosen.at(-1)?.rank ?? null
  const isTied = chosen.length > k
  return {
    villages: new Set(chosen.map(({ village }) => village)),
    tied: new Set(isTied ? chosen.filter(({ rank }) => rank === last).map(({ village }) => village) : []),
  }
}
