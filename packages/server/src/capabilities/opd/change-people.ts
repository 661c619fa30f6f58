/**
 * Officials, how to reach them, and their posts. Who leads an office is one person at a time: a new head ends the post of the one before. The task of
 * the TPPS secretariat.
 */
import type * as contract from '@konvergen/contract/opd.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { dayBefore } from '@konvergen/core/opd/office.ts'
import { type Post, postsOn, readEmail, readPhone } from '@konvergen/core/opd/person.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { type Contact, putContact, readContacts } from './contact-store.ts'
import { type GatheredRegister, gatherRegister, requireOffice, unfit } from './gather-register.ts'
import * as store from './people-store.ts'

type Done = { done: true }

function requireContact({ telepon = '', surel = '' }: { telepon?: string; surel?: string }): Contact {
  const phone = telepon.trim() === '' ? null : readPhone(telepon)
  const email = surel.trim() === '' ? null : readEmail(surel)
  if (telepon.trim() !== '' && phone === null)
    throw unfit(
      'Nomor telepon ditulis dengan angka, misalnya 081234567890.',
      'A telephone number is written in digits, for example 081234567890.',
    )
  if (surel.trim() !== '' && email === null)
    throw unfit(
      'Alamat surel ditulis lengkap, misalnya nama@daerah.go.id.',
      'An e-mail address is written whole, for example nama@daerah.go.id.',
    )
  return { telepon: phone, surel: email }
}

function requireName(text: string): string {
  const nama = text.trim().replace(/\s+/g, ' ')
  if (nama === '') throw unfit('Nama kosong.', 'The name is empty.')
  return nama
}

interface AskedPost {
  readonly lembaga: string
  readonly jabatan: string
  readonly pimpinan: boolean
  readonly mulai?: string
}

/** The head before ends the day before; without a first day, today is the first of the new one. */
async function giveWay(ctx: DistrictContext, { posts, today }: GatheredRegister, post: Omit<Post, 'until'>): Promise<void> {
  const lastDay = dayBefore(post.from ?? today)
  if (!post.leads || lastDay === null) return
  const before = postsOn(posts, today).filter(
    ({ lembaga, leads, person, from }) => lembaga === post.lembaga && leads && person !== post.person && (from === null || from <= lastDay),
  )
  await store.endPosts(
    ctx,
    before.map(({ id }) => id),
    lastDay,
  )
}

async function givePost(ctx: DistrictContext, register: GatheredRegister, person: string, asked: AskedPost): Promise<string> {
  const { id: lembaga } = requireOffice(register, register.resolve(asked.lembaga))
  const jabatan = requireName(asked.jabatan)
  const post = { id: ctx.newId(), person, lembaga, jabatan, leads: asked.pimpinan, from: asked.mulai ?? null }
  await giveWay(ctx, register, post)
  await store.insertPosts(ctx, [post])
  return post.id
}

export async function addPerson(ctx: DistrictContext, asked: BodyOf<typeof contract.addPerson>): Promise<{ id: string }> {
  const nama = requireName(asked.nama)
  const contact = requireContact(asked)
  const register = await gatherRegister(ctx)
  const id = ctx.newId()
  await store.insertOfficials(ctx, [{ id, nama }])
  await putContact(ctx, id, contact)
  await givePost(ctx, register, id, asked)
  writeTrail(ctx, { kab: ctx.kab, act: 'opd.person-added', subject: id, detail: { lembaga: asked.lembaga } })
  return { id }
}

export async function changePerson(ctx: DistrictContext, id: string, asked: BodyOf<typeof contract.changePerson>): Promise<Done> {
  const nama = requireName(asked.nama)
  const contact = requireContact(asked)
  const before = (await store.readOfficials(ctx)).find((person) => person.id === id)
  const known = (await readContacts(ctx)).get(id)
  if (!(await store.updateOfficial(ctx, { id, nama, akun: asked.akun ?? null }))) throw new Problem('tidak-ditemukan')
  await putContact(ctx, id, contact)
  // Of names and numbers only that they were changed, never to what: they are personal.
  const parts = [
    ...(before?.nama === nama ? [] : ['nama']),
    ...((known?.telepon ?? null) === contact.telepon ? [] : ['telepon']),
    ...((known?.surel ?? null) === contact.surel ? [] : ['surel']),
  ]
  const detail = { bagian: parts.join(', ') || null, ...changesOf({ akun: before?.akun ?? null }, { akun: asked.akun ?? null }) }
  writeTrail(ctx, { kab: ctx.kab, act: 'opd.person-changed', subject: id, detail })
  return { done: true }
}

export async function addPost(ctx: DistrictContext, person: string, asked: BodyOf<typeof contract.addPost>): Promise<{ id: string }> {
  const register = await gatherRegister(ctx)
  if (!register.people.some(({ id }) => id === person)) throw new Problem('tidak-ditemukan')
  const id = await givePost(ctx, register, person, asked)
  writeTrail(ctx, { kab: ctx.kab, act: 'opd.post-added', subject: person, detail: { jabatan: id, lembaga: asked.lembaga } })
  return { id }
}

export async function endPost(ctx: DistrictContext, id: string, lastDay: string): Promise<Done> {
  const post = (await store.readPosts(ctx)).find((one) => one.id === id)
  if (post === undefined) throw new Problem('tidak-ditemukan')
  if (post.from !== null && lastDay < post.from) throw unfit('Hari terakhir mendahului hari pertama.', 'The last day is before the first.')
  await store.endPosts(ctx, [id], lastDay)
  writeTrail(ctx, { kab: ctx.kab, act: 'opd.post-ended', subject: post.person, detail: { jabatan: id, berakhir: lastDay } })
  return { done: true }
}
