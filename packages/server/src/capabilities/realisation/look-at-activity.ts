/**
 * One activity over the year: each quarter with how it stands, every writing, the evidence that the reader may see, and its villages.
 */
import type { RealisationDetail } from '@konvergen/contract/realisation.ts'
import { QUARTERS } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { viewOf } from '../documents/door.ts'
import { readFitting } from '../documents/store.ts'
import { gatherOffices } from '../plan/door.ts'
import { findYearOf, readActivities } from '../plan/store.ts'
import { readDesa } from '../wilayah/store.ts'
import { gatherYear, standingAt } from './gather-year.ts'
import { presentPlan, presentStanding, reportOf } from './present.ts'
import { readRealisationRevisions } from './store.ts'

export async function gatherEvidence(ctx: DistrictContext, ids: readonly string[]): Promise<{ id: string; title: string }[]> {
  const documents = await readFitting(ctx, viewOf(ctx), { taken: false }, [...new Set(ids)])
  return documents.map(({ id, version }) => ({ id, title: version.title === '' ? version.name : version.title }))
}

async function villagesOf(ctx: DistrictContext, year: number, id: string): Promise<RealisationDetail['villages']> {
  const [activity] = await readActivities(ctx, { year, id })
  const planned = new Map(activity?.places.map(({ desa, volume }) => [desa, volume]))
  const all = (await readDesa(ctx)).filter(({ kode, validTo }) => (planned.size > 0 ? planned.has(kode) : validTo === null))
  return all.map(({ kode, nama }) => ({ desa: kode, name: nama, planned: planned.get(kode) ?? null }))
}

/** Throws `tidak-ditemukan`. */
export async function lookAtRealisation(ctx: DistrictContext, id: string): Promise<RealisationDetail> {
  const year = await findYearOf(ctx, id)
  if (year === null) throw new Problem('tidak-ditemukan')
  const { tracked, rules } = await gatherYear(ctx, { year, id })
  const [one] = tracked
  if (one === undefined) throw new Problem('tidak-ditemukan')
  const revisions = await readRealisationRevisions(ctx, { kind: 'kegiatan', id }, year)
  const people = await namesOf(ctx.db, [...new Set(revisions.map(({ writtenBy }) => writtenBy))])
  return {
    ...presentPlan(one.plan),
    year,
    office: one.plan.office,
    officeName: (await gatherOffices(ctx)).nameOf(one.plan.office),
    quarters: QUARTERS.map((quarter) => {
      const { isDue, own, standing } = standingAt(one, quarter, rules)
      const stored = one.rows.find((row) => row.quarter === own?.quarter)
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
    villages: await villagesOf(ctx, year, id),
  }
}
