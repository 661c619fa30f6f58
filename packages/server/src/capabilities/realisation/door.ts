/**
 * What later capabilities may ask of realisation: to write reports of a quarter, and to hand it in and judge it; of offices and of villages. What they read are its stores (`readRealisations`,
 * `readQuarterSteps`); sums up to a quarter are `core/realisation/sum-up-to.ts`.
 */
export { handInQuarter, judgeQuarter } from './step-quarter.ts'
export { handInVillage, judgeVillage } from './step-village.ts'
export { writeReports } from './write-reports.ts'
export { writeVillageReports } from './write-village-reports.ts'
