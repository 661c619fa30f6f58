/**
 * What later capabilities ask of accounts: that somebody becomes the first keeper of the system, or a person of the demo; that
 * roles follow an office that became another.
 */
export { beginSession } from './begin-session.ts'
export { moveGrantsToOffice } from './move-grants.ts'
export type { NamesGiven } from './names-given.ts'
export { hashPassword, requireStrong } from './password.ts'
export { insertAccount, insertGrant } from './store.ts'
export { spendTries } from './tries.ts'
