/**
 * What later capabilities ask of accounts: that somebody becomes the first keeper of the system, or a person of the demo, and
 * that what ended long ago is forgotten.
 */
export { beginSession } from './begin-session.ts'
export { hashPassword, requireStrong } from './password.ts'
export { forgetEnded } from './session-store.ts'
export { insertAccount, insertGrant } from './store.ts'
export { spendTries } from './tries.ts'
