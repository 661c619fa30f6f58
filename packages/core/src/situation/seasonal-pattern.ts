/**
 * Whether the register's prevalence goes with the month of the year: the empirical logit of each month on a straight trend and the month, weighted by how sure
 * the month is, against the trend alone (F test).
 */
import { beta, probabilityBelow } from '../estimate/beta.ts'
import { dot, inverseOf, type Matrix, times, weightedSquares } from '../estimate/small-matrix.ts'

export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string
  readonly cases: number
  readonly measured: number
}

export interface MonthEffect {
  /** 1–12. */
  readonly month: number
  /** Points that this month lies above (below) the mean of the months, at the level of the series. */
  readonly points: number
}

export type SeasonalPattern =
  | { readonly verdict: 'belum-cukup'; readonly months: number; readonly needed: number }
  | {
      readonly verdict: 'ada-pola' | 'tidak-terlihat'
      readonly months: number
      /** Of F: how often chance alone gives months so different. */
      readonly p: number
      readonly f: number
      /** Only months of the year that were reported. */
      readonly effects: MonthEffect[]
    }

/** Two years: less shows no month twice. */
export const FEWEST_MONTHS = 24
/** Below it the months are called different. */
const LEVEL = 0.05

interface Fit {
  readonly coefficients: readonly number[]
  readonly squares: number
}

const monthOf = (month: string): number => Number(month.slice(5))
const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + monthOf(month)

function fitWeighted(rows: Matrix, y: readonly number[], weights: readonly number[]): Fit | null {
  const inverse = inverseOf(weightedSquares(rows, weights))
  if (inverse === null) return null
  const sums = (rows[0] ?? []).map((_, column) =>
    rows.reduce((sum, row, i) => sum + (weights[i] as number) * (row[column] as number) * (y[i] as number), 0),
  )
  const coefficients = times(inverse, sums)
  const squares = rows.reduce((sum, row, i) => sum + (weights[i] as number) * ((y[i] as number) - dot(row, coefficients)) ** 2, 0)
  return { coefficients, squares }
}

const percentAt = (logit: number): number => 100 / (1 + Math.exp(-logit))

/** P(F > f). */
function fAbove(f: number, above: number, below: number): number {
  if (f <= 0) return 1
  // d₂ / (d₁ F + d₂) is Beta(d₂ / 2, d₁ / 2); probabilityBelow takes log-odds.
  return probabilityBelow(beta(below / 2, above / 2), Math.log(below / (above * f)))
}

export function findSeason(counts: readonly MonthCount[]): SeasonalPattern {
  const known = counts.filter(({ cases, measured }) => measured > 0 && cases <= measured)
  const seen = [...new Set(known.map(({ month }) => monthOf(month)))].toSorted((a, b) => a - b)
  const tooFew = { verdict: 'belum-cukup', months: known.length, needed: FEWEST_MONTHS } as const
  const [first, ...others] = seen
  if (first === undefined || known.length < FEWEST_MONTHS || others.length === 0) return tooFew
  // Half a child on either side, so that 0 and all have a logit too (Haldane–Anscombe).
  const odds = known.map(({ cases, measured }) => Math.log((cases + 0.5) / (measured - cases + 0.5)))
  const weights = known.map(({ cases, measured }) => 1 / (1 / (cases + 0.5) + 1 / (measured - cases + 0.5)))
  const middle = known.reduce((sum, { month }) => sum + indexOf(month), 0) / known.length
  // In years, so that the columns are of one size.
  const trend = known.map(({ month }) => [1, (indexOf(month) - middle) / 12])
  const full = known.map(({ month }, i) => [...(trend[i] as number[]), ...others.map((each) => Number(each === monthOf(month)))])
  const [plain, seasonal] = [fitWeighted(trend, odds, weights), fitWeighted(full, odds, weights)]
  const left = known.length - 2 - others.length
  if (plain === null || seasonal === null || left < 1) return tooFew
  const f = (plain.squares - seasonal.squares) / others.length / (seasonal.squares / left)
  const own = [0, ...seasonal.coefficients.slice(2)]
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length
  const level = (seasonal.coefficients[0] ?? 0) + mean
  const p = Number.isFinite(f) ? fAbove(f, others.length, left) : Number(!(plain.squares > seasonal.squares))
  return {
    verdict: p < LEVEL ? 'ada-pola' : 'tidak-terlihat',
    months: known.length,
    p,
    f,
    effects: seen.map((month, i) => ({ month, points: percentAt(level + (own[i] as number) - mean) - percentAt(level) })),
  }
}
