/**
 * One walk over the children, in the order of their sampling units, gathers all that the table needs: for each group and measure the totals,
 * and how the totals of the units (PSU) vary and vary together.
 *
 * A prevalence in a group is a ratio of two estimated totals, T (those who have it) over W (those looked at), both zero outside the group.
 * Its linearised variance (PSU drawn with replacement within strata) is (S_TT − 2 r S_TW + r² S_WW) / W². So the ratio need not be known
 * while summing. Source: Cochran, Sampling Techniques (1977) §6.3, §5A.14; Lumley, Complex Surveys (2010) ch. 2 (domains).
 */
import { ChildValues } from './child-values.ts'
import { BASES, baseOf, INDICES, MEAN, MEASURES, MEASURES_PER_INDEX } from './columns.ts'
import type { Grouping } from './groupings.ts'
import type { SamplingUnits } from './sampling-units.ts'
import type { SurveyChildren, SurveyScores } from './survey.ts'

/** By group × MEASURES + measure, or group × BASES + base, or (squares) group × INDICES + index. */
export interface DomainSums {
  readonly total: Float64Array
  readonly weight: Float64Array
  readonly varTotal: Float64Array
  readonly covariance: Float64Array
  readonly varWeight: Float64Array
  /** Children counted, and those of them whose weight is not 0; by base. */
  readonly children: Float64Array
  readonly weighted: Float64Array
  /** Σ w z² of the means. */
  readonly squares: Float64Array
}

const BASE_OF = Int32Array.from({ length: MEASURES }, (_, measure) => baseOf(measure))

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] as number) + amount
}

/** Sums that are gathered for the groups of one PSU or stratum, passed on, and set back to zero. `touched`: the groups that have any. */
class Level {
  readonly total: Float64Array
  readonly weight: Float64Array
  readonly totalSquare: Float64Array
  readonly product: Float64Array
  readonly weightSquare: Float64Array
  readonly touched: Int32Array
  touchedCount = 0
  readonly #isTouched: Uint8Array

  constructor(groups: number) {
    this.total = new Float64Array(groups * MEASURES)
    this.weight = new Float64Array(groups * BASES)
    this.totalSquare = new Float64Array(groups * MEASURES)
    this.product = new Float64Array(groups * MEASURES)
    this.weightSquare = new Float64Array(groups * BASES)
    this.touched = new Int32Array(groups)
    this.#isTouched = new Uint8Array(groups)
  }

  touch(group: number): void {
    if (this.#isTouched[group] === 1) return
    this.#isTouched[group] = 1
    this.touched[this.touchedCount] = group
    this.touchedCount += 1
  }

  forget(): void {
    for (let k = 0; k < this.touchedCount; k += 1) this.#isTouched[this.touched[k] as number] = 0
    this.touchedCount = 0
  }
}

class Walk {
  readonly sums: DomainSums
  readonly #psu: Level
  readonly #stratum: Level

  constructor(groups: number) {
    const byMeasure = () => new Float64Array(groups * MEASURES)
    const byBase = () => new Float64Array(groups * BASES)
    this.sums = {
      total: byMeasure(),
      weight: byBase(),
      varTotal: byMeasure(),
      covariance: byMeasure(),
      varWeight: byBase(),
      children: byBase(),
      weighted: byBase(),
      squares: new Float64Array(groups * INDICES.length),
    }
    this.#psu = new Level(groups)
    this.#stratum = new Level(groups)
  }

  count(child: ChildValues, group: number, weight: number): void {
    const { total, weight: weights } = this.#psu
    this.#psu.touch(group)
    for (let k = 0; k < child.baseCount; k += 1) {
      const place = group * BASES + (child.bases[k] as number)
      add(weights, place, weight)
      add(this.sums.children, place, 1)
      if (weight !== 0) add(this.sums.weighted, place, 1)
    }
    for (let k = 0; k < child.hitCount; k += 1) {
      const measure = child.hits[k] as number
      const amount = child.amounts[k] as number
      add(total, group * MEASURES + measure, weight * amount)
      if (measure % MEASURES_PER_INDEX === MEAN)
        add(this.sums.squares, group * INDICES.length + (measure - MEAN) / MEASURES_PER_INDEX, weight * amount * amount)
    }
  }

  endPsu(): void {
    const psu = this.#psu
    const stratum = this.#stratum
    for (let k = 0; k < psu.touchedCount; k += 1) {
      const group = psu.touched[k] as number
      stratum.touch(group)
      for (let measure = 0; measure < MEASURES; measure += 1) {
        const place = group * MEASURES + measure
        const total = psu.total[place] as number
        if (total === 0) continue
        add(stratum.total, place, total)
        add(stratum.totalSquare, place, total * total)
        add(stratum.product, place, total * (psu.weight[group * BASES + (BASE_OF[measure] as number)] as number))
        psu.total[place] = 0
      }
      for (let place = group * BASES; place < (group + 1) * BASES; place += 1) {
        const weight = psu.weight[place] as number
        add(stratum.weight, place, weight)
        add(stratum.weightSquare, place, weight * weight)
        psu.weight[place] = 0
      }
    }
    psu.forget()
  }

  /**
   * `psus`: those of the stratum, also the ones without a child of the group. A stratum with one PSU is compared with the mean of all PSU
   * of the survey, which is 0 for a linearised ratio (the "adjust" rule of R's survey package).
   */
  endStratum(psus: number): void {
    const factor = psus === 1 ? 1 : psus / (psus - 1)
    const centre = psus === 1 ? 0 : 1 / psus
    const { sums } = this
    const stratum = this.#stratum
    for (let k = 0; k < stratum.touchedCount; k += 1) {
      const group = stratum.touched[k] as number
      for (let measure = 0; measure < MEASURES; measure += 1) {
        const place = group * MEASURES + measure
        const total = stratum.total[place] as number
        const weight = stratum.weight[group * BASES + (BASE_OF[measure] as number)] as number
        add(sums.total, place, total)
        add(sums.varTotal, place, factor * ((stratum.totalSquare[place] as number) - centre * total * total))
        add(sums.covariance, place, factor * ((stratum.product[place] as number) - centre * total * weight))
        stratum.total[place] = 0
        stratum.totalSquare[place] = 0
        stratum.product[place] = 0
      }
      for (let place = group * BASES; place < (group + 1) * BASES; place += 1) {
        const weight = stratum.weight[place] as number
        add(sums.weight, place, weight)
        add(sums.varWeight, place, factor * ((stratum.weightSquare[place] as number) - centre * weight * weight))
        stratum.weight[place] = 0
        stratum.weightSquare[place] = 0
      }
    }
    stratum.forget()
  }
}

/** `rows`, `weights`: of the admitted children. Groups are numbered through all groupings in their order. */
export function sumDomains(
  children: SurveyChildren,
  scores: SurveyScores,
  rows: Int32Array,
  weights: Float64Array,
  units: SamplingUnits,
  groupings: readonly Grouping[],
): DomainSums {
  const firstGroups = groupings.map((_, g) => groupings.slice(0, g).reduce((sum, { groups }) => sum + groups.length, 0))
  const walk = new Walk(groupings.reduce((sum, { groups }) => sum + groups.length, 0))
  const child = new ChildValues(children, scores)
  let [at, psu] = [0, 0]
  for (const stratumEnd of units.stratumEnds) {
    const firstPsu = psu
    for (; psu < stratumEnd; psu += 1) {
      for (; at < (units.psuEnds[psu] as number); at += 1) {
        const place = units.order[at] as number
        child.fill(rows[place] as number)
        for (let g = 0; g < groupings.length; g += 1) {
          const group = groupings[g]?.groupOf[place] ?? -1
          if (group >= 0) walk.count(child, (firstGroups[g] as number) + group, weights[place] as number)
        }
      }
      walk.endPsu()
    }
    walk.endStratum(stratumEnd - firstPsu)
  }
  return walk.sums
}
