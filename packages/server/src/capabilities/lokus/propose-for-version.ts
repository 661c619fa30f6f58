/**
 * The proposal of lokus that a version of the analysis holds, by its way and from its own cut alone: services as they were reported until then, and the
 * lists of access that counted. What it read is told with it.
 */
import type { AnalysisContent, AnalysisCut } from '@konvergen/core/situation/analysis-content.ts'
import { type AnalysisWay, lokusByHand, lokusOf } from '@konvergen/core/situation/analysis-way.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type CoveredCut, coverCut } from '../coverage/door.ts'
import type { Sight } from '../situation/door.ts'
import { readVillageAccess } from './access-store.ts'
import { accessOf, coverServices, serviceGaps, welfare, yearOfSight } from './gather-criteria.ts'
import type { Ground } from './ground-of-analysis.ts'
import { proposeFrom } from './propose-lokus.ts'

export interface VersionProposal {
  readonly lokus: AnalysisContent['lokus']
  readonly way: AnalysisWay | null
  readonly access: NonNullable<AnalysisCut['access']>
  /** Services that it read beside those of the year of the analysis; null = none. */
  readonly others: CoveredCut | null
}

export const NO_PROPOSAL: VersionProposal = { lokus: null, way: null, access: [], others: null }

interface Basis {
  readonly year: number
  readonly area: string
  readonly covered: CoveredCut
}

export async function proposeForVersion(
  ctx: DistrictContext,
  sight: Sight,
  { way: chosen, until, access: lists, format }: Ground,
  { year, area, covered }: Basis,
): Promise<VersionProposal> {
  const { kept, parameters, reasons } = chosen
  if (parameters === null) {
    const way = { method: 'manual', kept, parameters, estimate: null, cuts: null, reasons } as const
    const codes = sight.situation.desa.map(({ kode }) => kode)
    return { ...NO_PROPOSAL, lokus: lokusByHand(codes, reasons), way }
  }
  const yearOfServices = yearOfSight(sight, until)
  const isOther = parameters.metode !== 'kuadran' && yearOfServices !== year
  const others = isOther ? await coverCut(ctx, { area, year: yearOfServices, until }) : null
  const access = parameters.metode === 'kuadran' ? [] : await readVillageAccess(ctx, lists)
  const { proposal, index } = await proposeFrom(sight, { ...parameters, k: sight.situation.k, benih: 0 }, async () => ({
    kesenjangan: serviceGaps(coverServices(others ?? covered, sight, yearOfServices), sight),
    kesejahteraan: welfare(sight),
    akses: accessOf(access),
  }))
  const { metode, bobot, taksiran, norma, batas, anggaran } = parameters
  return {
    lokus: lokusOf(proposal.rows, format),
    way: {
      method: metode,
      kept,
      parameters: { taksiran, norma, bobot: { ...bobot }, batas, anggaran },
      estimate: index === null ? null : { used: index.estimates.used, covariates: index.estimates.covariates },
      cuts: proposal.cuts === null ? null : { ...proposal.cuts },
      reasons,
    },
    access: [...new Map(access.map(({ id, period, sha256 }) => [id, { id, period: period ?? '', sha256 }])).values()].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    others,
  }
}
