/**
 * Single values that do not fit their group: beyond the fences of one measure, or a pair (weight and height) that does not belong together.
 */
import { quantile } from '../kit/quantiles.ts'

/** Places of the values beyond 1.5 interquartile ranges from the quartiles (Tukey 1977, Exploratory Data Analysis §2D). */
export function outsideFences(values: readonly number[]): number[] {
  const known = values.filter((value) => !Number.isNaN(value))
  const [low, high] = [quantile(known, 0.25), quantile(known, 0.75)]
  if (low === null || high === null) return []
  const reach = 1.5 * (high - low)
  return values.flatMap((value, place) => (value < low - reach || value > high + reach ? [place] : []))
}

function covarianceOf(
  a: readonly number[],
  b: readonly number[],
  places: readonly number[],
): readonly [number, number, number, number, number] {
  const n = places.length
  const mean = (column: readonly number[]) => places.reduce((sum, place) => sum + (column[place] ?? 0), 0) / n
  const [meanA, meanB] = [mean(a), mean(b)]
  let [aa, ab, bb] = [0, 0, 0]
  for (const place of places) {
    const [da, db] = [(a[place] ?? 0) - meanA, (b[place] ?? 0) - meanB]
    aa += da * da
    ab += da * db
    bb += db * db
  }
  return [meanA, meanB, aa / (n - 1), ab / (n - 1), bb / (n - 1)]
}

/** Places of the pairs whose squared Mahalanobis distance has a chi-square (2 df) tail below `alpha`. Pairs that are not complete are left out. */
export function unlikelyPairs(a: readonly number[], b: readonly number[], alpha = 0.001): number[] {
  const places = a.flatMap((value, place) => (Number.isNaN(value) || Number.isNaN(b[place] ?? Number.NaN) ? [] : [place]))
  const [meanA, meanB, aa, ab, bb] = covarianceOf(a, b, places)
  // The upper tail of chi-square with two degrees of freedom is exp(−x / 2).
  const limit = -2 * Math.log(alpha)
  const determinant = aa * bb - ab * ab
  if (!(determinant > 0)) return []
  return places.filter((place) => {
    const [da, db] = [(a[place] ?? 0) - meanA, (b[place] ?? 0) - meanB]
    return (bb * da * da - 2 * ab * da * db + aa * db * db) / determinant > limit
  })
}
