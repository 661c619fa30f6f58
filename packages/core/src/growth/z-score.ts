/**
 * From a measurement to its z-score by the LMS method, as the WHO Child Growth Standards define it (Methods and development, 2006, chapter 7):
 * z = ((y/M)^L − 1) / (S·L), and beyond three standard deviations, where weight-based curves say too little about the far tails, in steps as
 * wide as the distance between the second and the third.
 */

/** The measurement that lies `k` standard deviations from the median. */
export function sdLine(k: number, l: number, m: number, s: number): number {
  return m * (1 + l * s * k) ** (1 / l)
}

/** Unrounded. NaN when `y` is NaN or negative. L is never 0 in WHO's tables. */
export function lmsZ(y: number, l: number, m: number, s: number): number {
  return ((y / m) ** l - 1) / (s * l)
}

/** As `lmsZ`, with WHO's straight lines beyond ±3: for weight, BMI, weight for length, arm circumference and skinfolds. */
export function extendedZ(y: number, l: number, m: number, s: number): number {
  const z = lmsZ(y, l, m, s)
  if (z > 3) {
    const third = sdLine(3, l, m, s)
    return 3 + (y - third) / (third - sdLine(2, l, m, s))
  }
  if (z < -3) {
    const third = sdLine(-3, l, m, s)
    return -3 + (y - third) / (sdLine(-2, l, m, s) - third)
  }
  return z
}
