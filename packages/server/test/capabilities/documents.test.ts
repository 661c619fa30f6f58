/**
 * Evidence over HTTP, by named people: it comes in and goes on where it broke off, is known by its bytes, freed of where a photo was taken,
 * sealed on the disk, seen by class and area, kept in versions, taken away, swept, and part of a backup.
 */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type * as contract from '@konvergen/contract/documents.ts'
import type { DocumentDetail, HalfUpload } from '@konvergen/contract/documents.ts'
import type { Trace } from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { Grant } from '@konvergen/core/accounts/actor.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepFile, linkDocument } from '../../src/capabilities/documents/door.ts'
import { countLinked, insertDocument, insertVersion } from '../../src/capabilities/documents/store.ts'
import { sweepDocuments } from '../../src/capabilities/documents/sweep-documents.ts'
import { digestDocuments, writeDocument } from '../../src/platform/backup/documents.ts'
import { openBackup } from '../../src/platform/backup/read-backup.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { folderStore } from '../../src/platform/files/folder-store.ts'
import { gather } from '../../src/platform/files/half-files.ts'
import { openFile } from '../../src/platform/files/sealed-file.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { AT, begin, keep, SAMPLE_DOCM, SAMPLE_DOCX, send, sha256 } from '../support/upload.ts'

type List = AnswerOf<typeof contract.listDocuments>

const DAY_MS = 86_400_000
const NOBODY = '00000000-0000-7000-8000-000000000000'
/** Two villages of two kecamatan of Pasangkayu. */
const [VILLAGE, OTHER] = ['76.01.01.2003', '76.01.02.2010']
const MARKER = 'PENANDA-76010141Rahasia'
const PDF = Buffer.concat([Buffer.from(`%PDF-1.7\n% ${MARKER}\n`), randomBytes(3_000_000)])

let served: Served
let desa: Browser
let lain: Browser
let camat: Browser
let admin: Browser

const person = (role: Role, areas: readonly string[], opd: string | null = null): Promise<Browser> => {
  const grant: Grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}

const PLAN = { kelas: 'rencana', wilayah: VILLAGE }
const bytesOf = async (browser: Browser, path: string): Promise<Buffer> => {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return Buffer.from(await (await fetch(served.url + path, { headers: { cookie } })).arrayBuffer())
}
const idsOf = async (browser: Browser, query = ''): Promise<string[]> =>
  (await browser.get<List>(`${AT}${query}`)).body.documents.map(({ id }) => id)

/** A photo as a phone takes it: held upright, written lying down, with the place where it was taken. Its left half is red, as one sees it its top. */
async function photo(): Promise<Buffer> {
  const red = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#c00' } })
    .png()
    .toBuffer()
  return sharp({ create: { width: 120, height: 80, channels: 3, background: '#00c' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Ponsel Rekaan' },
      IFD3: { GPSLatitude: '1/1 10/1 30/1', GPSLatitudeRef: 'S', GPSLongitude: '119/1 22/1 1/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

beforeAll(async () => {
  served = await openServed()
  desa = await person('desa', [VILLAGE])
  lain = await person('desa', [OTHER])
  camat = await person('camat', ['76.01.01'])
  admin = await person('admin-kab', ['76.01'])
})
afterAll(() => served.close())

describe('a file that comes in', () => {
  it('goes on where the connection broke, and comes out as it was', async () => {
    const { body: half } = await begin(desa, `Laporan ${MARKER}.pdf`, PDF)
    expect(half).toMatchObject({ offset: 0, size: PDF.length })
    await send(served.url, desa, half.id, { offset: 0, bytes: PDF.subarray(0, 1_000_000) })
    await send(served.url, desa, half.id, { offset: 1_000_000, bytes: PDF.subarray(1_000_000), breakAfter: 700_000 })

    // The same file, chosen anew after the page was closed.
    const again = await expect
      .poll(async () => (await begin(desa, `Laporan ${MARKER}.pdf`, PDF)).body, { timeout: 5000 })
      .toSatisfy((body: HalfUpload) => body.id === half.id && body.offset > 1_000_000)
      .then(async () => (await desa.get<HalfUpload>(`${AT}/unggahan/${half.id}`)).body)
    expect(again.offset).toBeLessThan(PDF.length)
    const early = await desa.post(`${AT}/unggahan/${half.id}/selesai`, { judul: 'Laporan', ...PLAN })
    expect(early.code).toBe('posisi-lain')
    const wrong = await send(served.url, desa, half.id, { offset: 5, bytes: PDF.subarray(5) })
    expect(wrong?.body).toMatchObject({ code: 'posisi-lain', details: { posisi: again.offset } })
    const rest = await send(served.url, desa, half.id, { offset: again.offset, bytes: PDF.subarray(again.offset) })
    expect(rest?.body.offset).toBe(PDF.length)

    const kept = await desa.post<DocumentDetail>(`${AT}/unggahan/${half.id}/selesai`, { judul: 'Laporan kegiatan', ...PLAN })
    expect(kept.body).toMatchObject({
      title: 'Laporan kegiatan',
      areaName: expect.any(String),
      mayKeep: true,
      latest: { no: 1, kind: 'pdf', bytes: PDF.length, sha256: sha256(PDF), people: null },
    })
    // The answer was lost: asking again finds what is there.
    const twice = await desa.post<DocumentDetail>(`${AT}/unggahan/${half.id}/selesai`, { judul: 'Laporan kegiatan', ...PLAN })
    expect(twice.body).toEqual(kept.body)
    expect((await desa.get(`${AT}/unggahan/${half.id}`)).code).toBe('tidak-ditemukan')

    const out = await fetch(`${served.url}${AT}/${kept.body.id}/versi/1/isi`, {
      headers: { cookie: [...desa.cookies].map((pair) => pair.join('=')).join('; ') },
    })
    expect(sha256(Buffer.from(await out.arrayBuffer()))).toBe(sha256(PDF))
    expect(out.headers.get('content-type')).toBe('application/pdf')
    expect(out.headers.get('x-content-type-options')).toBe('nosniff')
    expect(out.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''Laporan%20${MARKER}.pdf`)
    const { body } = await admin.get<{ traces: Trace[] }>(`/api/districts/76.01/jejak?hal=${kept.body.id}`)
    expect(body.traces[0]).toMatchObject({ act: 'documents.opened', detail: { no: 1, apa: 'isi' } })
    expect(body.traces.slice(1)).toMatchObject([{ act: 'documents.kept', detail: { no: 1, kind: 'pdf', class: 'rencana', area: VILLAGE } }])
  })

  it('lies sealed, while it comes and when it is kept, and its name with it', async () => {
    const { body: half } = await begin(desa, `${MARKER}.pdf`, PDF)
    await send(served.url, desa, half.id, { offset: 0, bytes: PDF.subarray(0, 100_000) })
    const paths = ['unggahan', 'dokumen'].flatMap((folder) =>
      readdirSync(join(served.data, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    )
    expect(paths.length).toBeGreaterThan(2)
    for (const { parentPath, name } of paths) expect(readFileSync(join(parentPath, name)).includes(MARKER)).toBe(false)
    const { body } = await admin.get<{ traces: Trace[] }>('/api/districts/76.01/jejak?tindakan=documents')
    expect(JSON.stringify(body)).not.toContain(MARKER)
    expect(served.log.join('')).not.toContain(MARKER)
  })

  it('is nobody else’s while it comes', async () => {
    const { body: half } = await begin(desa, 'rahasia.pdf', PDF)
    const missing = (await lain.get(`${AT}/unggahan/${NOBODY}`)).body
    expect((await lain.get(`${AT}/unggahan/${half.id}`)).body).toEqual(missing)
    expect((await lain.post(`${AT}/unggahan/${half.id}/selesai`, { judul: '', ...PLAN, wilayah: OTHER })).code).toBe('tidak-ditemukan')
    expect((await send(served.url, lain, half.id, { offset: 0, bytes: PDF.subarray(0, 10) }))?.body.code).toBe('tidak-ditemukan')
    expect((await lain.delete(`${AT}/unggahan/${half.id}`)).code).toBe('tidak-ditemukan')
    expect((await desa.delete(`${AT}/unggahan/${half.id}`)).status).toBe(200)
  })

  it('must be what was announced', async () => {
    const bytes = Buffer.from('%PDF-1.4 isi')
    const { body: half } = await begin(desa, 'a.pdf', bytes, sha256(Buffer.from('lain')))
    const more = await send(served.url, desa, half.id, { offset: 0, bytes: Buffer.concat([bytes, bytes]) })
    expect(more?.body.code).toBe('kiriman-rusak')
    await send(served.url, desa, half.id, { offset: 0, bytes })
    expect((await desa.post(`${AT}/unggahan/${half.id}/selesai`, { judul: '', ...PLAN })).code).toBe('kiriman-rusak')
    const huge = await desa.post(`${AT}/unggahan`, { nama: 'a', ukuran: 10 ** 12, sha256: sha256(bytes) })
    expect(huge.code).toBe('berkas-terlalu-besar')
  })

  it.each([
    ['surat.pdf', '<!doctype html><script>alert(1)</script>'],
    ['gambar.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['foto.jpg', Buffer.concat([Buffer.from('MZ\u0090\0\u0003\0'), Buffer.alloc(200)])],
    ['catatan.txt', Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(200)])],
    ['surat.docx', SAMPLE_DOCM],
    ['rusak.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('bukan foto')])],
    ['data.csv', Buffer.from([0x61, 0, 0x62])],
  ])('is refused by its bytes: %s', async (name, content) => {
    const refused = await keep(served.url, desa, { name, bytes: Buffer.from(content), ...PLAN })
    expect(refused.code).toBe('jenis-tidak-diterima')
  })

  it('says of a HEIC photo what to do on the phone', async () => {
    const bytes = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(300)])
    expect((await keep(served.url, desa, { name: 'IMG_0001.jpg', bytes, ...PLAN })).code).toBe('foto-heic')
  })

  it('is called without the number of a person, in its name and in its title', async () => {
    const bytes = Buffer.from('Kartu keluarga dilihat, tidak disalin.')
    const kept = await keep(served.url, desa, { name: 'kk 7601010101230001.txt', bytes, ...PLAN })
    expect(kept.body.latest.name).toBe('kk ••••0001.txt')
    expect((await keep(served.url, desa, { name: 'a.txt', bytes, ...PLAN, judul: 'KK 7601010101230001' })).code).toBe('memuat-nik')
  })

  it.each([
    ['rapat.exe', SAMPLE_DOCX, 'docx', 'rapat.exe.docx'],
    ['hadir.csv', Buffer.from('nama;hadir\nA;ya\n'), 'csv', 'hadir.csv'],
    ['../catatan', Buffer.from('Sepakat.'), 'txt', 'catatan.txt'],
  ])('is known by its bytes: %s', async (name, bytes, kind, shown) => {
    const kept = await keep(served.url, desa, { name, bytes, ...PLAN })
    expect(kept.body.latest).toMatchObject({ kind, name: shown })
  })

  it('goes only where its bringer may keep it; another’s place is as none', async () => {
    const bytes = Buffer.from('isi')
    expect((await keep(served.url, desa, { name: 'a', bytes, kelas: 'rencana', wilayah: OTHER })).code).toBe('tidak-ditemukan')
    expect((await keep(served.url, desa, { name: 'a', bytes, kelas: 'rencana', wilayah: '76.01.99.2001' })).code).toBe('tidak-ditemukan')
    expect((await keep(served.url, desa, { name: 'a', bytes, kelas: 'anak', wilayah: VILLAGE })).code).toBe('tidak-boleh')
    expect(
      (await (await person('eksekutif', ['76.01'])).post(`${AT}/unggahan`, { nama: 'a', ukuran: 3, sha256: sha256(bytes) })).code,
    ).toBe('tidak-boleh')
  })
})

describe('a photo', () => {
  it('loses where it was taken and stands upright, in what is kept and in the small one', async () => {
    const sent = await photo()
    expect(sent.includes('Ponsel Rekaan')).toBe(true)
    expect(await sharp(sent).metadata()).toMatchObject({ orientation: 6, width: 120, height: 80 })
    const kept = await keep(served.url, desa, { name: 'IMG_1.jpg', bytes: sent, ...PLAN, orang: false })
    const { id, latest } = kept.body
    expect(latest).toMatchObject({ kind: 'jpeg', hasPreview: true, people: false })
    const bytes = await bytesOf(desa, `${AT}/${id}/versi/1/isi`)
    expect(sha256(bytes)).toBe(latest.sha256)
    expect(latest.sha256).not.toBe(sha256(sent))
    for (const out of [bytes, await bytesOf(desa, `${AT}/${id}/versi/1/pratinjau`)]) {
      const { orientation, exif, xmp, iptc, width, height } = await sharp(out).metadata()
      expect({ orientation, exif, xmp, iptc }).toEqual({})
      expect([width, height]).toEqual([80, 120])
      const { channels } = await sharp(await sharp(out).extract({ left: 10, top: 10, width: 20, height: 20 }).toBuffer()).stats()
      expect((channels[0]?.mean ?? 0) > 150 && (channels[2]?.mean ?? 255) < 60).toBe(true)
    }
    // A list shows the small one again and again: told once a day and person. What is downloaded is told each time.
    await bytesOf(desa, `${AT}/${id}/versi/1/pratinjau`)
    await bytesOf(camat, `${AT}/${id}/versi/1/pratinjau`)
    await bytesOf(desa, `${AT}/${id}/versi/1/isi`)
    const { body } = await admin.get<{ traces: Trace[] }>(`/api/districts/76.01/jejak?hal=${id}&tindakan=documents.opened`)
    expect(body.traces.map(({ detail, role, address }) => [detail['apa'], role, address])).toEqual([
      ['isi', 'desa', '127.0.0.1'],
      ['pratinjau', 'camat', '127.0.0.1'],
      ['pratinjau', 'desa', '127.0.0.1'],
      ['isi', 'desa', '127.0.0.1'],
    ])
  })

  it('of people is shown outside its place only with consent', async () => {
    const kept = await keep(served.url, desa, { name: 'warga.jpg', bytes: await photo(), ...PLAN })
    const { id } = kept.body
    expect(kept.body.latest).toMatchObject({ people: true, consent: null })
    expect(await idsOf(desa)).toContain(id)
    expect(await idsOf(camat)).toContain(id)
    const missing = (await admin.get(`${AT}/${NOBODY}`)).body
    const ask = async (): Promise<unknown[]> => [
      (await admin.get(`${AT}/${id}`)).body,
      (await admin.get(`${AT}/${id}/versi/1/isi`)).body,
      (await admin.get(`${AT}/${id}/versi/1/pratinjau`)).body,
    ]
    expect(await idsOf(admin)).not.toContain(id)
    expect(await ask()).toEqual([missing, missing, missing])

    const at = `${AT}/${id}/versi/1/persetujuan`
    expect((await desa.post(at, { persetujuan: { oleh: 'Ibu Contoh', tanggal: '2999-01-01' } })).code).toBe('nilai-tidak-sah')
    const given = { oleh: `Ibu ${MARKER}`, tanggal: '2026-11-20' }
    expect((await desa.post<DocumentDetail>(at, { persetujuan: given })).body.latest.consent).toEqual(given)
    expect((await admin.get<DocumentDetail>(`${AT}/${id}`)).body.latest.consent).toEqual(given)
    expect(await idsOf(admin, '?jenis=foto')).toContain(id)
    expect((await desa.post(at, { persetujuan: null })).status).toBe(200)
    expect(await ask()).toEqual([missing, missing, missing])
    const { body } = await admin.get<{ traces: Trace[] }>(`/api/districts/76.01/jejak?hal=${id}`)
    expect(body.traces.map(({ act }) => act)).toEqual(['documents.consent-withdrawn', 'documents.consent', 'documents.kept'])
    expect(JSON.stringify(body)).not.toContain(MARKER)
  })
})

describe('a document', () => {
  let id: string
  const files = (): Promise<string[]> => served.app.work.files.of('76.01').list()

  it('is seen by class and area, and is to others as one that does not exist', async () => {
    id = (await keep(served.url, desa, { name: 'apbdes.txt', bytes: Buffer.from('versi satu'), ...PLAN })).body.id
    for (const browser of [desa, camat, admin, await person('opd', ['76.01'])]) {
      expect((await browser.get<DocumentDetail>(`${AT}/${id}`)).body.id).toBe(id)
    }
    for (const browser of [
      lain,
      await person('puskesmas', ['76.01.01']),
      await person('tpk', [VILLAGE]),
      await person('provinsi', ['76.01']),
    ]) {
      expect(await idsOf(browser)).not.toContain(id)
      const missing = (await browser.get(`${AT}/${NOBODY}`)).body
      expect(missing).toMatchObject({ code: 'tidak-ditemukan' })
      expect((await browser.get(`${AT}/${id}`)).body).toEqual(missing)
      expect((await browser.get(`${AT}/${id}/versi/1/isi`)).body).toEqual(missing)
    }
    for (const act of ['singkirkan', 'kembalikan']) expect((await lain.post(`${AT}/${id}/${act}`)).code).toBe('tidak-ditemukan')
    expect((await (await person('eksekutif', ['76.01'])).post(`${AT}/${id}/singkirkan`)).code).toBe('tidak-boleh')
    expect((await camat.get<DocumentDetail>(`${AT}/${id}`)).body.mayKeep).toBe(false)
    expect(await idsOf(camat, '?wilayah=76.01.02')).toEqual([])
    expect(await idsOf(desa, `?wilayah=76.01.01&kelas=rencana&jenis=berkas`)).toContain(id)
  })

  it.each(['documents', 'document_versions'])(
    'is shown by the database itself, asked for %s without any condition, only in its area',
    async (table) => {
      const main = served.app.work.databases.main
      const ask = async (db: Db): Promise<number> =>
        (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? -1
      const within = (kabs: string[], areas: '*' | string[]): Promise<number> => inTransaction(main, 'baca', { kabs, areas }, ask)
      const whole = await within(['76.01'], '*')
      await keep(served.url, lain, { name: 'a.txt', bytes: Buffer.from('desa lain'), kelas: 'rencana', wilayah: OTHER })
      expect([whole > 0, await within(['76.01'], '*')]).toEqual([true, whole + 1])
      expect([(await within(['76.01'], [OTHER])) > 0, await within(['76.01'], ['76.01.01'])]).toEqual([
        true,
        await within(['76.01'], [VILLAGE]),
      ])
      expect([await within(['17.04'], '*'), await within(['76.01'], []), await ask(main)]).toEqual([0, 0, 0])
    },
  )

  it('gets a new version; the old one stays', async () => {
    const second = await keep(served.url, desa, { name: 'apbdes.txt', bytes: Buffer.from('versi dua'), dokumen: id, judul: 'APBDes' })
    expect(second.body).toMatchObject({ id, title: 'APBDes', latest: { no: 2 } })
    expect(second.body.versions.map(({ no }) => no)).toEqual([2, 1])
    expect((await bytesOf(desa, `${AT}/${id}/versi/1/isi`)).toString()).toBe('versi satu')
    expect((await bytesOf(desa, `${AT}/${id}/versi/2/isi`)).toString()).toBe('versi dua')
    expect((await keep(served.url, lain, { name: 'a', bytes: Buffer.from('x'), dokumen: id })).code).toBe('tidak-ditemukan')
  })

  it('is evidence of something, and a file of the program’s own can be kept', async () => {
    const system = asSystem(served.app.work)
    const made = await runInDistrict(system, 'tulis', '76.01', async (ctx) => {
      await linkDocument(ctx, { thing: 'komitmen', id: 't1' }, id)
      await linkDocument(ctx, { thing: 'komitmen', id: 't1' }, id)
      const bytes = Buffer.from('%PDF-1.7 keputusan')
      return keepFile(
        ctx,
        { name: 'SK.pdf', bytes },
        { judul: 'SK', kelas: 'kerangka', wilayah: '76.01', hal: { jenis: 'komitmen', id: 't1' } },
      )
    })
    expect(await idsOf(admin, '?hal=komitmen:t1')).toEqual([made, id])
    expect(await idsOf(desa, '?hal=komitmen:t1')).toEqual([id])
    const counted = await runInDistrict(system, 'baca', '76.01', (ctx) => countLinked(ctx, null, 'komitmen', ['t1', 't2']))
    expect([...counted]).toEqual([['t1', 2]])
  })

  it('is evidence of a task only for whoever sees the task', async () => {
    const due = new Date(Date.now() + 7 * DAY_MS).toISOString().slice(0, 10)
    const asked = { title: 'Lengkapi sasaran', to: { kind: 'wilayah', code: VILLAGE }, due }
    const task = (await admin.post<{ id: string }>('/api/districts/76.01/tugas', asked)).body.id
    const bytes = Buffer.from('bukti kegiatan')
    const hang = (who: Browser, wilayah: string, jenis: string, thing: string) =>
      keep(served.url, who, { name: 'bukti.txt', bytes, ...PLAN, wilayah, hal: { jenis, id: thing } })
    const refused = [
      await hang(lain, OTHER, 'tugas', task),
      await hang(lain, OTHER, 'tugas', NOBODY),
      await hang(lain, OTHER, 'rahasia', task),
      await hang(lain, OTHER, 'constructor', task),
    ]
    expect(refused.map(({ code }) => code)).toEqual(Array(4).fill('tidak-ditemukan'))
    expect(await idsOf(admin, `?hal=tugas:${task}`)).toEqual([])
    const kept = await hang(desa, VILLAGE, 'tugas', task)
    expect(kept.status).toBe(200)
    expect(await idsOf(admin, `?hal=tugas:${task}`)).toEqual([kept.body.id])
    // A cadre of that village is given tasks too, and brings what shows that they are done; not what belongs to other work.
    const kader = await person('kader', [VILLAGE])
    const asCadre = (kelas: string) =>
      keep(served.url, kader, { name: 'foto.txt', bytes, kelas, wilayah: VILLAGE, hal: { jenis: 'tugas', id: task } })
    expect([(await asCadre('tugas')).status, (await asCadre('rencana')).code]).toEqual([200, 'tidak-boleh'])
  })

  it('of an office is changed by that office, and read by the others', async () => {
    const [works, social] = [await officeOf(served, 'pupr'), await officeOf(served, 'dinsos')]
    const [ofWorks, ofSocial] = [await person('opd', ['76.01'], works), await person('opd', ['76.01'], social)]
    const asked = { name: 'rencana.txt', bytes: Buffer.from('jamban 20 unit'), ...PLAN, wilayah: '76.01' }
    const { id: plan } = (await keep(served.url, ofWorks, asked)).body
    const version = (who: Browser) =>
      keep(served.url, who, { name: 'r.txt', bytes: Buffer.from('21 unit'), dokumen: plan, judul: 'Rencana' })
    expect((await ofSocial.get<DocumentDetail>(`${AT}/${plan}`)).body).toMatchObject({ id: plan, mayKeep: false })
    expect([(await version(ofSocial)).code, (await ofSocial.post(`${AT}/${plan}/singkirkan`)).code]).toEqual(['tidak-boleh', 'tidak-boleh'])
    const colleague = await person('opd', ['76.01'], works)
    expect((await colleague.get<DocumentDetail>(`${AT}/${plan}`)).body.mayKeep).toBe(true)
    expect((await version(colleague)).status).toBe(200)
  })

  it('is taken away and brought back; its bytes go only when they were kept long enough', async () => {
    const { work } = served.app
    expect((await desa.post<DocumentDetail>(`${AT}/${id}/singkirkan`)).body.takenAt).not.toBeNull()
    expect(await idsOf(desa)).not.toContain(id)
    expect(await idsOf(desa, '?disingkirkan=true')).toContain(id)
    expect((await keep(served.url, desa, { name: 'a', bytes: Buffer.from('x'), dokumen: id })).code).toBe('tidak-ditemukan')
    expect((await desa.post<DocumentDetail>(`${AT}/${id}/kembalikan`)).body.takenAt).toBeNull()
    await desa.post(`${AT}/${id}/singkirkan`)
    expect(await sweepDocuments(work, new Date(Date.now() + 364 * DAY_MS))).toMatchObject({ expired: 0 })
    expect((await bytesOf(desa, `${AT}/${id}/versi/2/isi`)).toString()).toBe('versi dua')
    expect(await sweepDocuments(work, new Date(Date.now() + 366 * DAY_MS))).toMatchObject({ expired: 2 })
    expect((await desa.get(`${AT}/${id}/versi/2/isi`)).code).toBe('isi-tidak-ada')
    expect((await desa.post(`${AT}/${id}/kembalikan`)).code).toBe('isi-tidak-ada')
    const { body } = await admin.get<{ traces: Trace[] }>(`/api/districts/76.01/jejak?hal=${id}`)
    expect(body.traces[0]).toMatchObject({ act: 'documents.bytes-gone', actor: 'sistem', detail: { versions: 2 } })
  })

  it('leaves nothing behind that nobody knows of', async () => {
    const { work } = served.app
    const before = await files()
    const stray = `76.01/${NOBODY}`
    await work.files.of('76.01').write(stray, folderBytes())
    const { body: half } = await begin(desa, 'tak selesai.pdf', PDF)
    const folder = join(served.data, 'unggahan/76.01', half.id)
    expect(await sweepDocuments(work, new Date())).toMatchObject({ strays: 1 })
    expect(await files()).toEqual(before)
    expect(statSync(folder).isDirectory()).toBe(true)
    const yesterday = new Date(Date.now() - 2 * DAY_MS)
    utimesSync(folder, yesterday, yesterday)
    await sweepDocuments(work, new Date())
    expect((await desa.get(`${AT}/unggahan/${half.id}`)).code).toBe('tidak-ditemukan')
  })
})

async function* folderBytes(): AsyncGenerator<Buffer> {
  yield Buffer.from('tanpa baris')
}

describe('a backup', () => {
  it('takes the documents along, and they open from what it brings back', async () => {
    const bytes = Buffer.from('bukti yang dicadangkan')
    const kept = await keep(served.url, desa, { name: 'bukti.txt', bytes, ...PLAN })
    const { work, backups } = served.app
    const made = await backups.make('tangan', work.keys, { to: temporaryFolder() })
    const documents = join(temporaryFolder(), 'dokumen')
    const drain = async (content: AsyncIterable<Buffer>): Promise<void> => {
      for await (const _ of content);
    }
    const manifest = await (await openBackup(made.path, work.keys)).read({
      start: async () => undefined,
      table: (_table, content) => drain(content),
      file: ({ path }, content) => writeDocument(documents, path, content),
    })
    expect(manifest.documents.count).toBe((await work.files.of('76.01').list()).length)
    expect(await digestDocuments(documents)).toEqual(await digestDocuments(join(served.data, 'dokumen')))
    const brought = folderStore(documents)
    const opened = (await brought.list()).map(async (path) => {
      const [kab = '', name = ''] = path.split('/')
      const [id = '', ending] = name.split('.')
      const sealed = await brought.read(path)
      return (await gather(openFile(sealed ?? folderBytes(), work.keys, `dokumen|${kab}|${id}|${ending ?? 'isi'}`))).toString()
    })
    expect(kept.status).toBe(200)
    expect(await Promise.all(opened)).toContain(bytes.toString())
  })
})

describe('a search', () => {
  it('finds a title behind many newer ones, for whoever may see it', async () => {
    const version = { kind: 'pdf', bytes: 1, sha256: 'a'.repeat(64), sentSha256: 'a'.repeat(64), preview: false, people: null } as const
    const titles = ['Bérita acara musyawarah', ...Array.from({ length: 60 }, (_, index) => `Laporan ${index}`)]
    await runInDistrict(asSystem(served.app.work), 'turunan', '76.01', async (ctx) => {
      for (const title of titles) {
        const documentId = ctx.newId()
        await insertDocument(ctx, { id: documentId, area: VILLAGE, data: 'rencana', office: null, subject: null })
        const own = { ...version, id: ctx.newId(), name: 'a.pdf', title, consent: null }
        await insertVersion(ctx, { documentId, area: VILLAGE, no: 1 }, own)
      }
    })
    const found = (await desa.post<List>(`${AT}/cari`, { cari: 'BERITA acara' })).body
    expect([found.total, found.documents.map(({ title }) => title)]).toEqual([1, [titles[0]]])
    expect((await lain.post<List>(`${AT}/cari`, { cari: 'berita' })).body.total).toBe(0)
    const many = (await desa.post<List>(`${AT}/cari`, { cari: 'laporan', halaman: 2 })).body
    expect([many.total > many.perPage, many.documents.length > 0]).toEqual([true, true])
  })
})
