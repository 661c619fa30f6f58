/**
 * The situation as somebody sees it who holds only some areas: the same numbers that everybody sees, of fewer places. The line of the district stays,
 * since it is published; rows without a village are for whoever works on the whole district.
 */
import type { Situation } from './situation.ts'

/** `isOwn`: whether a kecamatan or village, by its code, is to be seen. */
export function withinAreas(situation: Situation, isOwn: (kode: string) => boolean): Situation {
  const own = <Place extends { readonly kode: string }>(places: readonly Place[]): readonly Place[] =>
    places.filter(({ kode }) => isOwn(kode))
  return { ...situation, kecamatan: own(situation.kecamatan), desa: own(situation.desa), unplaced: [] }
}
