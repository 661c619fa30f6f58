/**
 * The report as the papers of the analysis take it. Files alone tell nothing of coverage, published figures, decisions and lists by name: those parts say so.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'

/** `day`: `YYYY-MM-DD`, of writing. */
export function analysisOf(report: SituationReport, day: string): AnalysisReport {
  return {
    ...report,
    year: Number(day.slice(0, 4)),
    day,
    audience: 'internal',
    product: null,
    letterhead: [report.district.nama],
    wording: null,
    gaps: null,
    levels: [],
    twoNumbers: null,
    trend: null,
    lokusOfYear: null,
    causes: null,
  }
}
