/**
 * What later rooms may ask of coverage: the definitions and owners of a year, the areas of the district, that an office's numbers follow it when it becomes
 * another, all figures of many periods, and for tables of offices what they may hold, what they would change, to enter their numbers and to take them back.
 */
export { setPeriod } from './change-period.ts'
export { type CoveredCut, coverCut } from './cover-cut.ts'
export { type CoveredByCode, coverPeriods } from './cover-periods.ts'
export { definitionsOfCut } from './definitions-of-cut.ts'
export { enterValues } from './enter-values.ts'
export { areaNames, areasByLevel, districtIn, gatherYear, type Owners, periodsAround, requireKnown, requirePeriod } from './gather-year.ts'
export { type KeptSheet, keepSheetNumbers, type SheetChange, type SheetEntries, weighSheetNumbers } from './keep-sheet.ts'
export { lookAtBoard } from './look-at-board.ts'
export { sendValues } from './send-values.ts'
export { gatherGround, type SheetGround } from './sheet-ground.ts'
export { moveToOffice as moveCoverageToOffice } from './store.ts'
export { type TakenBack, takeSheetBack } from './take-sheet-back.ts'
