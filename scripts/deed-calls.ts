/** Stores and calls of what becomes of a decision: realisation, commitments, packages of villages. */
import { COMMITMENT_CALLS, COMMITMENT_STORES } from './commitment-calls.ts'
import { REALISATION_CALLS, REALISATION_STORES } from './realisation-calls.ts'
import { VILLAGE_CALLS, VILLAGE_STORES } from './village-calls.ts'

export const DEED_STORES = { ...REALISATION_STORES, ...COMMITMENT_STORES, ...VILLAGE_STORES }
export const DEED_CALLS = { ...REALISATION_CALLS, ...COMMITMENT_CALLS, ...VILLAGE_CALLS }
