/**
 * Which village each place of a list means: by the code where it is whole and the name does not say otherwise, in Siskeudes by the village part of its
 * own code, else by name. Of context figures the area may be of any level.
 */
import type { Aliases } from '../../wilayah/alias.ts'
import { type BpsCodes, bpsDigits, type CodePair, pairCodes } from '../../wilayah/bps-codes.ts'
import type { District } from '../../wilayah/district.ts'
import { isSurelyPlaced } from '../../wilayah/placement.ts'
import { saysBps } from '../figures/area-code.ts'
import { type ChildPlacement, placeChildren } from '../place-children.ts'
import { namesAgree } from '../place-krs-rows.ts'
import { codeReader } from './place-by-code.ts'
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

const DISTRICT_DIGITS = 4

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

/** Whether BPS calls this district so, as the codes that are known of its areas begin; where they begin differently, nobody knows. */
function isBpsDistrict(digits: string, bpsCodes: BpsCodes): boolean {
  const districts = new Set([...bpsCodes.keys()].map((bps) => bps.slice(0, DISTRICT_DIGITS)))
  return districts.size === 1 && districts.has(digits)
}

const withoutKind = (name: string): string => name.trim().replace(/^(?:kab(?:upaten)?|kota|kec(?:amatan)?)(?:\.\s*|\s+)/i, '')

/**
 * Code of a village, a kecamatan or the district itself, with or without points; null for any other, and where the name beside it says another. A list of BPS is
 * read by what is known of its codes. Four digits mean another district to BPS than to Kemendagri, so that the district's own name beside them says more.
 */
function areaReader(
  written: readonly string[],
  district: District,
  bpsCodes: BpsCodes,
): (place: Pick<RecordPlaceWritten, 'kode' | 'kab'>) => string | null {
  const named = [district, ...district.kecamatan, ...district.desa].map(({ kode, nama }) => [kode, nama] as const)
  const names = new Map(named)
  const own = new Map(named.map(([kode]) => [kode.replaceAll('.', ''), kode]))
  const isBps = saysBps(written)
  const ofBps = (digits: string) => (isBpsDistrict(digits, bpsCodes) ? district.kode : bpsCodes.get(bpsDigits(digits) ?? ''))
  return ({ kode, kab }) => {
    const digits = (kode ?? '').replace(/[.\s]/g, '')
    const isNamed = (area: string) => kab === null || namesAgree(withoutKind(kab), withoutKind(names.get(area) ?? ''))
    if (digits.length === DISTRICT_DIGITS && kab !== null) return isNamed(district.kode) ? district.kode : null
    const area = (isBps ? ofBps(digits) : own.get(digits)) ?? null
    return area !== null && isNamed(area) ? area : null
  }
}

const codesOf = (places: readonly RecordPlaceWritten[]): string[] => places.flatMap(({ kode }) => (kode === null ? [] : [kode]))

/** One for each place, in the same order. */
export function placeRecords(
  places: readonly RecordPlaceWritten[],
  placing: Placing,
  district: District,
  aliases: Aliases,
  bpsCodes: BpsCodes,
): PlacedRecord[] {
  if (placing === 'none') return places.map(() => ({ placement: null, area: null }))
  if (placing === 'area') {
    const areaOf = areaReader(codesOf(places), district, bpsCodes)
    return places.map((place) => ({ placement: null, area: areaOf(place) }))
  }
  const byName = placeChildren(places, district, aliases)
  const byCode = codeReader(codesOf(places), district, bpsCodes)
  return places.map(({ kode, desa }, index) => {
    const own = placing === 'siskeudes' ? bySiskeudes(kode, district) : byCode(kode, desa)
    const placement = own === null ? (byName[index] as ChildPlacement) : found(own, district)
    return { placement, area: placement.kode }
  })
}

/** BPS codes that a list writes beside villages which were found without doubt. */
export function pairsOfRecords(places: readonly RecordPlaceWritten[], placed: readonly PlacedRecord[]): BpsCodes {
  if (!saysBps(codesOf(places))) return new Map()
  return pairCodes(
    places.flatMap(({ kode }, index): CodePair[] => {
      const { placement = null } = placed[index] ?? {}
      const bps = bpsDigits(kode ?? '')
      return bps === null || placement === null || placement.kode === null || !isSurelyPlaced(placement)
        ? []
        : [{ bps, kode: placement.kode }]
    }),
  )
}
