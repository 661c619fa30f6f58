/**
 * What later capabilities ask of the register: that people in it are no longer tied to accounts whose names were taken away.
 */
export { unlinkAccounts } from './people-store.ts'
