/**
 * Scores that no living child has: WHO's limits of biological plausibility, beyond which a score is counted as a mistake of measuring or
 * writing and left out of prevalences (WHO Anthro; WHO and UNICEF,
 * Recommendations for data collection, analysis and reporting on anthropometric indicators, 2019).
 */
import { type IndexName, NO_FLAG } from './children.ts'

export const PLAUSIBLE: Readonly<Record<IndexName, readonly [least: number, most: number]>> = {
  len: [-6, 6],
  wei: [-6, 5],
  wfl: [-5, 5],
  bmi: [-5, 5],
  hc: [-5, 5],
  ac: [-5, 5],
  ts: [-5, 5],
  ss: [-5, 5],
}

/** `z` rounded, as it is shown: −6.00 is plausible, −6.01 is not. */
export function flagOf(index: IndexName, z: number): number {
  if (Number.isNaN(z)) return NO_FLAG
  const [least, most] = PLAUSIBLE[index]
  return z < least || z > most ? 1 : 0
}
