/**
 * Lying or standing: a length is 0.7 cm more than the height of the same child (WHO Child Growth Standards 2006), so a child under two
 * measured standing, or over two measured lying, is corrected to what the standard of that age speaks of.
 */
import { STANDING_DAY } from './age.ts'
import { LYING, STANDING } from './children.ts'

/** cm between lying and standing. */
const DIFFERENCE = 0.7
/** Before this month no child stands: the position is a slip of the pen and is not used. */
const FIRST_STANDING_MONTH = 9

/** An age that is not known leaves the position as it is said. */
export function standsTooEarly(measure: number, month: number): boolean {
  return measure === STANDING && month < FIRST_STANDING_MONTH
}

/** cm. `measure` after `standsTooEarly`; without day or position nothing is corrected. */
export function correctedLength(lenhei: number, measure: number, day: number): number {
  if (measure === STANDING && day < STANDING_DAY) return lenhei + DIFFERENCE
  if (measure === LYING && day >= STANDING_DAY) return lenhei - DIFFERENCE
  return lenhei
}

/** kg/m². */
export function bodyMassIndex(weight: number, clenhei: number): number {
  const metres = clenhei / 100
  return weight / (metres * metres)
}
