/**
 * The primary sampling units (PSU) of the design: the clusters within their strata, or the children themselves where there are none. Rows are
 * put into the order stratum, PSU, so that the sums of each unit can be taken in one walk.
 */
import type { Labels, SurveyDesign } from './survey.ts'

export interface SamplingUnits {
  /** Places in the admitted rows, ordered by stratum and PSU. */
  readonly order: Int32Array
  /** Where in `order` each PSU ends. */
  readonly psuEnds: Int32Array
  /** Where in `psuEnds` each stratum ends. */
  readonly stratumEnds: Int32Array
}

/** Numbers from 0 in the order of first appearance. */
class Numbering {
  readonly #numbers = new Map<string, number>()

  of(key: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get count(): number {
    return this.#numbers.size
  }
}

/** A stable order of the places by their number, and where each number ends in it. */
function countingOrder(numbers: Int32Array, count: number): { order: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(count)
  for (const number of numbers) ends[number] = (ends[number] as number) + 1
  for (let number = 1; number < count; number += 1) ends[number] = (ends[number] as number) + (ends[number - 1] as number)
  const order = new Int32Array(numbers.length)
  const next = ends.slice()
  for (let place = numbers.length - 1; place >= 0; place -= 1) {
    const number = numbers[place] as number
    const free = (next[number] as number) - 1
    order[free] = place
    next[number] = free
  }
  return { order, ends }
}

/** With a single cluster for everybody there is nothing to compare: children are then the units, as in anthro. */
function usable(labels: Labels | undefined, rows: Int32Array): Labels | null {
  if (labels === undefined) return null
  const first = labels[rows[0] ?? 0]
  return rows.some((row) => labels[row] !== first) ? labels : null
}

export function orderSamplingUnits(design: SurveyDesign, rows: Int32Array): SamplingUnits {
  const clusters = usable(design.cluster, rows)
  const strata = design.strata ?? null
  const stratumNumbers = new Numbering()
  const psuNumbers = new Numbering()
  const stratumOfPsu: number[] = []
  const psuOf = rows.map((row, place) => {
    const stratum = stratumNumbers.of(strata === null ? '' : String(strata[row]))
    const psu = clusters === null ? place : psuNumbers.of(`${stratum} ${clusters[row]}`)
    stratumOfPsu[psu] = stratum
    return psu
  })
  const byStratum = countingOrder(Int32Array.from(stratumOfPsu), stratumNumbers.count)
  const rank = new Int32Array(stratumOfPsu.length)
  byStratum.order.forEach((psu, place) => {
    rank[psu] = place
  })
  const byPsu = countingOrder(
    psuOf.map((psu) => rank[psu] as number),
    stratumOfPsu.length,
  )
  return { order: byPsu.order, psuEnds: byPsu.ends, stratumEnds: byStratum.ends }
}
