/**
 * What later capabilities may ask of the convergence score: what is held about persons of the first 1,000 days, and the end of who they are.
 */
export { eraseHpk, eraseOneHpk, forgetFollowed, hpkOfChildren, hpkOfFamilies, tellHpk } from './subject.ts'
