/**
 * The door of the growth engine for one child, as a posyandu page and a cadre's phone ask: plain values in, plain values out, null where there
 * is nothing. The same scores as for many children, by the plain kernel: for one child the tables of the fast one are not worth laying out.
 */
import { type Age, type AgeUnit, ageOf } from './age.ts'
import { emptyChildren, emptyScores, FEMALE, type GrowthMode, INDICES, type IndexName, LYING, MALE, NO_FLAG, STANDING } from './children.ts'
import { scorePlainly, unroundedZ } from './plain-kernel.ts'

export interface Child {
  readonly sex: 'L' | 'P' | null
  /** ≥ 0, in `ageUnit`; null = not known. A negative age counts as not known. */
  readonly age: number | null
  readonly ageUnit: AgeUnit
  /** kg. */
  readonly weight: number | null
  /** cm. */
  readonly lenhei: number | null
  readonly measure: 'telentang' | 'berdiri' | null
  /** cm; arm circumference is LiLA. */
  readonly headc?: number | null
  readonly armc?: number | null
  /** mm. */
  readonly triskin?: number | null
  readonly subskin?: number | null
  /** null = not looked for. */
  readonly oedema: boolean | null
}

export interface Score {
  /** Rounded to two decimals. */
  readonly z: number
  readonly unrounded: number
  /** Biologically implausible: measure again before anything is made of it. */
  readonly flagged: boolean
}

export interface ChildScores {
  /** cm and kg/m²; null = cannot be computed. */
  readonly clenhei: number | null
  readonly cbmi: number | null
  /** Said to have stood before nine months: the position was not used. */
  readonly stoodTooEarly: boolean
  readonly scores: Readonly<Record<IndexName, Score | null>>
}

const orNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value)
const orNaN = (value: number | null | undefined): number => value ?? Number.NaN

function ageOfChild({ age, ageUnit }: Child): Age {
  return ageOf(age !== null && age >= 0 ? age : Number.NaN, ageUnit)
}

/** Unrounded; null = not known. */
export function ageInMonths(child: Child): number | null {
  return orNull(ageOfChild(child).month)
}

export function scoreChild(child: Child, mode: GrowthMode = 'exact'): ChildScores {
  const row = emptyChildren(1)
  const { day, month } = ageOfChild(child)
  row.sex[0] = child.sex === null ? 0 : { L: MALE, P: FEMALE }[child.sex]
  row.measure[0] = child.measure === null ? 0 : { telentang: LYING, berdiri: STANDING }[child.measure]
  row.oedema[0] = child.oedema === true ? 1 : 0
  row.day[0] = day
  row.month[0] = month
  row.weight[0] = orNaN(child.weight)
  row.lenhei[0] = orNaN(child.lenhei)
  row.headc[0] = orNaN(child.headc)
  row.armc[0] = orNaN(child.armc)
  row.triskin[0] = orNaN(child.triskin)
  row.subskin[0] = orNaN(child.subskin)
  const scored = emptyScores(1)
  scorePlainly(row, scored, INDICES, mode)
  const score = (index: IndexName): Score | null => {
    const z = orNull(scored.z[index][0])
    const flag = scored.flag[index][0]
    return z === null || flag === NO_FLAG ? null : { z, unrounded: unroundedZ(index, row, 0, scored, mode), flagged: flag === 1 }
  }
  return {
    clenhei: orNull(scored.clenhei[0]),
    cbmi: orNull(scored.cbmi[0]),
    stoodTooEarly: scored.c9mo[0] === 1,
    scores: Object.fromEntries(INDICES.map((index) => [index, score(index)])) as Record<IndexName, Score | null>,
  }
}
