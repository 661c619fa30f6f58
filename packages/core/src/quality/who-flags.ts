/**
 * WHO's limits beyond which a z-score is taken for a mistake rather than a child, and left out of every figure.
 * Source: WHO Multicentre Growth Reference Study Group (2006); WHO & UNICEF (2019), Recommendations for data collection, analysis and
 * reporting on anthropometric indicators in children under 5 years old.
 */

/** Length/height, weight, BMI for age; weight for length/height. */
export type ZIndex = 'haz' | 'waz' | 'whz' | 'baz'

const LIMITS: Readonly<Record<ZIndex, { readonly low: number; readonly high: number }>> = {
  haz: { low: -6, high: 6 },
  waz: { low: -6, high: 5 },
  whz: { low: -5, high: 5 },
  baz: { low: -5, high: 5 },
}

/** False for NaN: what is not known is missing, not flagged. A z at the limit itself is kept. */
export function isFlagged(index: ZIndex, z: number): boolean {
  const { low, high } = LIMITS[index]
  return z < low || z > high
}
