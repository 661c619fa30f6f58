/**
 * What the rows of posyandu come to together: how many of each verdict, and how many of the children that should have been measured were.
 */
import type { PosyanduRow, QualityCoverage } from './quality-report.ts'
import type { QualityVerdict } from './verdict.ts'

export function countVerdicts(rows: readonly Pick<PosyanduRow, 'verdict'>[]): Record<QualityVerdict, number> {
  const counts = { layak: 0, 'perlu-diukur-ulang': 0, 'tidak-layak': 0 }
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}

export function coverageOf(rows: readonly Pick<PosyanduRow, 'children' | 'target'>[]): QualityCoverage {
  const known = rows.flatMap(({ children, target }) => (target === null ? [] : [{ children, target }]))
  return {
    measured: known.reduce((sum, { children }) => sum + children, 0),
    target: known.length === 0 ? null : known.reduce((sum, { target }) => sum + target, 0),
    posyanduWith: known.length,
    posyanduAll: rows.length,
  }
}
