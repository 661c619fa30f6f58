/**
 * What the address of the map holds: measures, level, periods, classes, and what a survey says that the villages are moved to. A map can be sent as a link.
 */
import { number, oneOf, present, type Raw, text, whole } from './read-search.ts'
import { MEASURES, type Measure, ORIGINS, type Origin } from './search-state.ts'

/** A figure of the situation, or the code of an indicator of coverage. */
export type MapMeasure = Measure | `${string}${number}`

export const WAYS = ['dua-warna', 'lingkaran'] as const
export const MAP_LEVELS = ['desa', 'kecamatan'] as const
/** Absent = lokus decided upon; where none are, the proposal. */
export const OUTLINES = ['usulan', 'tidak'] as const
export const CLASS_RULES = ['baku', 'kuantil', 'sama'] as const
export type MapLevel = (typeof MAP_LEVELS)[number]
export type ClassRule = (typeof CLASS_RULES)[number]

export const MOST_MAPS = 12

export interface MapSearch {
  /** `stunting` when absent. */
  readonly ukuran?: MapMeasure
  /** Of the first measure; the newest when absent. */
  readonly periode?: string
  /** A second measure. */
  readonly kedua?: MapMeasure
  readonly periode2?: string
  /** How the second stands on the map; as circles when absent. */
  readonly cara?: (typeof WAYS)[number]
  readonly sumber?: Origin
  readonly tingkat?: MapLevel
  readonly kelas?: ClassRule
  /** Small maps of so many periods; one when absent. */
  readonly banyak?: number
  /** The estimate instead of the measurement. */
  readonly perkiraan?: true
  /** Percent that a survey says of the district. */
  readonly survei?: number
  /** Which survey, and of which year. */
  readonly asal?: string
  readonly lokus?: (typeof OUTLINES)[number]
}

export type MapChange = { [K in keyof MapSearch]?: MapSearch[K] | undefined }

const CODE = /^[A-Z]\d{2,3}$/

export function isIndicator(measure: MapMeasure): measure is `${string}${number}` {
  return CODE.test(measure)
}

function readMeasure(value: unknown): MapMeasure | undefined {
  return typeof value === 'string' && CODE.test(value) ? (value as MapMeasure) : oneOf(value, MEASURES)
}

/** Beyond 0 and 100 nothing can be moved to it. */
function surveyPercent(value: unknown): number | undefined {
  const read = number(value, 0, 100)
  return read === 0 || read === 100 ? undefined : read
}

export function readMapSearch(raw: Raw): MapSearch {
  return present<MapSearch>({
    ukuran: readMeasure(raw['ukuran']),
    periode: text(raw['periode']),
    kedua: readMeasure(raw['kedua']),
    periode2: text(raw['periode2']),
    cara: oneOf(raw['cara'], WAYS),
    sumber: oneOf(raw['sumber'], ORIGINS),
    tingkat: oneOf(raw['tingkat'], MAP_LEVELS),
    kelas: oneOf(raw['kelas'], CLASS_RULES),
    banyak: whole(raw['banyak'], 2, MOST_MAPS),
    perkiraan: raw['perkiraan'] === true || raw['perkiraan'] === 'true' ? true : undefined,
    survei: surveyPercent(raw['survei']),
    asal: text(raw['asal']),
    lokus: oneOf(raw['lokus'], OUTLINES),
  })
}
