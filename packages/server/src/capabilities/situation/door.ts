/**
 * What later capabilities may ask of situation: the figures of a choice of periods, to note published ones, children and families as causes see them, and versions of the analysis with how far each is.
 */
export * from './analysis-standing.ts'
export { type Choice, type ChosenImports, chooseImports } from './choose-imports.ts'
export type { Sight } from './compute-sight.ts'
export {
  type GapsByVillage,
  gapsByVillage,
  periodsAroundYear,
  type ShortPeople,
  shortInPeriod,
  shortKey,
} from './gaps-by-village.ts'
export { addFigures, addTarget } from './keep-published.ts'
export { childrenAndFamilies } from './list-causes.ts'
export { computeChosen, lookAtSituation } from './look-at-situation.ts'
export { presentFile, readProvenance, traceCells } from './open-figure.ts'
export { readPublished } from './read-published.ts'
export * from './reports.ts'
export { requirePlain } from './require-plain.ts'
export { type StuntingAroundYear, stuntingAroundYear } from './village-stunting.ts'
export { beginAnalysis, writeAnalysisText } from './write-analysis.ts'
