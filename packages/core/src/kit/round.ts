/**
 * Rounding as people do it on paper: a half goes away from zero, and a half is what it looks like in decimals (1.005 at two digits is 1.01,
 * though its binary form lies a hair below). Only for showing: what is stored and compared stays unrounded.
 */

/** `digits` 0–12. Never −0. */
export function roundHalfAway(value: number, digits: number): number {
  const factor = 10 ** digits
  const scaled = Math.abs(value) * factor
  const rounded = Math.round(scaled * (1 + Number.EPSILON)) / factor
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
