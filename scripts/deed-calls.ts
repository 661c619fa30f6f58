/** Stores and calls of what becomes of a decision: budgets, realisation, commitments, packages of villages, the chain. */
import { BUDGET_CALLS, BUDGET_STORES } from './budget-calls.ts'
import { CHAIN_CALLS, CHAIN_STORES } from './chain-calls.ts'
import { COMMITMENT_CALLS, COMMITMENT_STORES } from './commitment-calls.ts'
import { REALISATION_CALLS, REALISATION_STORES } from './realisation-calls.ts'
import { VILLAGE_CALLS, VILLAGE_STORES } from './village-calls.ts'

export const DEED_STORES = { ...BUDGET_STORES, ...REALISATION_STORES, ...COMMITMENT_STORES, ...VILLAGE_STORES, ...CHAIN_STORES }
export const DEED_CALLS = { ...BUDGET_CALLS, ...REALISATION_CALLS, ...COMMITMENT_CALLS, ...VILLAGE_CALLS, ...CHAIN_CALLS }
