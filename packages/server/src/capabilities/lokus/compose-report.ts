/**
 * The report that papers are written from: figures, proposal, boundaries, issues and the files they rest on, in one value.
 */
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import type { ReportSource, SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { masterRows } from '@konvergen/core/situation/master-data.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { VERSION } from '../../platform/version.ts'
import type { StoredRecap } from '../intake/store.ts'
import { type Choice, lookAtSituation } from '../situation/door.ts'
import { type BoundaryFile, boundaryFilesInUse, readBoundaries } from '../wilayah/boundary-store.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { type AskedCuts, readCuts } from './read-cuts.ts'

function importSource({ kind, file_name, sha256, period, row_count, placed_count }: StoredRecap): ReportSource {
  return { kind, fileName: file_name, sha256, period, rowCount: row_count, placedCount: placed_count }
}

function boundarySource({ fileName, sha256, featureCount, matchedCount }: BoundaryFile): ReportSource {
  return { kind: 'batas', fileName, sha256, period: null, rowCount: featureCount, placedCount: matchedCount }
}

export async function composeReport(ctx: DistrictContext, choice: Choice & AskedCuts): Promise<SituationReport> {
  const cuts = readCuts(choice)
  const { district, situation, chosen, recapCounts, krsCounts, outcomes } = await lookAtSituation(ctx, choice)
  const { demo } = await readOpenDistrict(ctx)
  const own = new Set(district.desa.map((desa) => desa.kode))
  const boundaries = (await readBoundaries(ctx)).filter((boundary) => own.has(boundary.kode))
  const used = [chosen.recap, chosen.krs].filter((stored) => stored !== null)

  return {
    district,
    situation,
    lokus: proposeKuadran(situation, { k: situation.k, cuts }),
    boundaries,
    masterData: masterRows(district, recapCounts, krsCounts),
    issues: outcomes.flatMap((outcome) => outcome.issues),
    sources: [...used.map(importSource), ...(await boundaryFilesInUse(ctx)).map(boundarySource)],
    version: VERSION,
    demo,
  }
}
