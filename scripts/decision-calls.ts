/** Stores and calls of what leads to a decision: analysis, causes, published figures, lokus, plans, realisation, rembuk. */
/** Stores and calls of what leads to a decision: analysis, causes, published figures, lokus, plans, rembuk, commitments. */
import { ANALYSIS_CALLS, SITUATION_STORES } from './analysis-calls.ts'
import { CAUSES_CALLS, CAUSES_STORES } from './causes-calls.ts'
import { COMMITMENT_CALLS, COMMITMENT_STORES } from './commitment-calls.ts'
import { LOKUS_CALLS, LOKUS_STORES } from './lokus-calls.ts'
import { PLAN_CALLS, PLAN_STORES } from './plan-calls.ts'
import { PUBLISHED_CALLS, PUBLISHED_STORES } from './published-calls.ts'
import { REALISATION_CALLS, REALISATION_STORES } from './realisation-calls.ts'
import { REMBUK_CALLS, REMBUK_STORES } from './rembuk-calls.ts'

export const DECISION_STORES = {
  ...SITUATION_STORES,
  ...CAUSES_STORES,
  ...PUBLISHED_STORES,
  ...LOKUS_STORES,
  ...PLAN_STORES,
  ...REMBUK_STORES,
  ...REALISATION_STORES,
  ...COMMITMENT_STORES,
}
export const DECISION_CALLS = {
  ...ANALYSIS_CALLS,
  ...CAUSES_CALLS,
  ...PUBLISHED_CALLS,
  ...LOKUS_CALLS,
  ...PLAN_CALLS,
  ...REMBUK_CALLS,
  ...REALISATION_CALLS,
  ...COMMITMENT_CALLS,
}
