/**
 * The lokus that were decided upon for a year, and the district's own words on it, as papers print them.
 */
import type { DecidedLokus } from '@konvergen/core/lokus/analysis-report.ts'
import type { ReportWording } from '@konvergen/core/situation/analysis-parts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherStandings, latestTexts } from '../situation/door.ts'
import { gatherYears } from './gather-years.ts'
import { villageNames } from './look-at-years.ts'

/** Of the year, else of the latest before it; null = none was ever decided. */
export async function reportLokus(ctx: DistrictContext, year: number): Promise<DecidedLokus | null> {
  const { decisions, years } = await gatherYears(ctx)
  const own = years.findLast((each) => each.year <= year)
  if (own === undefined) return null
  const named = await villageNames(ctx)
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  return {
    year: own.year,
    villages: [...own.status]
      .map(([kode, status]) => {
        const decision = byId.get(own.basis.get(kode) ?? '')
        return { ...named(kode), status, basis: decision === undefined ? null : { text: decision.basis, day: decision.decidedOn } }
      })
      .toSorted((a, b) => (a.kode < b.kode ? -1 : 1)),
    waiting: own.unexplained.map((kode) => ({ kode, nama: named(kode).nama })),
  }
}

/** Of the newest version of the district's analysis of the year that was frozen; null = there is none. */
export async function reportWording(ctx: DistrictContext, year: number): Promise<ReportWording | null> {
  const standings = await gatherStandings(ctx)
  const frozen = standings
    .filter(({ analysis, state }) => analysis.level === 'kab' && analysis.year === year && state === 'beku')
    .toSorted((a, b) => b.analysis.version - a.analysis.version)[0]
  if (frozen === undefined) return null
  const step = frozen.steps.findLast(({ digest }) => digest !== null)
  return {
    version: frozen.analysis.version,
    digest: step?.digest ?? null,
    at: step?.taken_at.toISOString() ?? null,
    texts: latestTexts(frozen),
  }
}
