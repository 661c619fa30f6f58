/**
 * What is held about a child, and who looked: the answer to its family (Law 27 of 2022, article 7; number not verified). Made for a purpose, and itself
 * in the trail.
 */
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { tellDocuments } from '../documents/door.ts'
import { personsOfChildren } from '../kin/door.ts'
import { tellPerson } from '../measurement/door.ts'
import { presentWritings, tellPersons } from '../sasaran/door.ts'
import { hpkOfChildren, tellHpk } from '../scorecard/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { looksAtChild } from './looks-at-child.ts'

type Report = AnswerOf<typeof contract.reportChild>

export async function reportChild(ctx: DistrictContext, id: string, purpose: PurposeName): Promise<Report> {
  const told = await tellPerson(ctx, id)
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const looks = await looksAtChild(ctx, told)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.report', subject: id, detail: { tujuan: purpose } })
  return {
    sex: told.sex,
    birth: told.birth,
    desa: names.get(told.desaKode) ?? told.desaKode,
    erasedAt: told.erasedAt,
    writings: told.writings,
    files: told.batchIds.length,
    documents: (await tellDocuments(ctx, 'anak', told.childIds)).map((each) => ({ ...each, addedAt: each.addedAt.toISOString() })),
    measurements: told.measurements.map(({ day, weight, lenhei, armc, posyandu, z_len, z_wei, z_wfl, state }) => ({
      day,
      weight,
      lenhei,
      armc,
      posyandu,
      zLen: z_len,
      zWei: z_wei,
      zWfl: z_wfl,
      undone: state === 'undone',
    })),
    hpk: await tellHpk(ctx, await hpkOfChildren(ctx, told.childIds)),
    anggota: presentWritings(await tellPersons(ctx, await personsOfChildren(ctx, told.childIds))),
    looks,
  }
}
