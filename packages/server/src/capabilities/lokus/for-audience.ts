/**
 * The report as those may have it whom it is for.
 */
import type { AnalysisReport, Audience } from '@konvergen/core/lokus/analysis-report.ts'
import { Problem } from '../../platform/problem.ts'

/** Throws `nilai-tidak-sah` for the public: what small cells would tell of a child is not withheld yet. */
export function forAudience(report: AnalysisReport, audience: Audience): AnalysisReport {
  if (audience === 'internal') return report
  throw new Problem('nilai-tidak-sah', {
    sebab: 'Versi publik belum dapat dibuat.',
    reason: 'The public version cannot be made yet.',
  })
}
