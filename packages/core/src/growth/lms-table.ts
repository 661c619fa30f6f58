/**
 * The WHO Child Growth Standards (2006) as tables: for every index and sex the curve of L (Box–Cox power), M (median) and S (coefficient
 * of variation), by day of age or by tenth of a centimetre. Unpacked at first use and kept: eighteen tables, 27,000 rows, a few milliseconds.
 */
import { unpackSeries } from './series.ts'
import { WHO_LMS } from './who-lms.data.ts'

/** WHO's codes: 1 = male, 2 = female, as in `csex`. */
export type Sex = 1 | 2

/**
 * By day: length or height, weight, BMI, head and arm circumference, triceps and subscapular skinfold. By centimetre: weight for length
 * (`wfl`, lying) and weight for height (`wfh`, standing).
 */
export type TableName = 'wei' | 'len' | 'bmi' | 'hc' | 'ac' | 'ts' | 'ss' | 'wfl' | 'wfh'

export interface LmsTable {
  /** x of row 0: the day of age, or the length in tenths of a centimetre. Rows follow by one. */
  readonly first: number
  readonly l: Float64Array
  readonly m: Float64Array
  readonly s: Float64Array
}

/** Decimals that WHO publishes. */
const SCALE = { l: 1e4, m: 1e4, s: 1e5 } as const

const kept: Record<Sex, Partial<Record<TableName, LmsTable>>> = { 1: {}, 2: {} }

export function lmsTable(name: TableName, sex: Sex): LmsTable {
  const table = kept[sex][name] ?? unpack(name, sex)
  kept[sex][name] = table
  return table
}

function column(text: string, scale: number): Float64Array {
  return Float64Array.from(unpackSeries(text), (value) => value / scale)
}

function unpack(name: TableName, sex: Sex): LmsTable {
  const { first, l, m, s } = WHO_LMS[`${name}${sex}`]
  return { first, l: column(l, SCALE.l), m: column(m, SCALE.m), s: column(s, SCALE.s) }
}
