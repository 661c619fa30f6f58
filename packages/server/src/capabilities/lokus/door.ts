/**
 * What later capabilities may ask of lokus: that a version of the analysis is signed or frozen.
 */
export { freezeAnalysis, signAnalysis } from './step-analysis.ts'
