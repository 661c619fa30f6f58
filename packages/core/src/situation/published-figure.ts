/**
 * A prevalence that somebody published: of a district, a province or the nation, of one source and one year. It is quoted, never computed here, and two
 * sources are never one series.
 */

/** `survei`: a sample of all children; `register`: those who came and were measured; `lain`: not known which of the two. */
export const SOURCE_KINDS = ['survei', 'register', 'lain'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const POPULATIONS = ['balita', 'baduta'] as const
export type Population = (typeof POPULATIONS)[number]

/** Code of the nation, where a province has two digits and a district five characters. */
export const NATION = 'ID'
const AREA = /^(?:ID|\d{2}|\d{2}\.\d{2})$/

export const LEVELS = ['nasional', 'provinsi', 'kabupaten'] as const
export type Level = (typeof LEVELS)[number]

export interface PublishedFigure {
  /** `ID`, `17` or `17.04`. */
  readonly kode: string
  readonly nama: string
  /** As it is called where it was published: `SSGI`, `e-PPGBM`. */
  readonly source: string
  readonly year: number
  /** 1–12; null = of the year. */
  readonly month: number | null
  /** 0–100. */
  readonly percent: number
  /** 95 % interval and number of children; null = not published, or not known here. */
  readonly low: number | null
  readonly high: number | null
  readonly n: number | null
  readonly population: Population
  /** Page or address where it can be read. */
  readonly page: string | null
}

export function levelOf(kode: string): Level {
  if (kode === NATION) return 'nasional'
  return kode.length === 2 ? 'provinsi' : 'kabupaten'
}

/** Spellings of one source are one source: `EPPGBM`, `e-PPGBM`. */
export function sourceKey(source: string): string {
  return source.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

export function isSameSource(a: string, b: string): boolean {
  return sourceKey(a) === sourceKey(b)
}

const SURVEYS: ReadonlySet<string> = new Set(['ssgi', 'ssgbi', 'ski', 'riskesdas', 'psg'])
const REGISTERS: ReadonlySet<string> = new Set(['eppgbm', 'intervensiserentak', 'bulantimbang', 'operasitimbang', 'sigizikesga'])

export function kindOfSource(source: string): SourceKind {
  const key = sourceKey(source)
  if (SURVEYS.has(key)) return 'survei'
  return REGISTERS.has(key) ? 'register' : 'lain'
}

/** As a point on an axis of years: a figure of a month stands in the middle of it, one of a year in the middle of the year. */
export function yearOf({ year, month }: Pick<PublishedFigure, 'year' | 'month'>): number {
  return year + (month === null ? 0.5 : (month - 0.5) / 12)
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Oldest first; of one moment by source. */
export function inOrder<F extends PublishedFigure>(figures: readonly F[]): F[] {
  const bySource = figures.toSorted((a, b) => compareText(sourceKey(a.source), sourceKey(b.source)))
  return bySource.toSorted((a, b) => yearOf(a) - yearOf(b))
}

export type FigureFault = 'wilayah' | 'sumber' | 'tahun' | 'bulan' | 'persen' | 'selang' | 'n'

export const FIRST_YEAR = 1990
export const LAST_YEAR = 2100

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most

/** What keeps a figure from being taken; null = nothing. */
export function faultOfFigure({ kode, source, year, month, percent, low, high, n }: PublishedFigure): FigureFault | null {
  if (!AREA.test(kode)) return 'wilayah'
  if (sourceKey(source) === '') return 'sumber'
  if (!isWhole(year, FIRST_YEAR, LAST_YEAR)) return 'tahun'
  if (month !== null && !isWhole(month, 1, 12)) return 'bulan'
  if (!(percent >= 0 && percent <= 100)) return 'persen'
  const isBare = low === null && high === null
  if (!isBare && !(low !== null && high !== null && low >= 0 && low <= percent && high >= percent && high <= 100)) return 'selang'
  return n !== null && !isWhole(n, 1, 100_000_000) ? 'n' : null
}

/** True for two rows that say a figure of the same place, source, moment and children. */
export function isSameFact(a: PublishedFigure, b: PublishedFigure): boolean {
  return a.kode === b.kode && isSameSource(a.source, b.source) && a.year === b.year && a.month === b.month && a.population === b.population
}
