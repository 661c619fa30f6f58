/**
 * A number held within two bounds.
 */

/** `least` ≤ answer ≤ `most`. Expects `least` ≤ `most`. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
