/**
 * What the address of a page holds (period, indicator, sort, filters), so that a view can be sent to a colleague and the back button
 * does what people expect. Whatever is not understood falls away silently: an old link still opens.
 */
import { NORMALISATIONS, type Normalisation } from '@konvergen/core/lokus/criterion.ts'
import { ESTIMATES, type EstimateKind } from '@konvergen/core/lokus/method.ts'
import { FIGURES, type FigureKey } from '@konvergen/core/situation/situation.ts'
import { number, oneOf, present, type Raw, text, texts, whole } from './read-search.ts'

export const MEASURES = ['stunting', 'kasus', ...FIGURES.filter((key) => key !== 'stunting')] as const
export type Measure = FigureKey | 'kasus'

/** Where the figures of children come from; `rekap` unless a district has only single children. */
export const ORIGINS = ['rekap', 'individu'] as const
export type Origin = (typeof ORIGINS)[number]

export const TREND_MEASURES = ['stunting', 'wasting', 'underweight'] as const
export type TrendMeasure = (typeof TREND_MEASURES)[number]
export const SEXES = ['L', 'P'] as const
export const BANDS = ['00-05', '06-11', '12-23', '24-35', '36-47', '48-59'] as const
export type Band = (typeof BANDS)[number]

/** What the trend shows. */
export interface TrendSearch {
  readonly tren?: TrendMeasure
  readonly jk?: (typeof SEXES)[number]
  readonly umur?: Band
}

export type TrendChange = { [K in keyof TrendSearch]?: TrendSearch[K] | undefined }

export interface SituationSearch extends TrendSearch {
  readonly sumber?: Origin
  readonly recap?: string
  readonly krs?: string
  readonly indikator?: Measure
  readonly tampilan?: 'kecamatan'
  /** Column; a leading `-` = descending. */
  readonly urut?: string
  readonly cari?: string
  readonly kec?: string
  readonly data?: 'cukup' | 'belum'
  /** Columns shown, when they differ from the default. */
  readonly kolom?: readonly string[]
}

export const PROPOSING_METHODS = ['kuadran', 'indeks', 'peringkat'] as const
export type ProposingMethod = (typeof PROPOSING_METHODS)[number]

export interface LokusSearch {
  readonly sumber?: Origin
  readonly recap?: string
  readonly krs?: string
  readonly k?: number
  readonly metode?: ProposingMethod
  readonly prevalensi?: number
  readonly kasus?: number
  readonly taksiran?: EstimateKind
  readonly norma?: Normalisation
  /** Weights in the order of the criteria, commas between. */
  readonly bobot?: string
  readonly dana?: number
  readonly biaya?: number
}

/** A period such as `2024-01` reads as a number or a text, depending on who wrote the link. */
export function readSituationSearch(raw: Raw): SituationSearch {
  return present<SituationSearch>({
    sumber: oneOf(raw['sumber'], ORIGINS),
    tren: oneOf(raw['tren'], TREND_MEASURES),
    jk: oneOf(raw['jk'], SEXES),
    umur: oneOf(raw['umur'], BANDS),
    recap: text(raw['recap']),
    krs: text(raw['krs']),
    indikator: oneOf(raw['indikator'], MEASURES),
    tampilan: oneOf(raw['tampilan'], ['kecamatan']),
    urut: text(raw['urut']),
    cari: text(raw['cari']),
    kec: text(raw['kec']),
    data: oneOf(raw['data'], ['cukup', 'belum']),
    kolom: texts(raw['kolom']),
  })
}

const WEIGHTS = /^\d{1,3}(\.\d{1,4})?(,\d{1,3}(\.\d{1,4})?){5}$/

/** Those that the server takes. */
function weights(value: unknown): string | undefined {
  const read = text(value)
  return read !== undefined && WEIGHTS.test(read) && read.split(',').some((each) => Number(each) > 0) ? read : undefined
}

export function readLokusSearch(raw: Raw): LokusSearch {
  return present<LokusSearch>({
    sumber: oneOf(raw['sumber'], ORIGINS),
    recap: text(raw['recap']),
    krs: text(raw['krs']),
    k: whole(raw['k'], 1, 1000),
    prevalensi: number(raw['prevalensi'], 0, 100),
    kasus: whole(raw['kasus'], 0, 1e9),
    metode: oneOf(raw['metode'], PROPOSING_METHODS),
    taksiran: oneOf(raw['taksiran'], ESTIMATES),
    norma: oneOf(raw['norma'], NORMALISATIONS),
    bobot: weights(raw['bobot']),
    dana: number(raw['dana'], 0, 1e15),
    biaya: number(raw['biaya'], 1, 1e15),
  })
}

/** A filter that was cleared leaves no trace in the address. */
export function withoutNothing(search: { [K in keyof SituationSearch]?: SituationSearch[K] | undefined }): SituationSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as SituationSearch
}
