/**
 * What is asked of the register from outside: that the letterhead of the district's papers is kept, that people in it are no longer tied to accounts whose names were taken away, that contacts from before
 * they were sealed are sealed, and for the demo district who answers for what.
 */

export { takeStartingList } from './change-offices.ts'
export { insertLetterhead } from './letterhead-store.ts'
export { listOwners, setOwners } from './owners.ts'
export { unlinkAccounts } from './people-store.ts'
export { sealContacts } from './seal-contacts.ts'
