/**
 * What later capabilities may ask of the convergence score: what is held about persons of the first 1,000 days, and the end of who they are; the demo district
 * notes and hands in by the same acts as a real one.
 */
export { saveMonths } from './save-months.ts'
export { savePerson } from './save-person.ts'
export { sendReport } from './send-report.ts'
export { eraseHpk, eraseOneHpk, forgetFollowed, hpkOfChildren, hpkOfFamilies, tellHpk } from './subject.ts'
