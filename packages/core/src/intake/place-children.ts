/**
 * Which village each place of a list of children means. In such a list every village stands hundreds of times, in whatever spellings, so each
 * name is matched by itself: neither its neighbours nor what other rows have taken say anything, as they do in a recap.
 */
import { type Aliases, aliasKey } from '../wilayah/alias.ts'
import type { Desa, District } from '../wilayah/district.ts'
import { matchNames } from '../wilayah/match-name.ts'
import { normaliseName } from '../wilayah/normalise-name.ts'
import { inKecamatan, keysOf, type PlacedBy, type Placement } from '../wilayah/placement.ts'
import type { EppgbmRow } from './child-rows.ts'
import { kecamatanFinder } from './find-kecamatan.ts'
import { isOtherDistrict } from './other-district.ts'

export type NamedPlace = Pick<EppgbmRow, 'prov' | 'kab' | 'kec' | 'desa'>

export interface ChildPlacement {
  /**
   * - `belum`: no village, or not which of several.
   * - `kabupaten-lain`: the row names another district, and its kecamatan and village are not found together here.
   * - `tanpa-desa`: the row names no village.
   */
  readonly state: 'ditempatkan' | 'belum' | 'kabupaten-lain' | 'tanpa-desa'
  readonly kode: string | null
  /** Official name. */
  readonly desa: string | null
  readonly by: PlacedBy
  /** For a person, never taken: a like spelling, or that name in another kecamatan. */
  readonly suggestion: { readonly kode: string; readonly nama: string; readonly reason: 'mirip' | 'kecamatan-lain' } | null
  /** Villages that bear the name, where several do and nothing tells which. */
  readonly namesakes: readonly Desa[]
  /** False when the row names a kecamatan that the district does not have; the village was then looked for in all of them. */
  readonly kecamatanKnown: boolean
}

const NOT_PLACED = { kode: null, desa: null, by: 'none', suggestion: null, namesakes: [], kecamatanKnown: true } as const

/** Places with the same key are the same place. */
export function placeKey({ kab, kec, desa }: NamedPlace): string {
  return [kab, kec, desa].map((text) => (text ?? '').trim().toUpperCase().replace(/\s+/g, ' ')).join('|')
}

/** One placement for each place, in the same order. Aliases of a turn (`… #2`) speak of the rows of a recap and are not used. */
export function placeChildren(places: readonly NamedPlace[], district: District, aliases: Aliases): ChildPlacement[] {
  const placer = new Placer(district, aliases)
  const known = new Map<string, ChildPlacement>()
  return places.map((place) => {
    const key = placeKey(place)
    const placement = known.get(key) ?? placer.place(place)
    known.set(key, placement)
    return placement
  })
}

class Placer {
  readonly #district: District
  readonly #aliases: Aliases
  readonly #kecamatan = new Map<string, string | null>()

  constructor(district: District, aliases: Aliases) {
    this.#district = district
    this.#aliases = new Map([...aliases].filter(([key]) => !key.includes('#')))
  }

  place({ kab, kec, desa }: NamedPlace): ChildPlacement {
    if (desa === null || normaliseName(desa) === '') return { ...NOT_PLACED, state: 'tanpa-desa' }
    const kecamatan = kec === null ? null : this.#kecamatanOf(kec)
    const found = this.#match(desa, kecamatan)
    const kecamatanKnown = kec === null || kecamatan !== null
    if (isOtherDistrict(kab, this.#district) && (found.kode === null || kecamatan === null)) {
      return { ...NOT_PLACED, state: 'kabupaten-lain', kecamatanKnown }
    }
    if (found.kode !== null)
      return { ...NOT_PLACED, state: 'ditempatkan', kode: found.kode, desa: found.desa, by: found.by, kecamatanKnown }
    const namesakes = this.#namesakes(desa, kecamatan)
    return { ...NOT_PLACED, state: 'belum', suggestion: this.#suggest(found, desa, kecamatan), namesakes, kecamatanKnown }
  }

  #kecamatanOf(kec: string): string | null {
    const known = this.#kecamatan.get(kec)
    if (known !== undefined) return known
    const kode = kecamatanFinder([kec], this.#district)(kec)
    this.#kecamatan.set(kec, kode)
    return kode
  }

  /** A confirmed name gives way to a kecamatan that says otherwise: it may be a village of the same name. */
  #match(desa: string, kecamatan: string | null): Placement {
    const villages = inKecamatan(this.#district.desa, kecamatan)
    const alias = this.#aliases.get(aliasKey(desa))
    const aliases = villages.some(({ kode }) => kode === alias) ? this.#aliases : new Map<string, string>()
    return matchNames([{ row: 0, nama: desa, kecamatan }], { ...this.#district, desa: villages }, aliases)[0] as Placement
  }

  #namesakes(desa: string, kecamatan: string | null): readonly Desa[] {
    const keys = new Set(keysOf(desa))
    const bearers = inKecamatan(this.#district.desa, kecamatan).filter(({ nama }) => keysOf(nama).some((key) => keys.has(key)))
    return bearers.length > 1 ? bearers : []
  }

  #suggest({ suggestion }: Placement, desa: string, kecamatan: string | null): ChildPlacement['suggestion'] {
    if (suggestion?.reason === 'mirip') return { kode: suggestion.kode, nama: suggestion.nama, reason: 'mirip' }
    if (kecamatan === null) return null
    const { kode, desa: nama } = this.#match(desa, null)
    return kode === null || nama === null ? null : { kode, nama, reason: 'kecamatan-lain' }
  }
}
