/**
 * What the counts of all villages together say about each one: its share drawn towards the district's as far as its own number of children
 * leaves doubt (empirical Bayes), and how probably it is among the worst K. Method and sources: docs/methods/situation.md.
 */

import { beta, betaQuantile } from '../estimate/beta.ts'
import { type BetaBinomial, fitBetaBinomial } from '../estimate/beta-binomial.ts'
import { worstProbabilities } from '../estimate/rank-probability.ts'
import type { Figure } from '../kit/figure.ts'
import type { DesaSituation } from './situation.ts'

type Estimated = Pick<DesaSituation, 'estimate' | 'worstProbability'>

export interface VillageEstimates {
  readonly model: BetaBinomial | null
  /** By village code; a village without a stunting percentage is absent. */
  readonly byKode: ReadonlyMap<string, Estimated>
}

/** `stunting`: by village code. Without two villages that measured, nothing can be compared and nothing is estimated. */
export function estimateVillages(stunting: ReadonlyMap<string, Figure>, k: number): VillageEstimates {
  const measured = [...stunting].flatMap(([kode, { state, numerator, denominator }]) =>
    state === 'ada' && numerator !== null && denominator !== null ? [{ kode, cases: numerator, measured: denominator }] : [],
  )
  const model = fitBetaBinomial(measured)
  if (model === null) return { model, byKode: new Map() }
  const posteriors = measured.map((village) => beta(village.cases + model.alpha, village.measured - village.cases + model.beta))
  const probabilities = worstProbabilities(posteriors, k)
  const byKode = new Map(
    posteriors.map((posterior, i): [string, Estimated] => [
      measured[i]?.kode ?? '',
      {
        estimate: {
          mean: (100 * posterior.a) / (posterior.a + posterior.b),
          low: 100 * betaQuantile(posterior, 0.025),
          high: 100 * betaQuantile(posterior, 0.975),
        },
        worstProbability: probabilities[i] ?? null,
      },
    ]),
  )
  return { model, byKode }
}

/** For whoever shows figures only: nothing is estimated. */
export function withoutEstimates(): VillageEstimates {
  return { model: null, byKode: new Map() }
}
