/**
 * The families of one village, with names and with what was found of each: what a village works from, on the phone or on paper. It leaves a trace.
 */

import type { BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval.ts'
import type { CheckSchema, FamiliesAnswer } from '@konvergen/contract/verval.ts'
import { marksText } from '@konvergen/core/sasaran/family-marks.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lookWide } from '../../platform/database/transaction.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { namesOfFamily, openFamilies } from '../sasaran/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa, readKecamatan, wasOn } from '../wilayah/store.ts'
import { presentRound } from './begin-round.ts'
import { gatherFamilies, readVillageState, requireVillage } from './gather-round.ts'
import { readSheetRows } from './page-store.ts'
import { findRound, type StoredCheck } from './store.ts'

/** More than nearly every village has: it is read and printed as one. */
const FAMILIES_PER_PAGE = 500

export function presentCheck(check: StoredCheck, people: ReadonlyMap<string, string>): CheckSchema {
  return {
    id: check.id,
    temuan: check.finding,
    tanda: check.marks,
    pindahKe: check.moved_to,
    samaDengan: check.same_as,
    oleh: people.get(check.entered_by) ?? check.entered_by,
    pada: check.entered_at.toISOString(),
  }
}

export async function listVillageFamilies(
  ctx: DistrictContext,
  { id, desa }: ParamsOf<typeof contract.listVillageFamilies>,
  { sesudah }: BodyOf<typeof contract.listVillageFamilies>,
): Promise<FamiliesAnswer> {
  const round = await findRound(ctx, id)
  if (round === undefined) throw new Problem('tidak-ditemukan')
  await requireVillage(ctx, desa)
  const { families, outcomes, checks } = await gatherFamilies(ctx, id, { desa })
  const last = new Map(checks.map((check) => [check.family_id, check]))
  const begun = checks.some(({ desa_kode }) => desa_kode === desa)
  const next = sesudah === undefined ? 0 : families.findIndex((family) => family.id > sesudah)
  const from = next === -1 ? families.length : next
  const shown = families.slice(from, from + FAMILIES_PER_PAGE)
  const names = await openFamilies(
    ctx,
    shown.map((family) => family.id),
  )
  const rowOf = await lookWide(ctx.db, ctx.scope, () => readSheetRows(ctx, id, desa))
  const people = await namesOf(ctx.db, [...new Set(checks.map(({ entered_by }) => entered_by))])
  const villages = await readDesa(ctx)
  const kecamatan = new Map((await readKecamatan(ctx)).map(({ kode, nama }) => [kode, nama]))
  writeTrail(ctx, { kab: ctx.kab, act: 'verval.listed', subject: id, detail: { desa, keluarga: shown.length } })
  return {
    total: families.length,
    perHalaman: FAMILIES_PER_PAGE,
    keadaan: await readVillageState(ctx, id, desa, begun),
    nama: villages.find(({ kode }) => kode === desa)?.nama ?? desa,
    ronde: presentRound(round),
    semuaDesa: villages
      .filter((village) => wasOn(village, null))
      .map(({ kode, nama }) => ({ kode, nama, kecamatan: kecamatan.get(kecamatanOf(kode)) ?? '' })),
    keluarga: shown.map((family, index) => {
      const outcome = outcomes[from + index]
      const check = last.get(family.id)
      return {
        id: family.id,
        ...namesOfFamily(names.get(family.id)),
        tanda: marksText(outcome?.marks ?? family.marks),
        tandaDaftar: marksText(family.marks),
        nomor: rowOf.get(family.id) ?? null,
        hasil: outcome?.kind ?? 'belum',
        ditambahkan: family.added,
        pindahMasuk: outcome?.movedIn ?? false,
        terakhir: check === undefined ? null : presentCheck(check, people),
      }
    }),
  }
}
