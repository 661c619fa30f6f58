/**
 * Whether a place lies in the areas over which an act may be done: for figures that are reckoned over the whole district and then cut.
 */
import { isWithin } from '@konvergen/core/wilayah/kode.ts'
import type { Asker } from './context.ts'

export function isOwnArea({ areas }: Pick<Asker, 'areas'>, kode: string): boolean {
  return areas === '*' || areas.some((area) => isWithin(kode, area))
}
