/**
 * What later capabilities ask of accounts: that somebody becomes the first keeper of the system, or a person of the demo; and that refusals which
 * are only remembered are kept.
 */
export { beginSession } from './begin-session.ts'
export { keepRefused } from './failures.ts'
export { hashPassword, requireStrong } from './password.ts'
export { insertAccount, insertGrant } from './store.ts'
export { spendTries } from './tries.ts'
