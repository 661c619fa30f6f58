/**
 * The criteria of a proposal, as the district's figures give them: each a number by village, with how many villages it is known of. What no village is known
 * by is absent, and takes no weight.
 */

import type { Situation } from '../situation/situation.ts'
import type { Criterion } from './criterion.ts'
import type { PrevalenceEstimates } from './estimate-prevalence.ts'
import { familiesAtRisk } from './give-reasons.ts'
import { CRITERIA, type CriterionKey, type Weights } from './method.ts'

/** By village code; a village that is absent is not known. */
export type ByVillage = ReadonlyMap<string, number | null>

/** What the situation does not hold. */
export interface OtherFigures {
  /** Percent of people who should have been served and were not, over the essential indicators; null = the district reports none. */
  readonly kesenjangan: ByVillage | null
  /** Percent of the families at risk that are in the lowest group of welfare. */
  readonly kesejahteraan: ByVillage | null
  /** Index between 0 and 1 in which more is better served. */
  readonly akses: ByVillage | null
}

export interface NamedCriterion extends Criterion {
  readonly key: CriterionKey
}

function valuesOf(key: CriterionKey, situation: Situation, estimates: PrevalenceEstimates, other: OtherFigures): (number | null)[] {
  return situation.desa.map((desa, place) => {
    const { figures, kode } = desa
    switch (key) {
      case 'prevalensi':
        return estimates.villages[place]?.percent ?? null
      case 'kasus':
        return figures.stunting.state === 'ada' ? figures.stunting.numerator : null
      case 'krs':
        return familiesAtRisk(desa) === null ? null : figures.krs.percent
      default:
        return other[key]?.get(kode) ?? null
    }
  })
}

/** Those that at least one village is known by, in the order of `CRITERIA`; values in the order of the situation's villages. */
export function composeCriteria(situation: Situation, estimates: PrevalenceEstimates, other: OtherFigures): NamedCriterion[] {
  return CRITERIA.map((key): NamedCriterion => {
    const values = valuesOf(key, situation, estimates, other)
    return { key, direction: key === 'akses' ? 'rendah' : 'tinggi', values }
  }).filter(({ values }) => values.some((value) => value !== null))
}

/** Of the criteria that are there and carry weight. */
export function weighted(criteria: readonly NamedCriterion[], bobot: Weights): { criteria: NamedCriterion[]; weights: number[] } {
  const carrying = criteria.filter(({ key }) => bobot[key] > 0)
  return { criteria: carrying, weights: carrying.map(({ key }) => bobot[key]) }
}
