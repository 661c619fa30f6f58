/**
 * Families of one's own areas with names, a page at a time; one family with the lists that it stood in; who it is, in full, for a purpose. Each leaves a
 * trace.
 */
import type * as contract from '@konvergen/contract/families.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import type { FamilyPerson } from '@konvergen/core/sasaran/family-identity.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { writeTrail } from '../trail/door.ts'
import { findErasure } from './erasure-store.ts'
import { readFamilyHistory, readFamilyLists } from './list-store.ts'
import { openPeopleOf } from './people.ts'
import { namesOfFamily, openFamilies } from './person.ts'
import { presentPeople } from './present-people.ts'
import { findFamily, pageFamilies } from './store.ts'
import { findWelfare } from './welfare-store.ts'

const FAMILIES_PER_PAGE = 50

export async function listFamilyLists(ctx: DistrictContext): Promise<AnswerOf<typeof contract.listFamilyLists>> {
  const lists = await readFamilyLists(ctx)
  const names = await namesOf(
    ctx.db,
    lists.map(({ applied_by }) => applied_by),
  )
  return lists.map((list) => ({
    id: list.id,
    sumber: list.source,
    periode: list.period,
    keadaan: list.state,
    terkunci: list.held,
    keluarga: list.listed,
    baru: list.fresh,
    meragukan: list.doubtful,
    ganda: list.doubled,
    oleh: names.get(list.applied_by) ?? list.applied_by,
    pada: list.applied_at.toISOString(),
  }))
}

export async function listFamilies(
  ctx: DistrictContext,
  { desa, tanda, halaman = 1 }: BodyOf<typeof contract.listFamilies>,
): Promise<AnswerOf<typeof contract.listFamilies>> {
  const listed = await pageFamilies(ctx, {
    desa: desa ?? null,
    mark: tanda === undefined ? null : MARKS.indexOf(tanda) + 1,
    limit: FAMILIES_PER_PAGE,
    offset: (halaman - 1) * FAMILIES_PER_PAGE,
  })
  const people = await openFamilies(
    ctx,
    listed.map(({ id }) => id),
  )
  writeTrail(ctx, { kab: ctx.kab, act: 'sasaran.listed', subject: desa ?? ctx.kab, detail: { halaman, keluarga: listed.length } })
  return {
    total: listed[0]?.total ?? 0,
    perHalaman: FAMILIES_PER_PAGE,
    keluarga: listed.map(({ id, desa: home, marks }) => ({ id, desa: home, tanda: marks, ...namesOfFamily(people.get(id)) })),
  }
}

async function requirePerson(ctx: DistrictContext, id: string): Promise<FamilyPerson> {
  const person = (await openFamilies(ctx, [id])).get(id)
  if (person === undefined) throw new Problem('tidak-ditemukan')
  return person
}

export async function readFamily(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.readFamily>> {
  const family = await findFamily(ctx, id)
  if (family === undefined) throw new Problem('tidak-ditemukan')
  const person = (await openFamilies(ctx, [id])).get(id)
  const erasure = await findErasure(ctx, id)
  const history = await readFamilyHistory(ctx, id)
  const wellOff = await findWelfare(ctx, id)
  const people = await openPeopleOf(ctx, id)
  writeTrail(ctx, { kab: ctx.kab, act: 'sasaran.opened', subject: id, detail: {} })
  return {
    ...family,
    ...namesOfFamily(person),
    dihapus: erasure === undefined ? null : { pada: erasure.at.toISOString(), alasan: erasure.ground },
    riwayat: history.map(({ list, source, period, desa, marks, welfare, accompaniment, row }) => ({
      daftar: list,
      sumber: source,
      periode: period,
      desa,
      tanda: marks,
      kesejahteraan: welfare,
      pendampingan: accompaniment,
      baris: row,
    })),
    desil:
      wellOff === undefined
        ? null
        : { periode: wellOff.period, desil: wellOff.decile, pkh: wellOff.pkh, bpnt: wellOff.bpnt, pbiJk: wellOff.pbiJk },
    anggota: presentPeople(people),
  }
}

export async function revealFamily(ctx: DistrictContext, id: string, purpose: PurposeName): Promise<FamilyPerson> {
  const person = await requirePerson(ctx, id)
  writeTrail(ctx, { kab: ctx.kab, act: 'sasaran.reveal', subject: id, detail: { tujuan: purpose } })
  return person
}
