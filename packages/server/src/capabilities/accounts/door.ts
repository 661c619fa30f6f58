/**
 * What later capabilities ask of accounts: that somebody becomes the first keeper of the system, or a person of the demo; that roles follow an office
 * that became another; that refusals which are only remembered are kept, and what ended long ago is forgotten.
 */
export { beginSession } from './begin-session.ts'
export { forgetNotes } from './emergency-store.ts'
export { keepRefused } from './failures.ts'
export { closedBefore, forgetClosed } from './forget-store.ts'
export { moveGrantsToOffice } from './move-grants.ts'
export type { CodeMissed, FactorSet, NamesGiven } from './names-given.ts'
export { hashPassword, requireStrong } from './password.ts'
export { keepSecondFactor, newSecret } from './second-factor.ts'
export { forgetEnded, forgetUnseenDevices } from './session-store.ts'
export { insertAccount, insertGrant } from './store.ts'
export { spendTries } from './tries.ts'
