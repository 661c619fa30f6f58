/**
 * Records a split, merger or renaming of villages with the decree that it rests on. Old figures stay with the codes they were reported for;
 * an old name is remembered, so that files that still use it are read.
 */
import type { DistrictDetail, VillageChange } from '@konvergen/contract/wilayah.ts'
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import type { DistrictContext, TrailEntry } from '../../platform/context.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { planChange } from './plan-change.ts'
import { readDistrict } from './read-district.ts'
import { endDesa, insertAlias, insertChange, insertDesa, readAliases, readDesa, readKecamatan, renameDesa } from './store.ts'

/** Not where another village bears that name, or somebody has confirmed it already. */
async function rememberOldName(ctx: DistrictContext, kode: string, before: string): Promise<void> {
  const key = aliasKey(before)
  const borne = (await readDesa(ctx)).some((desa) => desa.kode !== kode && aliasKey(desa.nama) === key)
  const confirmed = (await readAliases(ctx)).some((alias) => alias.key === key)
  if (!borne && !confirmed) await insertAlias(ctx, { key, nama: before, kode })
}

/** A renaming in the same place; a split or merger is told by the codes that begin and end. */
function namesIn({ rename, begin, end }: ReturnType<typeof planChange>): TrailEntry['detail'] {
  const [one] = rename
  const codes = { mulai: begin.map(({ kode }) => kode).join(' ') || null, berakhir: end.join(' ') || null }
  return {
    ...changesOf({ mulai: null, berakhir: null }, codes),
    ...(one === undefined ? {} : changesOf({ nama: one.before }, { nama: one.nama })),
  }
}

export async function changeVillage(ctx: DistrictContext, change: VillageChange): Promise<DistrictDetail> {
  const areas = { kab: ctx.kab, kecamatan: await readKecamatan(ctx), desa: await readDesa(ctx) }

  const plan = planChange(areas, change)

  await insertDesa(ctx.db, ctx.kab, plan.begin)
  await endDesa(ctx, plan.end, change.berlaku)
  for (const { kode, nama, before } of plan.rename) {
    await renameDesa(ctx, kode, nama)
    await rememberOldName(ctx, kode, before)
  }
  await insertChange(ctx, { kind: change.kind, berlaku: change.berlaku, dasar: change.dasar, detail: { change, plan } })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'wilayah.change',
    subject: change.kode,
    detail: { kind: change.kind, berlaku: change.berlaku, ...namesIn(plan) },
  })
  return readDistrict(ctx)
}
