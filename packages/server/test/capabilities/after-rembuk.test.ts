/**
 * What becomes of a rembuk: tasks of the owners of its clauses, activities of plans, people to be served frozen with the minutes, letters, and the clause on the projector.
 */
import type { DocumentDetail } from '@konvergen/contract/documents.ts'
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import type { SheetSignatures } from '@konvergen/contract/rembuk-after.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import type { Minutes } from '@konvergen/core/rembuk/minutes.ts'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readClauseActivities } from '../../src/capabilities/rembuk/after-store.ts'
import { readAgreedClauses } from '../../src/capabilities/rembuk/door.ts'
import { openPhotos } from '../../src/capabilities/rembuk/open-photos.ts'
import { tellNothing } from '../../src/capabilities/trail/door.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { dayOf } from '../../src/platform/today.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'
import { SIGNED_AT, signedPdf } from '../support/signed-pdf.ts'
import { keep } from '../support/upload.ts'

const AT = '/api/districts/76.01'
const NOBODY = '00000000-0000-7000-8000-000000000000'
const DAY_MS = 86_400_000
const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS))
const TODAY = inDays(0)

let served: Served
let dedi: Browser
let opd: Browser
let stranger: Browser
let desa: string
let office: string
let otherOffice: string

const person = (role: Role, areas: readonly string[], of: string | null = null): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: of, from: '2026-01-01', until: null }])

beforeAll(async () => {
  served = await openServed()
  dedi = served.keeper
  desa = (await dedi.get<DistrictDetail>(AT)).body.desa[0]?.kode ?? ''
  const add = async (nama: string) => (await dedi.post<{ id: string }>(`${AT}/lembaga`, { jenis: 'opd', nama })).body.id
  office = await add('Dinas Pekerjaan Rekaan')
  otherOffice = await add('Badan Urusan Lain')
  opd = await person('opd', ['76.01'], office)
  stranger = await person('opd', ['76.01'], otherOffice)
})
afterAll(() => served.close())

const read = async (id: string, browser = dedi) => (await browser.get<RembukDetail>(`${AT}/rembuk/${id}`)).body

interface Wanted {
  readonly pemilik: readonly string[]
  readonly tenggat?: string
  readonly hasil?: 'disepakati' | 'ditolak'
}

/** With one clause for each that is wanted. */
async function assembled(
  wanted: readonly Wanted[],
  isClosed = true,
  beforeClosing: (rapat: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const invited = [office, otherOffice].map((code) => ({ kind: 'opd', code }))
  const rapat = { title: 'Rembuk Rekaan', place: 'Aula', day: TODAY, clock: '09:00', zone: 'WITA', minutes: 60, agenda: ['Satu'], invited }
  const begun = await dedi.post<{ id: string }>(`${AT}/rembuk`, {
    wilayah: '76.01',
    tahun: 2027,
    analisis: null,
    lanjutanDari: null,
    rapat,
  })
  const { id } = begun.body
  const { butirRinci, rapat: meeting } = await read(id)
  for (const [at, { id: clause, jenis, isi }] of butirRinci.entries()) {
    const { pemilik = [], tenggat = inDays(60), hasil = 'disepakati' } = wanted[at] ?? {}
    const butir = { jenis, isi, pemilik, tenggat, indikator: null, volume: 3, satuan: 'desa', rupiah: '900' }
    await dedi.put(`${AT}/rembuk/${id}/butir/${clause}`, { dasar: 1, butir, urutan: null, cabut: wanted[at] === undefined })
    if (wanted[at] !== undefined)
      await dedi.post(`${AT}/rembuk/${id}/butir/${clause}/putusan`, { dasar: 2, hasil, cara: 'mufakat', suara: null })
  }
  await beforeClosing(meeting.id)
  if (!isClosed) return id
  await dedi.post(`${AT}/rapat/${meeting.id}/hadir`, { nama: 'Orang Rekaan', instansi: 'Dinas' })
  const { title, place, day, clock, zone, minutes, agenda } = (await dedi.get<MeetingDetail>(`${AT}/rapat/${meeting.id}`)).body
  await dedi.put(`${AT}/rapat/${meeting.id}`, { title, place, day, clock, zone, minutes, agenda, invited, state: 'selesai' })
  const closed = await dedi.post(`${AT}/rembuk/${id}/tutup`, { penandaTangan: [{ jabatan: 'Bupati', nama: null }] })
  expect(closed.status).toBe(200)
  return id
}

describe('tasks', () => {
  const make = (id: string, browser = dedi) => browser.post<Record<string, number>>(`${AT}/rembuk/${id}/tugas`, {})

  test('are made one for each owner of what was agreed, once; a day that is over is told', async () => {
    const id = await assembled([
      { pemilik: [office, desa] },
      { pemilik: [office], tenggat: inDays(-3) },
      { pemilik: [office], hasil: 'ditolak' },
      { pemilik: ['desa-lokus'] },
    ])
    expect((await make(id, opd)).code).toBe('tidak-boleh')
    expect((await make(id)).body).toEqual({ dibuat: 2, sudahAda: 0, lewat: 1, tanpaPenerima: 1 })
    expect((await make(id)).body).toEqual({ dibuat: 0, sudahAda: 2, lewat: 1, tanpaPenerima: 1 })
    const { butirRinci, tugas } = await read(id)
    expect(tugas).toEqual([{ butir: butirRinci[0]?.id, jumlah: 2 }])
    const own = (await opd.get<{ tasks: { title: string }[] }>(`${AT}/tugas?lingkup=semua`)).body.tasks
    expect(own.some(({ title }) => title === butirRinci[0]?.isi)).toBe(true)
  })

  test('are not made while clauses may still change', async () => {
    const id = await assembled([{ pemilik: [office] }], false)
    expect((await make(id)).code).toBe('nilai-tidak-sah')
  })
})

describe('activities', () => {
  const link = (id: string, butir: string, body: object, browser = dedi) =>
    browser.post<{ tautan: string; kegiatan: string }>(`${AT}/rembuk/${id}/butir/${butir}/kegiatan`, {
      kegiatan: null,
      lembaga: null,
      judul: null,
      ...body,
    })

  test('an owner makes its own of a clause, is linked to it, and may take the link back', async () => {
    const id = await assembled([{ pemilik: [office] }, { pemilik: [office], hasil: 'ditolak' }])
    const [first, refused] = (await read(id)).butirRinci
    expect((await link(id, refused?.id ?? '', { lembaga: office })).code).toBe('nilai-tidak-sah')
    expect((await link(id, NOBODY, { lembaga: office })).code).toBe('tidak-ditemukan')
    expect((await link(id, first?.id ?? '', { lembaga: otherOffice })).code).toBe('nilai-tidak-sah')
    expect((await link(id, first?.id ?? '', { lembaga: office }, stranger)).code).toBe('tidak-boleh')
    const made = await link(id, first?.id ?? '', { lembaga: office, judul: 'Kegiatan dari butir' }, opd)
    expect(made.status).toBe(200)
    const shown = (await read(id)).kegiatan
    expect(shown).toMatchObject([{ butir: first?.id, kegiatan: made.body.kegiatan, judul: 'Kegiatan dari butir', tahun: 2027 }])
    const activity = await dedi.get<{ volume: number; note: string; money: unknown[] }>(`${AT}/rencana/kegiatan/${made.body.kegiatan}`)
    expect(activity.body).toMatchObject({ volume: 3, unit: 'desa', money: [] })
    expect(activity.body.note).toContain('Dari butir 1, Rembuk Rekaan.')
    // What is there already is linked, once.
    expect((await link(id, first?.id ?? '', { kegiatan: made.body.kegiatan })).code).toBe('keadaan-berubah')
    expect((await link(id, first?.id ?? '', { kegiatan: NOBODY })).code).toBe('tidak-ditemukan')
    const drop = () => dedi.post(`${AT}/rembuk/${id}/kegiatan/${made.body.tautan}/lepas`, {})
    expect((await drop()).status).toBe(200)
    expect((await drop()).code).toBe('tidak-ditemukan')
    expect((await read(id)).kegiatan).toEqual([])
    expect((await link(id, first?.id ?? '', { kegiatan: made.body.kegiatan }, opd)).status).toBe(200)
  })

  test('an open rembuk makes none, and the readings of later rooms say which clauses and links there are', async () => {
    const open = await assembled([{ pemilik: [office] }], false)
    const [clause] = (await read(open)).butirRinci
    expect((await link(open, clause?.id ?? '', { lembaga: office })).code).toBe('nilai-tidak-sah')
    const closed = await assembled([{ pemilik: [office] }, { pemilik: [office], hasil: 'ditolak' }])
    const [agreed] = (await read(closed)).butirRinci
    const made = await link(closed, agreed?.id ?? '', { lembaga: office })
    const told = await runInDistrict(asSystem(served.app.work), 'baca', '76.01', async (ctx) => ({
      clauses: (await readAgreedClauses(ctx, { year: 2027 })).filter(({ rembuk }) => rembuk === closed || rembuk === open),
      links: await readClauseActivities(ctx, closed),
    }))
    expect(told.clauses.map(({ no, result, isClosed }) => `${no} ${result} ${isClosed}`).toSorted()).toEqual([
      '1 disepakati false',
      '1 disepakati true',
      '2 ditolak true',
    ])
    expect(told.links).toMatchObject([{ clause: agreed?.id, activity: made.body.kegiatan, year: 2027 }])
  })
})

test('people to be served are frozen with the minutes, village by village; zero is not null', async () => {
  await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', async (ctx) => {
    await sql`insert into coverage_values (kab_kode, id, period, code, part, area, value, from_elsewhere, retracted, version, on_behalf, source,
      entered_by, entered_at) values ('76.01', gen_random_uuid(), '2026', 'D12', 'nilai', ${desa}, 0, false, false, 1, false, 'ketik', 'uji', now())`.execute(
      ctx.db,
    )
    tellNothing(ctx)
  })
  const id = await assembled([{ pemilik: [office] }])
  const content = await runInDistrict(asSystem(served.app.work), 'baca', '76.01', async ({ db }) => {
    const { rows } = await sql<{ content: Buffer }>`select content from rembuk_closings where rembuk_id = ${id}::uuid`.execute(db)
    return JSON.parse(rows[0]?.content.toString() ?? '{}') as Minutes
  })
  expect(content.targets?.groups).toEqual([{ code: 'D12', name: 'Balita', period: '2026' }])
  expect(content.targets?.rows.find(({ code }) => code === desa)?.values).toEqual([0])
  expect(content.targets?.rows.filter(({ values }) => values[0] === null).length).toBeGreaterThan(0)
})

describe('photos', () => {
  const picture = (colour: string) =>
    sharp({ create: { width: 1600, height: 900, channels: 3, background: colour } })
      .jpeg()
      .toBuffer()
  const photo = async (rapat: string, colour: string, more: object) => {
    const shared = { kelas: 'rencana', wilayah: '76.01', hal: { jenis: 'rapat', id: rapat }, judul: `Foto ${colour}` }
    const kept = await keep(served.url, dedi, { name: `${colour}.jpg`, bytes: await picture(colour), ...shared, ...more })
    expect(kept.status).toBe(200)
    return kept.body
  }
  const minutesOf = async (id: string) =>
    runInDistrict(asSystem(served.app.work), 'tulis', '76.01', async (ctx) => {
      const { rows } = await sql<{ content: Buffer }>`select content from rembuk_closings where rembuk_id = ${id}::uuid`.execute(ctx.db)
      const minutes = JSON.parse(rows[0]?.content.toString() ?? '{}') as Minutes
      return { minutes, opened: await openPhotos(ctx, minutes) }
    })

  test('that may be shown are frozen by their digest; consent that is taken back takes one out of the paper, not out of what was frozen', async () => {
    const persetujuan = { oleh: 'Orang Rekaan', tanggal: TODAY }
    const kept: DocumentDetail[] = []
    const id = await assembled([{ pemilik: [office] }], true, async (rapat) => {
      kept.push(await photo(rapat, 'red', { orang: false }), await photo(rapat, 'blue', { orang: true, persetujuan }))
      await photo(rapat, 'green', { orang: true })
    })
    const digests = kept.map(({ latest }) => latest.sha256)
    const before = await minutesOf(id)
    expect(before.minutes.photos?.map(({ sha256 }) => sha256)).toEqual(digests)
    expect(before.opened.shown.map(({ title, width, height }) => [title, width, height])).toEqual([
      ['Foto red', 1200, 675],
      ['Foto blue', 1200, 675],
    ])
    const paper = await dedi.download(`${AT}/rembuk/${id}/berita-acara.pdf`)
    expect(Buffer.from(paper.bytes.subarray(0, 4)).toString()).toBe('%PDF')
    await dedi.post(`${AT}/dokumen/${kept[1]?.id}/versi/1/persetujuan`, { persetujuan: null })
    const after = await minutesOf(id)
    expect(after.minutes).toEqual(before.minutes)
    expect([after.opened.shown.map(({ sha256 }) => sha256), after.opened.withheld]).toEqual([digests.slice(0, 1), 1])
    expect((await dedi.download(`${AT}/rembuk/${id}/berita-acara.pdf`)).bytes.length).toBeLessThan(paper.bytes.length)
  })

  test('without any the minutes say nothing of them, as before', async () => {
    const { minutes, opened } = await minutesOf(await assembled([{ pemilik: [office] }]))
    expect(Object.keys(minutes)).not.toContain('photos')
    expect(opened).toEqual({ shown: [], withheld: 0, more: 0 })
  })
})

describe('a sheet that came back signed electronically', () => {
  const upload = async (rapat: string, name: string, bytes: Uint8Array) =>
    (await keep(served.url, dedi, { name, bytes, kelas: 'rencana', wilayah: '76.01', hal: { jenis: 'rapat', id: rapat } })).body.id
  const check = (id: string, dokumen: string, browser = dedi) =>
    browser.get<SheetSignatures>(`${AT}/rembuk/${id}/lembar/${dokumen}/tanda-tangan`)

  test('is checked: whole or changed, and which paper of this rembuk it begins with', async () => {
    const id = await assembled([{ pemilik: [office] }])
    const { kode, rapat } = await read(id)
    const paper = (await dedi.download(`${AT}/rembuk/${id}/komitmen.pdf`)).bytes
    const signed = signedPdf(paper)
    const changed = Buffer.from(signed)
    changed[changed.length - 3] = 0x21
    const bound = async (name: string, bytes: Uint8Array) => {
      const dokumen = await upload(rapat.id, name, bytes)
      expect((await dedi.post(`${AT}/rembuk/${id}/lembar`, { dokumen, kode })).status).toBe(200)
      return dokumen
    }
    const whole = await bound('komitmen.pdf', signed)
    expect((await check(id, whole)).body).toMatchObject({
      tandaTangan: [{ keadaan: 'utuh', nama: 'localhost', adaTambahan: false, pada: new Date(SIGNED_AT).toISOString() }],
      lembar: 'komitmen',
    })
    expect((await check(id, await bound('berubah.pdf', changed))).body.tandaTangan).toMatchObject([{ keadaan: 'diubah' }])
    expect((await check(id, await bound('pindaian.pdf', paper))).body).toEqual({ tandaTangan: [], lembar: null })
    const elsewhere = signedPdf(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'))
    expect((await check(id, await bound('lain.pdf', elsewhere))).body).toMatchObject({ tandaTangan: [{ keadaan: 'utuh' }], lembar: null })
    // What is not bound to this rembuk is nobody's sheet.
    expect((await check(id, await upload(rapat.id, 'lepas.pdf', Buffer.concat([signed, Buffer.from('\n')])))).code).toBe('tidak-ditemukan')
    expect((await check(await assembled([{ pemilik: [office] }]), whole)).code).toBe('tidak-ditemukan')
    const trail = JSON.stringify((await dedi.get(`${AT}/jejak`)).body)
    expect(trail).toContain('documents.opened')
  })
})

test('everybody who is invited gets a letter', async () => {
  const id = await assembled([{ pemilik: [office] }], false)
  for (const [file, head] of [
    ['pdf', '%PDF'],
    ['docx', 'PK'],
  ] as const) {
    const { status, bytes } = await dedi.download(`${AT}/rembuk/${id}/undangan.${file}`)
    expect([status, Buffer.from(bytes.subarray(0, head.length)).toString()]).toEqual([200, head])
  }
})

test('the secretary puts a clause on the projector, and lets it follow again', async () => {
  const id = await assembled([{ pemilik: [office] }, { pemilik: [office] }], false)
  const { butirRinci, versi, ditayangkan } = await read(id)
  expect(ditayangkan).toBeNull()
  const show = (butir: string | null, browser = dedi) => browser.put(`${AT}/rembuk/${id}/tayang`, { butir })
  expect((await show(butirRinci[1]?.id ?? '', opd)).code).toBe('tidak-boleh')
  expect((await show(NOBODY)).code).toBe('tidak-ditemukan')
  expect((await show(butirRinci[1]?.id ?? '')).status).toBe(200)
  const after = await read(id, opd)
  expect(after.ditayangkan).toBe(butirRinci[1]?.id)
  // The projector is told of it as of any change.
  expect(after.versi).not.toBe(versi)
  await show(null)
  expect((await read(id)).ditayangkan).toBeNull()
})
