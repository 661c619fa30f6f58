/**
 * What is held about a family, and who looked: the answer to it (Law 27 of 2022, article 7; number not verified). Made for a purpose, and itself in the
 * trail. Lists of families that were seen a page at a time name the village only; they are told where they are of its village or of the whole district.
 */
import type * as contract from '@konvergen/contract/family-privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { presentWritings, type ToldFamily, tellFamily } from '../sasaran/door.ts'
import { hpkOfFamilies, tellHpk } from '../scorecard/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readTraces } from '../trail/store.ts'
import { readDesa } from '../wilayah/store.ts'
import { looksAtHpk } from './looks-at-hpk.ts'

/** More looks at one family than this would be a breach of another kind. */
const MOST_LOOKS = 5000

type Looks = AnswerOf<typeof contract.reportFamily>['dilihat']

async function looksAt(ctx: DistrictContext, id: string, { desa, familyIds }: ToldFamily): Promise<Looks> {
  const own = await readTraces(ctx.db, ctx.kab, { subject: id }, MOST_LOOKS, 0)
  const hpk = await looksAtHpk(ctx, await hpkOfFamilies(ctx, familyIds))
  const lists = await readTraces(ctx.db, ctx.kab, { act: 'sasaran.listed' }, MOST_LOOKS, 0)
  const traces = [...own, ...hpk, ...lists.filter(({ subject }) => subject === desa || subject === ctx.kab)]
  const names = await namesOf(
    ctx.db,
    traces.map(({ actor }) => actor),
  )
  return traces
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ id: trace, at, actor, role, act, detail }) => ({
      id: trace,
      pada: at.toISOString(),
      nama: names.get(actor) ?? null,
      peran: role,
      tindakan: act,
      tujuan: (detail as { tujuan?: string }).tujuan ?? null,
    }))
}

export async function reportFamily(
  ctx: DistrictContext,
  id: string,
  purpose: PurposeName,
): Promise<AnswerOf<typeof contract.reportFamily>> {
  const told = await tellFamily(ctx, id)
  const village = (await readDesa(ctx)).find(({ kode }) => kode === told.desa)
  const dilihat = await looksAt(ctx, id, told)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.report-family', subject: id, detail: { tujuan: purpose } })
  return {
    desa: village?.nama ?? told.desa,
    dihapus: told.erasedAt?.toISOString() ?? null,
    penulisan: [...told.writings],
    anggota: presentWritings(told.people),
    hpk: await tellHpk(ctx, await hpkOfFamilies(ctx, told.familyIds)),
    daftar: told.lists.map(({ source, period, row }) => ({ sumber: source, periode: period, baris: row })),
    dilihat,
  }
}
