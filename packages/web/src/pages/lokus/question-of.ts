/** A proposal as the question that its weights and figures are drawn for; the criteria and weights are those that the server ranked by. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { Question, WeightRuleKind } from '@konvergen/core/lokus/acceptability.ts'
import { weighCriteria } from '@konvergen/core/lokus/propose-index.ts'
import { shareWeights } from '@konvergen/core/lokus/weighted-index.ts'
import type { LokusSearch } from '../../app/search-state.ts'
import { parametersOf } from './weights-of.ts'

/** null where there is nothing to weigh. */
export function questionOf(answer: LokusAnswer, search: LokusSearch, rule: WeightRuleKind, spread: number): Question | null {
  const { dasar, k, method } = answer
  if (dasar === null || method === 'kuadran') return null
  const { norma, bobot, benih } = parametersOf(search, k)
  const weighed = weighCriteria(dasar.kriteria, { metode: method, norma, bobot, k })
  if (weighed === null) return null
  const { criteria, options } = weighed
  return {
    criteria: criteria.map(({ key, direction, values }) => ({ key, direction, values })),
    normalisation: options.normalisation,
    weights: shareWeights(options.weights),
    rule,
    spread,
    shares: dasar.bagian.map((own) => (own === null ? null : { a: own.a, b: own.b, measured: own.measured })),
    k,
    seed: benih,
  }
}
