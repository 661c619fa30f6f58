/**
 * Teams (TPPS) from draft to decree. A recorded decree is never changed: a change is a new draft, and its decree takes the place of the one before.
 * Whose task: the TPPS secretariat for all, camat and village government for their own area.
 */
import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/tpps.ts'
import { draftTexts } from '@konvergen/core/opd/decree.ts'
import { nameOn } from '@konvergen/core/opd/office.ts'
import { headOn } from '@konvergen/core/opd/person.ts'
import { teamLevelOf } from '@konvergen/core/opd/team.ts'
import { templateOf } from '@konvergen/core/opd/team-template.ts'
import { isWithin, villageKind } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, exchanged, writeTrail } from '../trail/door.ts'
import { type GatheredRegister, gatherRegister, holdersOf, unfit } from './gather-register.ts'
import * as store from './team-store.ts'

type Done = { done: true }

/** True for a team of the areas that this work is about. */
function reachesTeam({ areas }: DistrictContext, wilayah: string): boolean {
  return areas === '*' || areas.some((area) => isWithin(wilayah, area))
}

function placeOf({ district }: GatheredRegister, wilayah: string) {
  const { kecamatan, desa } = district
  const village = desa.find(({ kode }) => kode === wilayah)
  const sub = kecamatan.find(({ kode }) => kode === wilayah)
  const isKota = /^kota /i.test(district.nama)
  const kabupaten = district.nama.replace(/^(kabupaten|kota) /i, '')
  const word = villageKind(wilayah) === 'desa' ? 'Desa' : 'Kelurahan'
  const name = village !== undefined ? `${word} ${village.nama}` : sub !== undefined ? `Kecamatan ${sub.nama}` : district.nama
  return { kabupaten, isKota, wilayah: name }
}

export async function beginTeam(ctx: DistrictContext, { wilayah, dari }: BodyOf<typeof contract.beginTeam>): Promise<{ id: string }> {
  const register = await gatherRegister(ctx)
  const level = teamLevelOf(wilayah)
  const isThere = register.areas.some((area) => area.id === wilayah)
  if (level === null || !isThere || !reachesTeam(ctx, wilayah)) throw new Problem('tidak-ditemukan')
  const model = dari === undefined ? undefined : await store.findTeam(ctx, dari)
  if (dari !== undefined && model === undefined) throw new Problem('tidak-ditemukan')
  const { byCode } = holdersOf(register)
  const headOf = (lembaga: string): string | null => headOn(register.posts, lembaga, register.today)
  const susunan = model?.susunan ?? templateOf({ level, wilayah, byCode, headOf, newId: ctx.newId })
  // Only of the same area the texts fit too.
  const naskah = model?.wilayah === wilayah ? model.naskah : draftTexts({ level, ...placeOf(register, wilayah) })
  const id = ctx.newId()
  await store.insertTeam(ctx, { id, level, wilayah, susunan, naskah })
  writeTrail(ctx, { kab: ctx.kab, act: 'opd.team-begun', subject: id, detail: { wilayah } })
  return { id }
}

/** Not theirs and not there is one answer. */
async function requireHeld(ctx: DistrictContext, id: string): Promise<store.StoredTeam> {
  const team = await store.holdTeam(ctx, id)
  if (team === undefined || !reachesTeam(ctx, team.wilayah)) throw new Problem('tidak-ditemukan')
  return team
}

async function requireDraft(ctx: DistrictContext, id: string): Promise<store.StoredTeam> {
  const team = await requireHeld(ctx, id)
  if (team.state !== 'draf') throw new Problem('keadaan-berubah')
  return team
}

/** Whoever sits there: a person, or whoever holds the post of an office. */
function seated({ seats }: store.StoredTeam['susunan']): string[] {
  return seats.map(({ peran, orang, lembaga }) => `${peran}:${orang ?? lembaga ?? '-'}`)
}

export async function saveTeam(ctx: DistrictContext, id: string, { susunan, naskah }: BodyOf<typeof contract.saveTeam>): Promise<Done> {
  const before = await requireDraft(ctx, id)
  const fields = new Set(susunan.fields.map((field) => field.id))
  const foreign = susunan.seats.some(({ bidang }) => bidang !== null && !fields.has(bidang))
  if (foreign) throw unfit('Ada anggota di bidang yang sudah tidak ada.', 'A member stands in a field that is not there.')
  const register = await gatherRegister(ctx)
  const known = new Set([...register.offices, ...register.areas].map((office) => office.id))
  const people = new Set(register.people.map((person) => person.id))
  const unknown = susunan.seats.some(
    ({ lembaga, orang }) => (lembaga !== null && !known.has(register.resolve(lembaga))) || (orang !== null && !people.has(orang)),
  )
  if (unknown) throw unfit('Ada lembaga atau orang yang tidak ada dalam daftar.', 'An office or a person is not in the register.')
  await store.updateDraft(ctx, id, { susunan, naskah })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'opd.team-changed',
    subject: id,
    detail: {
      ...changesOf({ anggota: before.susunan.seats.length }, { anggota: susunan.seats.length }),
      ...exchanged(seated(before.susunan), seated(susunan)),
      bagian: JSON.stringify(before.naskah) === JSON.stringify(naskah) ? null : 'naskah',
    },
  })
  return { done: true }
}

/** Names of whoever and whatever sits in the team, as they are today. */
function namesNow({ offices, areas, people, today, resolve }: GatheredRegister, { susunan }: store.StoredTeam) {
  const office = new Map([...offices, ...areas].map((one) => [one.id, nameOn(one, today).nama]))
  const person = new Map(people.map(({ id, nama }) => [id, nama]))
  const of = (ids: readonly (string | null)[], names: ReadonlyMap<string, string>) =>
    Object.fromEntries(ids.flatMap((id) => (id === null ? [] : [[id, names.get(resolve(id)) ?? '']])))
  return {
    people: of(
      susunan.seats.map(({ orang }) => orang),
      person,
    ),
    offices: of(
      susunan.seats.map(({ lembaga }) => lembaga),
      office,
    ),
  }
}

export async function validateTeam(ctx: DistrictContext, id: string, asked: BodyOf<typeof contract.validateTeam>): Promise<Done> {
  const team = await requireDraft(ctx, id)
  const { mulai, sampai, tanggal } = asked
  if (sampai !== undefined && sampai < mulai) throw unfit('Tanggal berakhir mendahului tanggal mulai.', 'The last day is before the first.')
  const nomor = asked.nomor.trim()
  if (nomor === '') throw unfit('Nomor SK kosong.', 'The number of the decree is empty.')
  if (team.susunan.seats.length === 0) throw unfit('Susunan tim masih kosong.', 'The team has no seats yet.')
  const before = await store.supersedeTeam(ctx, team.wilayah)
  const frozen = namesNow(await gatherRegister(ctx), team)
  await store.recordDecree(ctx, id, { nomor, tanggal, from: mulai, until: sampai ?? null, frozen })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'opd.team-valid',
    subject: id,
    detail: { wilayah: team.wilayah, nomor, menggantikan: before ?? null },
  })
  return { done: true }
}

export async function withdrawTeam(ctx: DistrictContext, id: string): Promise<Done> {
  const team = await requireHeld(ctx, id)
  if (team.state !== 'draf' && team.state !== 'berlaku') throw new Problem('keadaan-berubah')
  await store.withdrawTeam(ctx, id)
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'opd.team-ended',
    subject: id,
    detail: { wilayah: team.wilayah, ...changesOf({ keadaan: team.state }, { keadaan: 'dicabut' }) },
  })
  return { done: true }
}
