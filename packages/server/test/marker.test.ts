/**
 * One child with a NIK, a name and a mother that stand nowhere else is brought in, looked for, opened, corrected, downloaded and asked for in wrong
 * ways; documents that hold it in their bytes, names and titles are kept, as evidence of a task too, and one is left on its way. Afterwards nothing that
 * the server wrote or sent holds any of it in the clear: not the database, not the log, not the data folder, not a mail, not a backup.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendMails } from '../src/capabilities/tasks/send-mails.ts'
import { withClient } from '../src/platform/database/connect.ts'
import { mailerOf } from '../src/platform/mail.ts'
import { dayOf } from '../src/platform/today.ts'
import type { Browser } from './support/browser.ts'
import { line, lines, listCsv } from './support/child-list.ts'
import { personWith } from './support/people.ts'
import { openPostOffice, PASSWORD, type PostOffice, USER } from './support/post-office.ts'
import { recapCsv } from './support/recap-file.ts'
import { openServed, type Served } from './support/served.ts'
import { begin, keep, send } from './support/upload.ts'

const AT = '/api/districts/76.01'
const NIK = '7601014107239731'
const OTHER_NIK = '7601014107239732'
const NAME = 'Zulaikha Penandarahasia'
const MOTHER = 'Xaveria Penandaibunda'
/** The same number as people write it. */
const GROUPED = '7601 0141 0723 9731'
const DOTTED = '76.01.01.410723.9731'
const MARKS = [GROUPED, DOTTED, NIK, OTHER_NIK, NAME, MOTHER, 'Penandarahasia', 'Penandaibunda', 'PENANDARAHASIA', 'PENANDAIBUNDA']

let served: Served
let dinkes: Browser
let admin: Browser
let post: PostOffice
let postFolder: string
let documents: readonly string[] = []
let listIssues: string[] = []

/** Columns of places, by which rows are put together: what stands in them is kept as it is written. */
const PLACES: ReadonlySet<string> = new Set(['Prov', 'Kab/Kota', 'Kec', 'Pukesmas', 'Desa/Kel', 'Posyandu'])
/** Rows that are marked already: the heading and five children. */
const BEFORE = 6

/** A name in each other column, one row for each, and in a column that no list has: none of these texts is kept in the clear. */
function astray(csv: string): string {
  const [heading = '', ...rows] = csv.split('\r\n')
  const columns = [...heading.split(';').flatMap((name, at) => (PLACES.has(name) ? [] : [at])), heading.split(';').length]
  const cells = rows.map((row) => [...row.split(';'), ''])
  columns.forEach((column, at) => cells[BEFORE + at]?.splice(column, 1, NAME))
  return [`${heading};Keterangan`, ...cells.map((row) => row.join(';'))].join('\r\n')
}

/** Also as it would stand in bytes that are shown as hex, and in base64 at each of its three phases. */
function waysToWrite(mark: string): string[] {
  const bytes = Buffer.from(mark)
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  )
  return [mark, bytes.toString('hex'), ...base64]
}

function found(text: string): string[] {
  return MARKS.filter((mark) => waysToWrite(mark).some((way) => text.includes(way)))
}

async function everyRow(): Promise<Map<string, string>> {
  return withClient(served.database.adminUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I', relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    const texts = new Map<string, string>()
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string | null }>(`select string_agg(t::text, E'\\n') as text from ${name} t`)
      texts.set(name, rows[0]?.text ?? '')
    }
    return texts
  })
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

/** A paper about the child: kept for the child's village, kept as evidence of a task, kept under a new version, and one that never arrives whole. */
async function bringDocuments(): Promise<void> {
  const desa = (await admin.get<DistrictDetail>(AT)).body.desa[0]?.kode ?? ''
  const grant = { role: 'desa', kab: '76.01', areas: [desa], opd: null, from: '2020-01-01', until: null } as const
  const kades = await personWith({ url: served.url, work: served.app.work }, [grant])
  await kades.put(`${AT}/kabari-saya`, { email: 'kades@example.org', mail: 'segera', language: 'id' })
  await admin.put(`${AT}/kabari-saya`, { email: 'admin@example.org', mail: 'segera', language: 'en' })
  const opened = await admin.post<{ id: string }>(`${AT}/tugas`, {
    title: 'Antar surat rujukan',
    to: { kind: 'wilayah', code: desa },
    due: dayOf(new Date(Date.now() + 7 * 86_400_000)),
  })
  expect(opened.status).toBe(200)
  const bytes = Buffer.from(`Surat rujukan: ${NAME}, anak ${MOTHER}, NIK ${NIK}, ${GROUPED}\r\n`.repeat(40))
  const paper = { name: `rujukan ${NAME} ${NIK}.txt`, bytes, judul: `Rujukan ${NAME}` }
  const hal = { jenis: 'tugas', id: opened.body.id }
  const evidence = await keep(served.url, kades, { ...paper, kelas: 'tugas', wilayah: desa, hal })
  const own = await keep(served.url, dinkes, { ...paper, kelas: 'anak', wilayah: desa })
  expect([evidence.status, own.status]).toEqual([200, 200])
  documents = [evidence.body.id, own.body.id]
  const again = await keep(served.url, dinkes, { ...paper, bytes: Buffer.concat([bytes, bytes]), dokumen: own.body.id })
  expect(again.body.versions).toHaveLength(2)
  expect((await keep(served.url, dinkes, { ...paper, judul: `Rujukan ${NIK}`, kelas: 'anak', wilayah: desa })).code).toBe('memuat-nik')
  const half = await begin(dinkes, paper.name, Buffer.concat([bytes, bytes, bytes]))
  await send(served.url, dinkes, half.body.id, { offset: 0, bytes })
  // What is read back is the paper itself, so that there is something to find.
  expect((await dinkes.get(`${AT}/dokumen/${own.body.id}/versi/1/isi`)).status).toBe(200)
  expect((await dinkes.get(`${AT}/dokumen?cari=Rujukan`)).status).toBe(200)
  expect((await kades.post(`${AT}/tugas/${opened.body.id}/komentar`, { isi: 'Sudah diantar.' })).status).toBe(200)
}

/** Everything that waits to be mailed goes out by a real SMTP server. */
async function sendAll(): Promise<void> {
  const ca = join(postFolder, 'ca.pem')
  writeFileSync(ca, post.cert)
  const mailer = mailerOf({
    KONVERGEN_SMTP: `smtp://127.0.0.1:${post.port}`,
    KONVERGEN_MAIL_FROM: 'Konvergen <konvergen@kab.example.org>',
    KONVERGEN_SMTP_USER: USER,
    KONVERGEN_SMTP_PASSWORD: PASSWORD,
    KONVERGEN_SMTP_CA: ca,
  })
  if (mailer === null) throw new Error('off')
  expect((await sendMails(served.app.work, '76.01', mailer)).failed).toBe(0)
}

beforeAll(async () => {
  postFolder = mkdtempSync(join(tmpdir(), 'konvergen-tanda-'))
  post = await openPostOffice()
  served = await openServed()
  const grant = { role: 'dinkes', kab: '76.01', areas: ['76.01'], opd: null, from: '2020-01-01', until: null } as const
  dinkes = await personWith({ url: served.url, work: served.app.work }, [grant])
  admin = await personWith({ url: served.url, work: served.app.work }, [{ ...grant, role: 'admin-kab' }])
  const marked = [
    line(0, 2, { nik: NIK, nama: NAME, ortu: `Ayah Biasa / ${MOTHER}` }),
    // What is wrong with these is told as issues, which must not repeat who they are.
    line(1, 2, { nik: OTHER_NIK, nama: NAME, ortu: `Ayah Biasa / ${MOTHER}`, berat: 'Penandarahasia', tinggi: NIK }),
    line(2, 2, { nik: NIK, nama: `${NAME} ${NIK}`, lahir: NIK }),
    // Numbers in the wrong column, in the ways in which people write them.
    line(3, 2, { posyandu: `MELATI ${OTHER_NIK}`, puskesmas: `'${OTHER_NIK}` }),
    line(4, 2, { posyandu: GROUPED, desa: `SARUDU ${DOTTED}` }),
  ]
  const bytes = astray(listCsv([...marked, ...lines(60, 2).slice(5)]))
  const uploaded = await dinkes.upload<ImportPreview>(`${AT}/imports`, `daftar ${NIK}.csv`, bytes)
  expect(uploaded.status).toBe(200)
  listIssues = uploaded.body.issues.filter(({ code }) => code === 'anak.memuat-nik').map(({ place }) => place.cell ?? '')
  expect(uploaded.body.import.fileName).toBe('daftar ••••9731.csv')
  const recap = recapCsv([{ nama: 'SARUDU' }, { nama: `DAPURANG ${NIK}` }])
  const recapped = await dinkes.upload<ImportPreview>(`${AT}/imports`, `rekap-${DOTTED}.csv`, recap)
  expect(recapped.body.issues.filter(({ code }) => code === 'buku.memuat-nik')).toHaveLength(1)
  expect((await dinkes.post(`${AT}/imports/${recapped.body.import.id}/apply`, { confirm: [] })).status).toBe(200)
  expect((await dinkes.post(`${AT}/imports/${uploaded.body.import.id}/apply`, { confirm: [] })).status).toBe(200)
  const { body } = await dinkes.post<{ ids: string[] }>(`${AT}/anak/cari`, { nik: NIK })
  const child = body.ids[0] ?? ''
  expect(child).not.toBe('')
  const person = (await dinkes.post<ChildPerson>(`${AT}/anak/${child}/buka`, { tujuan: 'rujukan' })).body
  expect(person.nama).toBe(NAME)
  await dinkes.post(`${AT}/anak/${child}/perbaiki`, { ...person, nik: OTHER_NIK, alamat: `Rumah ${MOTHER}` })
  await dinkes.post(`${AT}/anak/ekspor`, { tujuan: 'bantuan' })
  await dinkes.post(`${AT}/anak/${child}/laporan-data`, { tujuan: 'permintaan-keluarga' })
  // Written where many read.
  const task = { title: 'Timbang ulang', to: { kind: 'wilayah', code: '76.01.01.2001' }, due: '2099-01-01' }
  const refused = await admin.post(`${AT}/tugas`, { ...task, detail: `Anak ${GROUPED}` })
  expect([refused.status, refused.code]).toEqual([422, 'memuat-nik'])
  const announced = { nama: `kk ${DOTTED}.pdf`, ukuran: 9, sha256: 'a'.repeat(64) }
  expect((await admin.post(`${AT}/dokumen/unggahan`, announced)).status).toBe(200)
  for (const path of ['tugas', 'dokumen']) expect((await admin.post(`${AT}/${path}/cari`, { cari: NAME })).status).toBe(200)
  // Wrong ways to ask.
  await dinkes.post(`${AT}/anak/cari`, { nik: `${NIK}9` })
  await dinkes.post(`${AT}/anak/${child}/buka`, { tujuan: NAME })
  await dinkes.post(`${AT}/anak/${child}/perbaiki`, { ...person, nik: NAME })
  await dinkes.get(`${AT}/anak?posyandu=${encodeURIComponent(NAME)}&desa=${NIK}`)
  await dinkes.get(`${AT}/anak/${NIK}`)
  await dinkes.get(`/tidak-ada/${NIK}?nama=${encodeURIComponent(NAME)}`)
  await dinkes.post('/api/sesi', { username: NAME, sandi: NIK })
  await bringDocuments()
  await sendAll()
})
afterAll(async () => {
  await post.close()
  rmSync(postFolder, { recursive: true, force: true })
  await served.close()
})

describe('a marked child', () => {
  it('is said to stand in the wrong column, cell by cell', () => {
    expect(listIssues.toSorted()).toEqual(['L5', 'M6', 'N5', 'N6'])
  })

  it('stands in no table in the clear', async () => {
    const tables = await everyRow()
    expect(tables.get('child_persons')).not.toBe('')
    expect([...tables].flatMap(([name, text]) => found(text).map((mark) => `${name}: ${mark}`))).toEqual([])
  })

  it('stands in no mail, read as it was sent and as it is decoded', () => {
    expect(post.taken.length).toBeGreaterThan(0)
    const decoded = post.taken.map(({ text }) =>
      text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
    expect(decoded.some((text) => text.includes('Antar surat rujukan'))).toBe(true)
    expect(found([...decoded, ...post.taken.map(({ text }) => text)].join('\n'))).toEqual([])
  })

  it('stands neither in the log nor in any file of the data folder', () => {
    expect(served.log.length).toBeGreaterThan(5)
    expect(found(served.log.join('\n'))).toEqual([])
    const files = filesBelow(served.data)
    // Two versions of one document, one of the other, and what arrived of a third.
    expect(documents).toHaveLength(2)
    expect(files.filter((path) => /dokumen|unggahan/.test(path.slice(served.data.length))).length).toBeGreaterThanOrEqual(5)
    expect(files.filter((path) => found(readFileSync(path).toString('latin1')).length > 0)).toEqual([])
  })

  it('stands in no backup', async () => {
    const { path } = await served.app.backups.make('harian', served.app.work.keys, { now: new Date() })
    expect(found(readFileSync(path).toString('latin1'))).toEqual([])
  })
})
