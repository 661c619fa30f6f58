/**
 * Offices added, renamed, ended, compared. A rename leaves the old name with its last day; two offices become one only by a person's word. The task
 * of the TPPS secretariat.
 */
import type * as contract from '@konvergen/contract/opd.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { likeOffices } from '@konvergen/core/opd/match-office.ts'
import { dayBefore, nameOn } from '@konvergen/core/opd/office.ts'
import { STARTING_LIST } from '@konvergen/core/opd/starting-list.ts'
import type { DistrictContext, TrailEntry } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { type GatheredRegister, gatherRegister, requireArea, unfit } from './gather-register.ts'
import * as store from './store.ts'

type Done = { done: true }

const DONE: Done = { done: true }

function trace(ctx: DistrictContext, act: TrailEntry['act'], subject: string, detail: TrailEntry['detail'] = {}): void {
  writeTrail(ctx, { kab: ctx.kab, act, subject, detail })
}

/** null: nothing stands there. */
function trimmed(text = ''): string | null {
  const kept = text.trim()
  return kept === '' ? null : kept
}

function requireParent({ offices }: GatheredRegister, id: string | undefined | null, own: string | null): string | null {
  if (id === undefined || id === null) return null
  if (id === own || !offices.some((office) => office.id === id))
    throw unfit('Lembaga induk itu tidak ada.', 'There is no such parent office.')
  return id
}

export async function addOffice(ctx: DistrictContext, asked: BodyOf<typeof contract.addOffice>): Promise<{ id: string }> {
  const register = await gatherRegister(ctx)
  const wilayah = requireArea(register, asked.wilayah ?? null)
  const parent = requireParent(register, asked.induk, null)
  const nama = asked.nama.trim().replace(/\s+/g, ' ')
  if (nama === '') throw unfit('Nama lembaga kosong.', 'The name of the office is empty.')
  const singkatan = trimmed(asked.singkatan)
  const told = new Set(asked.beda ?? [])
  const like = likeOffices({ nama, singkatan }, wilayah, register.offices)
  const untold = like.find(({ office }) => !told.has(office.id))
  if (untold !== undefined) throw new Problem('lembaga-mirip', { lain: nameOn(untold.office, register.today).nama, id: untold.office.id })
  const id = ctx.newId()
  const from = asked.mulai ?? null
  await store.insertOffices(ctx, [{ id, kind: asked.jenis, code: null, wilayah, parent, from, checked: true, nama, singkatan }])
  await store.insertToldPairs(
    ctx,
    like.map(({ office }) => [id, office.id] as const),
  )
  trace(ctx, 'opd.office-added', id, { jenis: asked.jenis })
  return { id }
}

/** Entries whose code is taken, or that look like an office that is there already, are passed over: nothing is merged unasked. */
export async function takeStartingList(ctx: DistrictContext, kode: readonly string[]): Promise<{ ditambah: number; dilewati: number }> {
  const { offices } = await gatherRegister(ctx)
  const asked = STARTING_LIST.filter(({ code }) => kode.includes(code))
  const fresh = asked.filter(
    ({ code, ...name }) => !offices.some((office) => office.code === code) && likeOffices(name, null, offices).length === 0,
  )
  await store.insertOffices(
    ctx,
    fresh.map((one) => ({ ...one, id: ctx.newId(), wilayah: null, parent: null, from: null, checked: false })),
  )
  if (fresh.length === 0) tellNothing(ctx)
  else trace(ctx, 'opd.imported', 'daftar-awal', { lembaga: fresh.length })
  return { ditambah: fresh.length, dilewati: kode.length - fresh.length }
}

async function requireHeld(ctx: DistrictContext, id: string): Promise<void> {
  if ((await store.holdOffice(ctx, id)) === undefined) throw new Problem('tidak-ditemukan')
}

export async function checkOffice(ctx: DistrictContext, id: string, asked: BodyOf<typeof contract.checkOffice>): Promise<Done> {
  await requireHeld(ctx, id)
  const register = await gatherRegister(ctx)
  const place = { kind: asked.jenis, wilayah: requireArea(register, asked.wilayah), parent: requireParent(register, asked.induk, id) }
  await store.setChecked(ctx, id, place)
  const before = register.offices.find((office) => office.id === id)
  const was = { jenis: before?.kind ?? null, wilayah: before?.wilayah ?? null, induk: before?.parent ?? null }
  trace(ctx, 'opd.office-changed', id, changesOf(was, { jenis: asked.jenis, wilayah: place.wilayah, induk: place.parent }))
  return DONE
}

export async function renameOffice(ctx: DistrictContext, id: string, asked: BodyOf<typeof contract.renameOffice>): Promise<Done> {
  await requireHeld(ctx, id)
  const { offices } = await gatherRegister(ctx)
  const current = offices.find((office) => office.id === id)?.names.at(-1)
  if (current === undefined) throw new Problem('tidak-ditemukan')
  const lastDay = dayBefore(asked.berlaku)
  if (lastDay === null || (current.from !== null && asked.berlaku <= current.from))
    throw unfit('Nama baru harus mulai sesudah nama yang sekarang mulai.', 'The new name must begin after the current one began.')
  const nama = asked.nama.trim().replace(/\s+/g, ' ')
  if (nama === '') throw unfit('Nama lembaga kosong.', 'The name of the office is empty.')
  const name = { nama, singkatan: trimmed(asked.singkatan), from: asked.berlaku, dasar: trimmed(asked.dasar) }
  await store.insertName(ctx, id, lastDay, name)
  trace(ctx, 'opd.office-renamed', id, { berlaku: asked.berlaku, ...changesOf({ nama: current.nama }, { nama }) })
  return DONE
}

export async function endOffice(ctx: DistrictContext, id: string, lastDay: string): Promise<Done> {
  await requireHeld(ctx, id)
  const office = (await gatherRegister(ctx)).offices.find((one) => one.id === id)
  if (office?.from !== undefined && office.from !== null && lastDay < office.from)
    throw unfit('Hari terakhir mendahului hari pertama.', 'The last day is before the first.')
  await store.endOffice(ctx, id, lastDay)
  trace(ctx, 'opd.office-ended', id, changesOf({ berakhir: office?.until ?? null }, { berakhir: lastDay }))
  return DONE
}

/** What names an office elsewhere (roles, tasks, documents) follows it when it becomes another. */
export type OfficeMoved = (ctx: DistrictContext, from: string, into: string) => Promise<void>

/** `sama`: the other speaks through this one from now on, with all that names it. `beda`: they are not asked about again. */
export async function decidePair(
  ctx: DistrictContext,
  id: string,
  { lain, keputusan }: BodyOf<typeof contract.decidePair>,
  moved: OfficeMoved,
): Promise<Done> {
  // In one order, so that two people who decide on the same pair do not wait for each other.
  for (const one of [id, lain].toSorted()) await requireHeld(ctx, one)
  if (id === lain) throw unfit('Pilih dua lembaga yang berlainan.', 'Choose two different offices.')
  if (keputusan === 'sama') {
    await store.mergeOffice(ctx, lain, id)
    await moved(ctx, lain, id)
  } else await store.insertToldPairs(ctx, [[id, lain]])
  trace(ctx, 'opd.pair-decided', id, { lain, keputusan })
  return DONE
}
