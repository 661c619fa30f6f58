/**
 * What is held about somebody of the first 1,000 days, and who looked (Law 27 of 2022, article 7; number not verified). Asked where the family is served, made
 * for a purpose, and itself in the trail.
 */
import type * as contract from '@konvergen/contract/hpk-privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { tellHpk } from '../scorecard/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { looksAtHpk } from './looks-at-hpk.ts'

export async function reportHpk(ctx: DistrictContext, id: string, purpose: PurposeName): Promise<AnswerOf<typeof contract.reportHpk>> {
  const [held] = await tellHpk(ctx, [id])
  if (held === undefined) throw new Problem('tidak-ditemukan')
  const traces = await looksAtHpk(ctx, [id])
  const names = await namesOf(
    ctx.db,
    traces.map(({ actor }) => actor),
  )
  const village = (await readDesa(ctx)).find(({ kode }) => kode === held.desa)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.report-hpk', subject: id, detail: { tujuan: purpose } })
  return {
    dipegang: { ...held, desa: village?.nama ?? held.desa },
    dilihat: traces
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .map(({ id: trace, at, actor, role, act, detail }) => ({
        id: trace,
        pada: at.toISOString(),
        nama: names.get(actor) ?? null,
        peran: role,
        tindakan: act,
        tujuan: (detail as { tujuan?: string }).tujuan ?? null,
      })),
  }
}
