/**
 * The columns of a child list that hold a word out of a few: sex, position, weight gain, yes or no. And the age that the export writes out.
 * null = the cell is empty, undefined = something stands there that is none of the words.
 */
import type { Position, Sex, StatedAge, WeightGain, YesNo } from './child-rows.ts'

type Words<Value> = Readonly<Record<string, Value>>

const SEXES: Words<Sex> = {
  L: 'L',
  LK: 'L',
  LAKI: 'L',
  'LAKI LAKI': 'L',
  LAKI2: 'L',
  PRIA: 'L',
  P: 'P',
  PR: 'P',
  PEREMPUAN: 'P',
  WANITA: 'P',
}

const POSITIONS: Words<Position> = {
  TERLENTANG: 'terlentang',
  TELENTANG: 'terlentang',
  TERLENTANK: 'terlentang',
  BERBARING: 'terlentang',
  BARING: 'terlentang',
  TIDUR: 'terlentang',
  RECUMBENT: 'terlentang',
  BERDIRI: 'berdiri',
  DIRI: 'berdiri',
  STANDING: 'berdiri',
}

const GAINS: Words<WeightGain> = { N: 'N', NAIK: 'N', T: 'T', 'TIDAK NAIK': 'T', O: 'O', B: 'B', BARU: 'B' }

const YES_NO: Words<YesNo> = { YA: 'ya', Y: 'ya', ADA: 'ya', TIDAK: 'tidak', T: 'tidak', TDK: 'tidak' }

function readWord<Value>(words: Words<Value>, text: string | null): Value | null | undefined {
  const clean = (text ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
  if (clean === '') return null
  return Object.hasOwn(words, clean) ? words[clean] : undefined
}

export const readSex = (text: string | null): Sex | null | undefined => readWord(SEXES, text)
export const readPosition = (text: string | null): Position | null | undefined => readWord(POSITIONS, text)
export const readGain = (text: string | null): WeightGain | null | undefined => readWord(GAINS, text)
export const readYesNo = (text: string | null): YesNo | null | undefined => readWord(YES_NO, text)

const AGE = /^(?:(\d{1,2}) ?(?:TAHUN|THN|TH))?(?: ?(\d{1,3}) ?(?:BULAN|BLN|BL))?(?: ?(\d{1,2}) ?(?:HARI|HR))?$/

/** `3 Tahun - 5 Bulan - 21 Hari`, also with parts left out or shortened. */
export function readAge(text: string | null): StatedAge | null | undefined {
  const clean = (text ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
  if (clean === '') return null
  const match = AGE.exec(clean)
  if (match === null) return undefined
  return { months: Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0), days: Number(match[3] ?? 0) }
}
