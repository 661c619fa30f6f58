/**
 * One line of an APBDes over the year: each quarter with how it stands, every writing, and the evidence that the reader may see.
 */
import type { VillageLineDetail } from '@konvergen/contract/village-realisation.ts'
import { QUARTERS } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { readBudgetLine } from '../budget/line-store.ts'
import { gatherVillages, standLineAt } from './gather-villages.ts'
import { gatherEvidence } from './look-at-activity.ts'
import { findVillage } from './permit-village.ts'
import { presentStanding, reportOf } from './present.ts'
import { presentLine } from './present-line.ts'
import { readRealisationRevisions } from './store.ts'
import { findReportedYear } from './village-store.ts'

/** Where it stands; a line that is nowhere any more is known by its reports. */
async function homeOf(ctx: DistrictContext, id: string): Promise<{ year: number; village: string }> {
  const line = await readBudgetLine(ctx, id)
  if (line?.stage === 'apbdes' && line.village !== null) return { year: line.year, village: line.village }
  const reported = await findReportedYear(ctx, id)
  if (reported === null) throw new Problem('tidak-ditemukan')
  return reported
}

/** Throws `tidak-ditemukan`. */
export async function lookAtLine(ctx: DistrictContext, id: string): Promise<VillageLineDetail> {
  const { year, village } = await homeOf(ctx, id)
  const { tracked, rules } = await gatherVillages(ctx, year, [village])
  const one = tracked.find(({ plan }) => plan.id === id)
  if (one === undefined) throw new Problem('tidak-ditemukan')
  const revisions = await readRealisationRevisions(ctx, { kind: 'baris-desa', id }, year)
  const people = await namesOf(ctx.db, [...new Set(revisions.map(({ writtenBy }) => writtenBy))])
  const { nama } = await findVillage(ctx, village)
  return {
    ...presentLine(one),
    year,
    village,
    villageName: nama,
    quarters: QUARTERS.map((quarter) => {
      const { isDue, standing } = standLineAt(one, quarter, rules)
      const stored = one.rows.find((row) => row.quarter === quarter)
      return { quarter, isDue, revision: stored?.revision ?? 0, facts: reportOf(stored), standing: presentStanding(standing) }
    }),
    revisions: revisions.map((row) => ({
      quarter: row.quarter,
      revision: row.revision,
      facts: reportOf(row),
      by: people.get(row.writtenBy) ?? row.writtenBy,
      at: row.writtenAt.toISOString(),
      origin: row.origin,
    })),
    evidence: await gatherEvidence(
      ctx,
      revisions.flatMap(({ evidence }) => evidence),
    ),
    villages: [{ desa: village, name: nama, planned: null }],
  }
}
