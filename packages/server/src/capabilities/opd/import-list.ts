/**
 * A list that somebody pasted: first looked at, then kept. What exactly bears a known name is that office; what only looks like one waits for the
 * word of a person; without it the row is left out and counted. The rules of likeness: `core/opd/match-office.ts`.
 */
import type { ListPreview, ListRow } from '@konvergen/contract/opd.ts'
import { likeOffices, mayBeOnePlace, plainName } from '@konvergen/core/opd/match-office.ts'
import { nameOn, type Office } from '@konvergen/core/opd/office.ts'
import { type OfficeRow, parseOffices } from '@konvergen/sources/opd-sheet/parse.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { type Contact, putContact } from './contact-store.ts'
import { type GatheredRegister, gatherRegister } from './gather-register.ts'
import * as people from './people-store.ts'
import { insertOffices, insertToldPairs, readMergedNames } from './store.ts'

interface Placed {
  readonly row: OfficeRow
  readonly keadaan: ListRow['keadaan']
  /** The office that it is, or might be. */
  readonly calon: readonly Office[]
  /** Number of the row that first names the same office, for `sebaris`. */
  readonly first: number | null
}

type MergedNames = Awaited<ReturnType<typeof readMergedNames>>

function knownBy(row: OfficeRow, { offices, resolve }: GatheredRegister, merged: MergedNames): Office | undefined {
  const name = plainName(row.nama)
  const direct = offices.filter(
    (office) => mayBeOnePlace(row.wilayah, office.wilayah) && office.names.some(({ nama }) => plainName(nama) === name),
  )
  if (direct.length > 0) return direct.length === 1 ? direct[0] : undefined
  const confirmed = merged.find(({ nama }) => plainName(nama) === name)
  return confirmed === undefined ? undefined : offices.find(({ id }) => id === resolve(confirmed.id))
}

function placeRows(rows: readonly OfficeRow[], register: GatheredRegister, merged: MergedNames): Placed[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const key = `${plainName(row.nama)} ${row.wilayah ?? ''}`
    const first = seen.get(key)
    if (first !== undefined) return { row, keadaan: 'sebaris', calon: [], first }
    seen.set(key, row.row)
    const known = knownBy(row, register, merged)
    if (known !== undefined) return { row, keadaan: 'dikenal', calon: [known], first: null }
    const like = likeOffices(row, row.wilayah, register.offices).map(({ office }) => office)
    return { row, keadaan: like.length === 0 ? 'baru' : 'mirip', calon: like, first: null }
  })
}

async function look(ctx: DistrictContext, teks: string) {
  const register = await gatherRegister(ctx)
  const sheet = parseOffices(teks, register.district)
  return { register, sheet, placed: placeRows(sheet.rows, register, await readMergedNames(ctx)) }
}

export async function previewList(ctx: DistrictContext, teks: string): Promise<ListPreview> {
  const { register, sheet, placed } = await look(ctx, teks)
  return {
    rows: placed.map(({ row, keadaan, calon }) => ({
      baris: row.row,
      jenis: row.jenis,
      nama: row.nama,
      singkatan: row.singkatan,
      wilayah: row.wilayah,
      pejabat: row.pejabat,
      jabatan: row.jabatan,
      keadaan,
      calon: calon.map((office) => ({ id: office.id, nama: nameOn(office, register.today).nama })),
    })),
    issues: sheet.issues.map((one) => ({ ...one, place: { ...one.place }, params: { ...one.params } })),
  }
}

export interface ListDecision {
  readonly baris: number
  /** Id of an office, or `baru`. */
  readonly lembaga: string
}

/** The office of each row by its number; a row that waits for a decision has none. `fresh`: those that are to be made. */
function settle(ctx: DistrictContext, placed: readonly Placed[], decisions: readonly ListDecision[]) {
  const said = new Map(decisions.map(({ baris, lembaga }) => [baris, lembaga]))
  const officeOf = new Map<number, string>()
  const fresh: { id: string; row: OfficeRow; like: readonly Office[] }[] = []
  for (const { row, keadaan, calon, first } of placed) {
    const word = said.get(row.row)
    const chosen = calon.find(({ id }) => id === (keadaan === 'dikenal' ? calon[0]?.id : word))
    const earlier = first === null ? undefined : officeOf.get(first)
    if (earlier !== undefined) officeOf.set(row.row, earlier)
    else if (chosen !== undefined) officeOf.set(row.row, chosen.id)
    else if (keadaan === 'baru' || (keadaan === 'mirip' && word === 'baru')) {
      const id = ctx.newId()
      officeOf.set(row.row, id)
      fresh.push({ id, row, like: calon })
    }
  }
  return { officeOf, fresh }
}

/** People whose name holds a post in the office already are not entered again; what is known of them stays as it is. */
async function keepPeople(
  ctx: DistrictContext,
  register: GatheredRegister,
  placed: readonly Placed[],
  officeOf: ReadonlyMap<number, string>,
) {
  const names = new Map(register.people.map(({ id, nama }) => [id, plainName(nama)]))
  const held = new Set(register.posts.map(({ person, lembaga }) => `${names.get(person)} ${lembaga}`))
  const officials: { id: string; nama: string; contact: Contact }[] = []
  const posts: Parameters<typeof people.insertPosts>[1][number][] = []
  const led = new Set(register.posts.filter(({ leads, until }) => leads && until === null).map(({ lembaga }) => lembaga))
  for (const { row } of placed) {
    const lembaga = officeOf.get(row.row)
    if (lembaga === undefined || row.pejabat === null || held.has(`${plainName(row.pejabat)} ${lembaga}`)) continue
    held.add(`${plainName(row.pejabat)} ${lembaga}`)
    const id = ctx.newId()
    officials.push({ id, nama: row.pejabat, contact: { telepon: row.telepon, surel: row.surel } })
    const jabatan = row.jabatan ?? 'Kepala'
    // A list says who is there, not who made way for whom: a head that is known stays the head.
    const leads =
      /^(kepala|camat|lurah|direktur|ketua|sekretaris daerah|inspektur)\b(?!\s+(bidang|seksi|sub|bagian|sekretariat))/i.test(jabatan) &&
      !led.has(lembaga)
    if (leads) led.add(lembaga)
    posts.push({ id: ctx.newId(), person: id, lembaga, jabatan, leads, from: row.mulai })
  }
  await people.insertOfficials(ctx, officials)
  for (const { id, contact } of officials) {
    if (contact.telepon !== null || contact.surel !== null) await putContact(ctx, id, contact)
  }
  await people.insertPosts(ctx, posts)
  return officials.length
}

export async function importList(ctx: DistrictContext, teks: string, decisions: readonly ListDecision[]) {
  const { register, placed } = await look(ctx, teks)
  const { officeOf, fresh } = settle(ctx, placed, decisions)
  await insertOffices(
    ctx,
    fresh.map(({ id, row }) => ({
      id,
      kind: row.jenis,
      code: null,
      wilayah: row.wilayah,
      parent: null,
      from: null,
      checked: true,
      nama: row.nama,
      singkatan: row.singkatan,
    })),
  )
  await insertToldPairs(
    ctx,
    fresh.flatMap(({ id, like }) => like.map((office) => [id, office.id] as const)),
  )
  const pejabat = await keepPeople(ctx, register, placed, officeOf)
  if (fresh.length + pejabat === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'opd.imported', subject: 'daftar', detail: { lembaga: fresh.length, pejabat } })
  return { lembaga: fresh.length, pejabat, dilewati: placed.length - officeOf.size }
}
