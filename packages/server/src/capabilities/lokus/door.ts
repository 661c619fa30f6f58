/**
 * What later capabilities may ask of lokus: to keep a way of choosing, to propose by it, and to record what was decided.
 */
export { decideLokus } from './decide-lokus.ts'
export { saveMethod } from './keep-methods.ts'
export { proposeLokus } from './propose-lokus.ts'
