/**
 * What is asked of the register from outside: that people in it are no longer tied to accounts whose names were taken away, and that contacts from before
 * they were sealed are sealed.
 */

export { unlinkAccounts } from './people-store.ts'
export { sealContacts } from './seal-contacts.ts'
