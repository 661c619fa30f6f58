/**
 * What later rooms may ask of findings.
 */
export { countByOffice, countOpenFindings } from './count-findings.ts'
export { moveFindingsToOffice } from './store.ts'
