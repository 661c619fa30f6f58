/**
 * The stores that every other room leans on, accounts and wilayah, and with them families and verval, for whoever goes over all queries.
 */
import * as budgetStore from '@konvergen/server/capabilities/accounts/budget-store.ts'
import * as emergencyStore from '@konvergen/server/capabilities/accounts/emergency-store.ts'
import * as failureStore from '@konvergen/server/capabilities/accounts/failure-store.ts'
import * as forgetStore from '@konvergen/server/capabilities/accounts/forget-store.ts'
import * as identityStore from '@konvergen/server/capabilities/accounts/identity-store.ts'
import * as sessionStore from '@konvergen/server/capabilities/accounts/session-store.ts'
import * as accountStore from '@konvergen/server/capabilities/accounts/store.ts'
import * as ticketStore from '@konvergen/server/capabilities/accounts/ticket-store.ts'

export { KIN_STORES, SASARAN_STORES, SCORECARD_STORES, VERVAL_STORES } from './family-calls.ts'
export { WILAYAH_STORES } from './wilayah-stores.ts'

export const ACCOUNT_STORES = {
  'accounts/store.ts': accountStore,
  'accounts/session-store.ts': sessionStore,
  'accounts/ticket-store.ts': ticketStore,
  'accounts/budget-store.ts': budgetStore,
  'accounts/emergency-store.ts': emergencyStore,
  'accounts/failure-store.ts': failureStore,
  'accounts/forget-store.ts': forgetStore,
  'accounts/identity-store.ts': identityStore,
}
