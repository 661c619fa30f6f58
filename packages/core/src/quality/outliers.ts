/**
 * Single values that do not fit their group: beyond the fences of one measure, or a pair (weight and height) that does not belong together.
 */
import { quantiles } from '../kit/quantiles.ts'

/** Places of the values beyond 1.5 interquartile ranges from the quartiles (Tukey 1977, Exploratory Data Analysis §2D). NaN lies nowhere. */
export function outsideFences(values: ArrayLike<number> & Iterable<number>): number[] {
  const quartiles = quantiles(values, [0.25, 0.75])
  if (quartiles === null) return []
  const [low, high] = quartiles
  const reach = 1.5 * (high - low)
  const outside: number[] = []
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number
    if (value < low - reach || value > high + reach) outside.push(place)
  }
  return outside
}

function covarianceOf(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  places: readonly number[],
): readonly [number, number, number, number, number] {
  const n = places.length
  const mean = (column: ArrayLike<number>) => places.reduce((sum, place) => sum + (column[place] ?? 0), 0) / n
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
export function unlikelyPairs(a: ArrayLike<number>, b: ArrayLike<number>, alpha = 0.001): number[] {
  const places: number[] = []
  for (let place = 0; place < a.length; place += 1) {
    if (!Number.isNaN((a[place] ?? Number.NaN) + (b[place] ?? Number.NaN))) places.push(place)
  }
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
