/**
 * The scores of one child, written as the rules read: every index, one after the other, without a thought for speed. It is what "right" means
 * here: the fast kernel asks it whenever a child is not an ordinary one, and is tested against it. Rules: `docs/methods/growth.md`.
 */
import { LAST_MONTH } from './age.ts'
import type { Children, GrowthMode, IndexName, Scores } from './children.ts'
import { flagOf } from './flag.ts'
import { lmsTable, type Sex, type TableName } from './lms-table.ts'
import { bodyMassIndex, correctedLength, standsTooEarly } from './position.ts'
import { roundZ } from './round-z.ts'
import { usesHeightTable, weightForLengthZ } from './weight-for-length.ts'
import { extendedZ, lmsZ } from './z-score.ts'

/** A measurement that can be one: the exact mode knows no child of 0 kg. The R package scores it all the same. */
function possible(value: number, mode: GrowthMode): number {
  return mode === 'anthro-1.1' || (value > 0 && value < Infinity) ? value : Number.NaN
}

/** Position, corrected length and BMI of child `i`, which also a child without age or sex has. */
export function fillBody(children: Children, i: number, scores: Scores, mode: GrowthMode): void {
  const measure = children.measure[i] ?? 0
  const early = standsTooEarly(measure, children.month[i] ?? Number.NaN)
  const position = early ? 0 : measure
  const clenhei = correctedLength(possible(children.lenhei[i] ?? Number.NaN, mode), position, children.day[i] ?? Number.NaN)
  scores.c9mo[i] = early ? 1 : 0
  scores.cmeasure[i] = position
  scores.clenhei[i] = clenhei
  scores.cbmi[i] = bodyMassIndex(possible(children.weight[i] ?? Number.NaN, mode), clenhei)
}

/** Unrounded; NaN = none. `fillBody` has filled the child's row in `body`. */
export function unroundedZ(
  index: IndexName,
  children: Children,
  i: number,
  body: Pick<Scores, 'clenhei' | 'cbmi' | 'cmeasure'>,
  mode: GrowthMode,
): number {
  const sex = children.sex[i]
  const day = children.day[i] ?? Number.NaN
  const month = children.month[i] ?? Number.NaN
  if (sex !== 1 && sex !== 2) return Number.NaN
  if (children.oedema[i] === 1 && (index === 'wei' || index === 'bmi' || index === 'wfl')) return Number.NaN
  const clenhei = body.clenhei[i] ?? Number.NaN
  if (index === 'wfl') {
    if (month >= LAST_MONTH) return Number.NaN
    const weight = possible(children.weight[i] ?? Number.NaN, mode)
    return weightForLengthZ(weight, clenhei, usesHeightTable(day, body.cmeasure[i] ?? 0, clenhei), sex, mode)
  }
  const y = possible(columnOf(index, children, body)[i] ?? Number.NaN, mode)
  return month < LAST_MONTH ? zAtDay(index, sex, day, y) : Number.NaN
}

/** What an index by age is a score of. */
export function columnOf(index: Exclude<IndexName, 'wfl'>, children: Children, body: Pick<Scores, 'clenhei' | 'cbmi'>): Float64Array {
  switch (index) {
    case 'len':
      return body.clenhei
    case 'wei':
      return children.weight
    case 'bmi':
      return body.cbmi
    case 'hc':
      return children.headc
    case 'ac':
      return children.armc
    case 'ts':
      return children.triskin
    case 'ss':
      return children.subskin
  }
}

function zAtDay(name: TableName, sex: Sex, day: number, y: number): number {
  const { first, l, m, s } = lmsTable(name, sex)
  const row = day - first
  const [power, median, spread] = [l[row], m[row], s[row]]
  if (!(y > 0) || power === undefined || median === undefined || spread === undefined) return Number.NaN
  return name === 'len' || name === 'hc' ? lmsZ(y, power, median, spread) : extendedZ(y, power, median, spread)
}

/** Rounded score of one index and its flag, into row `i` of `scores`. */
export function fillScore(index: IndexName, children: Children, i: number, scores: Scores, mode: GrowthMode): void {
  const z = roundZ(unroundedZ(index, children, i, scores, mode))
  scores.z[index][i] = z
  scores.flag[index][i] = flagOf(index, z)
}

/** All children, `indices` only. */
export function scorePlainly(children: Children, scores: Scores, indices: readonly IndexName[], mode: GrowthMode): void {
  for (let i = 0; i < children.count; i += 1) {
    fillBody(children, i, scores, mode)
    for (const index of indices) fillScore(index, children, i, scores, mode)
  }
}
