/**
 * A measurement of a child in kg or cm, or why there is none. Numbers in another unit, without their decimal sign, or in the wrong column are
 * not taken: what they probably mean is proposed, and a rule that the district chose, or a person, confirms it.
 */
import type { MeasureColumn, Repair, RepairRule, Unread } from './child-rows.ts'
import type { StoredAs } from './parse-count.ts'
import { parseMeasure, type WrittenUnit } from './parse-measure.ts'

export interface Limits {
  readonly least: number
  readonly most: number
}

/**
 * What a child under five can weigh and measure at all. Weight, height and LiLA: the ranges that WHO Anthro accepts at data entry (from
 * memory, unverified); at birth: our own, wide enough for every living newborn.
 */
export const MEASURE_LIMITS: Readonly<Record<MeasureColumn, Limits>> = {
  berat: { least: 0.9, most: 58 },
  tinggi: { least: 38, most: 150 },
  lila: { least: 6, most: 35 },
  bbLahir: { least: 0.3, most: 7 },
  tbLahir: { least: 20, most: 65 },
}

interface Guess {
  readonly rule: RepairRule
  readonly factor: number
}

const GRAMS: Guess = { rule: 'gram', factor: 1 / 1000 }
const METRES: Guess = { rule: 'meter', factor: 100 }
const MILLIMETRES: Guess = { rule: 'milimeter', factor: 1 / 10 }
const LOST_COMMA: Guess = { rule: 'koma-hilang', factor: 1 / 10 }

/** First guess whose answer lies within the limits wins. */
const GUESSES: Readonly<Record<MeasureColumn, readonly Guess[]>> = {
  berat: [GRAMS, LOST_COMMA],
  tinggi: [METRES, LOST_COMMA],
  lila: [MILLIMETRES],
  bbLahir: [GRAMS, LOST_COMMA],
  tbLahir: [METRES, LOST_COMMA],
}

const GUESS_OF_UNIT: Readonly<Partial<Record<WrittenUnit, Guess>>> = { gram: GRAMS, m: METRES, mm: MILLIMETRES }

/** Serial numbers of 1982 to 2064. A child of 30 kg and more whose weight is written in grams is rarer than a date in the wrong column. */
const SERIALS: Limits = { least: 30_000, most: 60_000 }
const SENTINEL = /^(?:8{3,}|9{3,})$/

export interface ReadMeasure {
  readonly value: number | null
  readonly unread: Unread | null
  readonly repair: Repair | null
  /** The number as it stands, whatever it means; null when there is none. */
  readonly asRead: number | null
}

const NOTHING: ReadMeasure = { value: null, unread: null, repair: null, asRead: null }

export function within({ least, most }: Limits, value: number): boolean {
  return value >= least && value <= most
}

export function readMeasure(column: MeasureColumn, text: string | null, storedAs: StoredAs): ReadMeasure {
  const reading = parseMeasure(text, storedAs)
  if (reading.state === 'kosong') return NOTHING
  if (reading.state !== 'ada') return { ...NOTHING, unread: reading.state }
  const { value, unit } = reading
  // At birth 0 is how the export says "not recorded"; later it says that nobody measured.
  if (value === 0) return isBirthValue(column) ? NOTHING : { ...NOTHING, unread: 'nol' }
  if (value < 0) return { ...NOTHING, unread: 'negatif' }
  const foreign = unit === null ? undefined : GUESS_OF_UNIT[unit]
  if (foreign === undefined && within(MEASURE_LIMITS[column], value)) return { ...NOTHING, value, asRead: value }
  if (SENTINEL.test(String(value).replace('.', ''))) return { ...NOTHING, unread: 'sandi' }
  if (Number.isInteger(value) && within(SERIALS, value)) return { ...NOTHING, unread: 'serial' }
  return { value: null, unread: 'di-luar-batas', repair: proposeRepair(column, value, foreign), asRead: value }
}

function isBirthValue(column: MeasureColumn): boolean {
  return column === 'bbLahir' || column === 'tbLahir'
}

function proposeRepair(column: MeasureColumn, from: number, written: Guess | undefined): Repair | null {
  const guesses = written === undefined ? GUESSES[column] : [written]
  for (const { rule, factor } of guesses) {
    // Twelve digits: 9.4 and not 9.399999999999999.
    const to = Number((from * factor).toPrecision(12))
    if (within(MEASURE_LIMITS[column], to)) return { column, from, to, rule }
  }
  return null
}

/** Weight in the column of height and height in that of weight: no child weighs more kg than it has cm. null when it is not so. */
export function proposeSwap(berat: number | null, tinggi: number | null): readonly [Repair, Repair] | null {
  if (berat === null || tinggi === null || berat <= tinggi) return null
  if (!within(MEASURE_LIMITS.berat, tinggi) || !within(MEASURE_LIMITS.tinggi, berat)) return null
  return [
    { column: 'berat', from: berat, to: tinggi, rule: 'tertukar' },
    { column: 'tinggi', from: tinggi, to: berat, rule: 'tertukar' },
  ]
}
