/**
 * What later capabilities may ask of lokus: to keep a way of choosing, to propose by it, to record what was decided, and to sign or freeze a version of the
 * analysis.
 */
export { decideLokus } from './decide-lokus.ts'
export { gatherYears, isLokus } from './gather-years.ts'
export { lookAtLetterhead } from './keep-letterhead.ts'
export { saveMethod } from './keep-methods.ts'
export { listAnalyses } from './list-analyses.ts'
export { proposeLokus } from './propose-lokus.ts'
export { reportLokus } from './report-lokus.ts'
export { freezeAnalysis, signAnalysis } from './step-analysis.ts'
