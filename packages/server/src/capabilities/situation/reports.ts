/** The parts of the report on the analysis that situation reckons. */
export { reportCauses } from './report-causes.ts'
export { reportGaps } from './report-gaps.ts'
export { reportTrend } from './report-trend.ts'
