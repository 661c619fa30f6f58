/**
 * Rounding to two decimals as R does it since version 4.0.0 (help page `Round`, "the algorithm"): of the two neighbours with two decimals
 * the one that lies nearer to the number as the machine holds it, and at a tie the one with the even last digit. Scores by WHO's own programs
 * are rounded so; `Math.round` and `toFixed` differ on some of them.
 */

/** NaN stays NaN, an infinite number stays itself. Never −0. */
export function roundZ(z: number): number {
  const hundredfold = z * 100
  if (!Number.isFinite(hundredfold)) return z
  const floor = Math.floor(hundredfold)
  const below = floor / 100
  const above = Math.ceil(hundredfold) / 100
  const toBelow = z - below
  const toAbove = above - z
  const nearer = toBelow < toAbove || (toBelow === toAbove && floor % 2 === 0) ? below : above
  return nearer + 0
}
