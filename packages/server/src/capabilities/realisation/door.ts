/**
 * What later capabilities may ask of realisation: to write reports of a quarter, and to hand it in and judge it. What they read are its stores (`readRealisations`,
 * `readQuarterSteps`); sums up to a quarter are `core/realisation/sum-up-to.ts`.
 */
export { handInQuarter, judgeQuarter } from './step-quarter.ts'
export { writeReports } from './write-reports.ts'
