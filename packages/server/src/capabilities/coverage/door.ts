/**
 * What later rooms may ask of coverage: the definitions and owners of a year, the areas of the district, and that an office's numbers follow it.
 */
export { areaNames, areasByLevel, gatherYear, type Owners, requireKnown } from './gather-year.ts'
export { moveToOffice as moveCoverageToOffice } from './store.ts'
