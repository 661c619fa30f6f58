/** What the addresses of realisation hold: year, quarter, office or village, and the activity or line that is open. */
import { present, type Raw, text, whole } from './read-search.ts'

export interface RealisationSearch {
  readonly tahun?: number
  readonly triwulan?: number
  /** Id of an office, or `sekretariat`. */
  readonly lembaga?: string
  readonly buka?: string
  /** Code of a village; of a kecamatan that the board is cut to. */
  readonly desa?: string
  readonly kecamatan?: string
}

export type RealisationChange = { [K in keyof RealisationSearch]?: RealisationSearch[K] | undefined }

const [FIRST_YEAR, LAST_YEAR, QUARTERS] = [2015, 2100, 4]

export function readRealisationSearch(raw: Raw): RealisationSearch {
  return present<RealisationSearch>({
    tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR),
    triwulan: whole(raw['triwulan'], 1, QUARTERS),
    lembaga: text(raw['lembaga']),
    buka: text(raw['buka']),
    desa: text(raw['desa']),
    kecamatan: text(raw['kecamatan']),
  })
}
