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

/** A sum of whole numbers divided by how many they are, to the nearest whole number; a half goes to the even one, as Sigizi's reports do. `count` > 0. */
export function halfEvenMean(sum: number, count: number): number {
  const whole = Math.floor(sum / count)
  const twiceRest = (sum - whole * count) * 2
  if (twiceRest === count) return whole + Math.abs(whole % 2)
  return twiceRest > count ? whole + 1 : whole
}
