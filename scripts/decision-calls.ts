/** Stores and calls of what leads to a decision: analysis, causes, published figures, lokus, plans, rembuk, budgets. */
import { ANALYSIS_CALLS, SITUATION_STORES } from './analysis-calls.ts'
import { BUDGET_CALLS, BUDGET_STORES } from './budget-calls.ts'
import { CAUSES_CALLS, CAUSES_STORES } from './causes-calls.ts'
import { LOKUS_CALLS, LOKUS_STORES } from './lokus-calls.ts'
import { PLAN_CALLS, PLAN_STORES } from './plan-calls.ts'
import { PUBLISHED_CALLS, PUBLISHED_STORES } from './published-calls.ts'
import { REMBUK_CALLS, REMBUK_STORES } from './rembuk-calls.ts'

export const DECISION_STORES = {
  ...SITUATION_STORES,
  ...CAUSES_STORES,
  ...PUBLISHED_STORES,
  ...LOKUS_STORES,
  ...PLAN_STORES,
  ...REMBUK_STORES,
  ...BUDGET_STORES,
}
export const DECISION_CALLS = {
  ...ANALYSIS_CALLS,
  ...CAUSES_CALLS,
  ...PUBLISHED_CALLS,
  ...LOKUS_CALLS,
  ...PLAN_CALLS,
  ...REMBUK_CALLS,
  ...BUDGET_CALLS,
}
