/**
 * What later rooms may ask of coverage.
 */
export { moveToOffice as moveCoverageToOffice } from './store.ts'
