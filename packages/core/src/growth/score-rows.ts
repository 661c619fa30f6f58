/**
 * The rows of a list of children as the growth engine takes them, scored: one column per thing, row i is child i. What a repair proposes is not
 * here unless it was applied before (`apply-repairs.ts`).
 */
import { type Day, dayNumber } from '../kit/day.ts'
import { ageOf } from './age.ts'
import { type Children, emptyChildren, FEMALE, LYING, MALE, type Scores, STANDING } from './children.ts'
import { type ClassifiedIndex, classifyColumn } from './permenkes-classes.ts'
import { scoreChildren } from './score-children.ts'

/** The export scores three; BMI and LiLA for age are ours. Head and skinfolds it does not hold. */
const SCORED = ['len', 'wei', 'wfl', 'bmi', 'ac'] as const

export interface ScoredRows {
  readonly children: Children
  /** Only len, wei, wfl, bmi and ac are filled. */
  readonly scores: Scores
  /** Places in `CLASSES[index]`; NO_CLASS where there is no score or an implausible one. */
  readonly classes: Readonly<Record<ClassifiedIndex, Uint8Array>>
}

type Sex = 'L' | 'P'
type Position = 'terlentang' | 'berdiri'

/** What scoring needs of a row; null = not recorded. */
export interface MeasuredRow {
  readonly jk: Sex | null
  readonly tglLahir: Day | null
  readonly tanggalPengukuran: Day | null
  /** kg. */
  readonly berat: number | null
  /** cm, as measured. */
  readonly tinggi: number | null
  readonly caraUkur: Position | null
  /** cm. */
  readonly lila: number | null
}

const SEX_CODES: Readonly<Record<Sex, number>> = { L: MALE, P: FEMALE }
const POSITION_CODES: Readonly<Record<Position, number>> = { terlentang: LYING, berdiri: STANDING }

/** A list has two thousand birth days and sixty thousand children. */
function dayNumbers(): (day: Day) => number {
  const known = new Map<Day, number>()
  return (day) => {
    const number = known.get(day) ?? dayNumber(day)
    known.set(day, number)
    return number
  }
}

/** Age in whole days from the two dates; NaN where one is missing or birth comes after the measurement. */
export function childrenOf(rows: readonly MeasuredRow[]): Children {
  const children = emptyChildren(rows.length)
  const numberOf = dayNumbers()
  for (const [i, { jk, tglLahir, tanggalPengukuran, berat, tinggi, caraUkur, lila }] of rows.entries()) {
    children.sex[i] = jk === null ? 0 : SEX_CODES[jk]
    children.measure[i] = caraUkur === null ? 0 : POSITION_CODES[caraUkur]
    children.weight[i] = berat ?? Number.NaN
    children.lenhei[i] = tinggi ?? Number.NaN
    children.armc[i] = lila ?? Number.NaN
    const days = tglLahir === null || tanggalPengukuran === null ? -1 : numberOf(tanggalPengukuran) - numberOf(tglLahir)
    const age = ageOf(days < 0 ? Number.NaN : days, 'hari')
    children.day[i] = age.day
    children.month[i] = age.month
  }
  return children
}

/** In mode `exact`. */
export function scoreRows(rows: readonly MeasuredRow[]): ScoredRows {
  const children = childrenOf(rows)
  const scores = scoreChildren(children, { indices: SCORED })
  const classesOf = (index: ClassifiedIndex) => classifyColumn(index, scores.z[index], scores.flag[index])
  return { children, scores, classes: { wei: classesOf('wei'), len: classesOf('len'), wfl: classesOf('wfl'), bmi: classesOf('bmi') } }
}
