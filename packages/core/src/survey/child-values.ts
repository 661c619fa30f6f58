/**
 * What one child contributes to the table: the denominators it counts in, and the measures for which it has something to add (a cut that it
 * lies beyond, its z for a mean).
 */
import { BASES, CUTS, INDICES, JOINT_BASE, MEAN, MEASURES, MEASURES_PER_INDEX, STUNTED_OVERWEIGHT, STUNTED_WASTED } from './columns.ts'
import { SURVEY_INDICES, type SurveyChildren, type SurveyScores } from './survey.ts'

/** z that stands for oedema of both feet in the cuts: it is severe wasting, whatever the scale says. */
const OEDEMA_Z = -3.1
const LIMITS = [-3, -2, -1, 1, 2, 3] as const

const HA = 0
const WH = 3

/** The child at hand; filled anew for each, so that nothing is allocated a million times. */
export class ChildValues {
  /** Denominators (see `baseOf`) in which the child counts: the first `baseCount`. */
  readonly bases = new Int32Array(BASES)
  baseCount = 0
  /** Measures with something to add, and what: the first `hitCount`. */
  readonly hits = new Int32Array(MEASURES)
  readonly amounts = new Float64Array(MEASURES)
  hitCount = 0

  readonly #oedema: Uint8Array
  readonly #z: readonly Float64Array[]
  readonly #flags: readonly Uint8Array[]

  constructor(children: SurveyChildren, scores: SurveyScores) {
    this.#oedema = children.oedema
    this.#z = SURVEY_INDICES.map((index) => scores.z[index])
    this.#flags = SURVEY_INDICES.map((index) => scores.flag[index])
  }

  fill(row: number): void {
    this.baseCount = 0
    this.hitCount = 0
    const hasOedema = this.#oedema[row] === 1
    let stunting = Number.NaN
    let wasting = Number.NaN
    for (let index = 0; index < INDICES.length; index += 1) {
      const measured = this.#usableZ(index, row)
      const isReplaced = hasOedema && index !== HA
      const zForCuts = isReplaced ? OEDEMA_Z : measured
      if (!Number.isNaN(zForCuts)) this.#addCuts(index, zForCuts)
      if (!isReplaced && !Number.isNaN(measured)) this.#addMean(index, measured)
      if (index === HA) stunting = zForCuts
      if (index === WH) wasting = zForCuts
    }
    if (!Number.isNaN(stunting) && !Number.isNaN(wasting)) this.#addJoint(stunting, wasting)
  }

  #usableZ(index: number, row: number): number {
    return this.#flags[index]?.[row] === 0 ? (this.#z[index]?.[row] ?? Number.NaN) : Number.NaN
  }

  #addBase(base: number): void {
    this.bases[this.baseCount] = base
    this.baseCount += 1
  }

  #addHit(measure: number, amount: number): void {
    this.hits[this.hitCount] = measure
    this.amounts[this.hitCount] = amount
    this.hitCount += 1
  }

  #addCuts(index: number, z: number): void {
    this.#addBase(2 * index)
    for (let cut = 0; cut < CUTS.length; cut += 1) {
      const limit = LIMITS[cut] as number
      if (limit < 0 ? z < limit : z > limit) this.#addHit(index * MEASURES_PER_INDEX + cut, 1)
    }
  }

  #addMean(index: number, z: number): void {
    this.#addBase(2 * index + 1)
    this.#addHit(index * MEASURES_PER_INDEX + MEAN, z)
  }

  #addJoint(stunting: number, wasting: number): void {
    this.#addBase(JOINT_BASE)
    if (stunting >= -2) return
    if (wasting < -2) this.#addHit(STUNTED_WASTED, 1)
    if (wasting > 2) this.#addHit(STUNTED_OVERWEIGHT, 1)
  }
}
