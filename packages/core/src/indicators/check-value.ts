/**
 * Whether a number can be what it is entered as. Counts are whole and not negative, yes or no is 1 or 0: a percentage typed where a count belongs shows as a
 * fraction here, or as a numerator above its denominator in the figure.
 */
import type { AskedThing } from './asked-thing.ts'

export const VALUE_FAULTS = ['negatif', 'bukan-bilangan-bulat', 'bukan-ya-tidak', 'terlalu-besar'] as const
export type ValueFault = (typeof VALUE_FAULTS)[number]

/** No district has so many of anything that is counted here; a telephone number or a date is larger. */
const LARGEST = 10_000_000

/** null = it can be. */
export function faultOfValue({ unit }: Pick<AskedThing, 'unit'>, value: number): ValueFault | null {
  if (value < 0) return 'negatif'
  if (unit === 'tanda' || unit === 'ya-tidak') return value === 0 || value === 1 ? null : 'bukan-ya-tidak'
  if (!Number.isInteger(value)) return 'bukan-bilangan-bulat'
  return value > LARGEST ? 'terlalu-besar' : null
}
