/**
 * Which village each place of a list means: by the code where it is whole and the name does not say otherwise, in Siskeudes by the village part of its
 * own code, else by name. Of context figures the area may be of any level.
 */
import type { Aliases } from '../../wilayah/alias.ts'
import type { District } from '../../wilayah/district.ts'
import { type ChildPlacement, placeChildren } from '../place-children.ts'
import { villageByCode } from './place-by-code.ts'
import type { RecordPlaceWritten } from './record-summary.ts'
import { desaOfSiskeudes } from './siskeudes.ts'

/** `desa`: rows stand in villages; `siskeudes`: the same, by Siskeudes' codes; `area`: in areas of any level; `none`: in no place. */
export type Placing = 'desa' | 'siskeudes' | 'area' | 'none'

export interface PlacedRecord {
  /** As the names and codes were looked for; null where rows are in no village. */
  readonly placement: ChildPlacement | null
  /** Code of the village, kecamatan or district; null = not known, or none. */
  readonly area: string | null
}

const found = (kode: string, district: District): ChildPlacement => ({
  state: 'ditempatkan',
  kode,
  desa: district.desa.find((village) => village.kode === kode)?.nama ?? null,
  by: 'kode',
  suggestion: null,
  namesakes: [],
  kecamatanKnown: true,
})

function bySiskeudes(kode: string | null, district: District): string | null {
  const desa = kode === null ? null : desaOfSiskeudes(kode, district.kode)
  return desa !== null && district.desa.some((village) => village.kode === desa) ? desa : null
}

/** Kemendagri's code of a village, a kecamatan or the district itself, with or without points; null for any other. */
function areaOf(kode: string | null, district: District): string | null {
  const digits = (kode ?? '').replace(/[.\s]/g, '')
  const known = [district.kode, ...district.kecamatan.map((each) => each.kode), ...district.desa.map((each) => each.kode)]
  return known.find((each) => each.replaceAll('.', '') === digits) ?? null
}

/** One for each place, in the same order. */
export function placeRecords(
  places: readonly RecordPlaceWritten[],
  placing: Placing,
  district: District,
  aliases: Aliases,
): PlacedRecord[] {
  if (placing === 'none') return places.map(() => ({ placement: null, area: null }))
  if (placing === 'area') return places.map(({ kode }) => ({ placement: null, area: areaOf(kode, district) }))
  const byName = placeChildren(places, district, aliases)
  return places.map(({ kode, desa }, index) => {
    const own = placing === 'siskeudes' ? bySiskeudes(kode, district) : villageByCode(kode, desa, district)
    const placement = own === null ? (byName[index] as ChildPlacement) : found(own, district)
    return { placement, area: placement.kode }
  })
}
