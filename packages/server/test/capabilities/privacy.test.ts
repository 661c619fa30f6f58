/**
 * What a family may ask: to see what is held and who looked, to have it corrected, to have it erased while the figures stay. And what a district
 * must be able to do: a marked list, the breach pack, the end of what was kept long enough.
 */
import { Readable } from 'node:stream'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type * as contract from '@konvergen/contract/measurement.ts'
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { ChildReport } from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveDocumentsAbout } from '../../src/capabilities/documents/door.ts'
import { recordVersion } from '../../src/capabilities/documents/record-version.ts'
import { takeInFile } from '../../src/capabilities/documents/take-in-file.ts'
import { villageOfChild } from '../../src/capabilities/measurement/door.ts'
import { keepRetention } from '../../src/capabilities/privacy/keep-retention.ts'
import { keepPrivacy } from '../../src/keep-privacy.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { lines, listCsv } from '../support/child-list.ts'
import { codeOf, type Office, openOffice } from '../support/office.ts'
import { sha256 } from '../support/upload.ts'

const AT = '/api/districts/76.01'
const DOCUMENTS = `${AT}/dokumen`
const VERSION = '01990000-0000-7000-8000-000000000001'
let office: Office
let importId: string
let child: string

type Children = AnswerOf<typeof contract.listChildren>
const reveal = (id: string) => office.send<ChildPerson>('POST', `${AT}/anak/${id}/buka`, { tujuan: 'kunjungan' })
const report = async (id: string): Promise<ChildReport> =>
  (await office.send<ChildReport>('POST', `${AT}/anak/${id}/laporan-data`, { tujuan: 'permintaan-keluarga' })).body

async function rows(statement: string): Promise<unknown[]> {
  return withClient(office.database.adminUrl, async (client) => (await client.query(statement)).rows)
}

const filesOf = () => office.app.work.files.of('76.01').list()
const documentId = async () => ((await rows('select id from documents')) as [{ id: string }])[0].id

/** All cells of a sheet, as text. */
async function cellsOf(bytes: Uint8Array, sheet: number): Promise<string[][]> {
  const read = await readWorkbook(bytes, 'unduhan.xlsx')
  if (!read.ok) throw new Error(read.issue.code)
  return (read.workbook.sheets[sheet]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ''))
}

beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('76.01')
  const { body } = await office.upload<ImportPreview>(`${AT}/imports`, 'daftar.csv', listCsv(lines(30, 2)))
  importId = body.import.id
  expect((await office.send('POST', `${AT}/imports/${importId}/apply`, { confirm: [] })).status).toBe(200)
  child = (await office.get<Children>(`${AT}/anak`)).body.children[0]?.id ?? ''
})
afterAll(() => office.close())

describe('a correction', () => {
  it('is a new writing; the trail keeps before and after, and nobody reads them there', async () => {
    const before = (await reveal(child)).body
    const after = { ...before, nama: 'Nama Yang Benar' }
    expect((await office.send<ChildPerson>('POST', `${AT}/anak/${child}/perbaiki`, after)).body).toEqual(after)
    expect((await reveal(child)).body).toEqual(after)
    const [trace] = (await rows(`select detail from trail where act = 'measurement.correct'`)) as [{ detail: Record<string, string> }]
    expect(trace.detail['bagian']).toBe('nama')
    expect(JSON.stringify(trace.detail)).not.toContain('Benar')
    expect(Buffer.from(trace.detail['rahasia'] ?? '', 'base64url').includes('Benar')).toBe(false)
  })

  it('leaves nothing when nothing changed, and refuses a NIK that is none', async () => {
    const same = (await reveal(child)).body
    expect((await office.send('POST', `${AT}/anak/${child}/perbaiki`, same)).status).toBe(200)
    expect(await rows(`select 1 from trail where act = 'measurement.correct'`)).toHaveLength(1)
    expect(codeOf(await office.send('POST', `${AT}/anak/${child}/perbaiki`, { ...same, nik: '12345' }))).toBe('permintaan-tidak-sah')
  })

  it('finds the child by its new NIK, and still by the old one', async () => {
    const person = (await reveal(child)).body
    const nik = '7601014107230999'
    await office.send('POST', `${AT}/anak/${child}/perbaiki`, { ...person, nik })
    for (const digits of [nik, person.nik]) {
      expect((await office.send<{ ids: string[] }>('POST', `${AT}/anak/cari`, { nik: digits })).body.ids).toEqual([child])
    }
  })
})

describe('the report on a child', () => {
  it('says what is held, who looked and for what, and what was corrected', async () => {
    const { writings, measurements, looks, files, desa } = await report(child)
    expect(writings).toHaveLength(3)
    expect(writings.at(-1)).toMatchObject({ nama: 'Nama Yang Benar', nik: '7601014107230999' })
    expect(measurements).toHaveLength(1)
    expect(files).toBeGreaterThan(0)
    expect(desa).not.toBe('')
    const named = looks.filter(({ act }) => act === 'measurement.correct')
    expect(named.map(({ changes }) => Object.keys(changes?.sesudah ?? {}))).toEqual([['nik'], ['nama']])
    expect(looks.find(({ act }) => act === 'measurement.reveal')?.purpose).toBe('kunjungan')
    expect((await report(child)).looks[0]).toMatchObject({ act: 'privacy.report', purpose: 'permintaan-keluarga' })
  })
})

describe('a list with names', () => {
  it('bears on every row who took it and for what, and is in the trail', async () => {
    const answer = await office.send('POST', `${AT}/anak/ekspor`, { tujuan: 'bantuan' })
    expect(answer.status).toBe(200)
    const [head, ...listed] = await cellsOf(answer.bytes, 0)
    expect(listed).toHaveLength(30)
    for (const row of listed) expect(row.at(-1)).toMatch(/^RAHASIA\. Diunduh .*, untuk: Menyalurkan bantuan kepada keluarga\.$/)
    expect(listed.map((row) => row[head?.indexOf('Nama') ?? -1])).toContain('Nama Yang Benar')
    expect(await rows(`select detail->>'rows' as n from trail where act = 'measurement.export-names'`)).toEqual([{ n: '30' }])
    // Whose child stood in it is told so.
    expect((await report(child)).looks.find(({ act }) => act === 'measurement.export-names')?.purpose).toBe('bantuan')
    expect((await office.send('POST', `${AT}/anak/ekspor`, { tujuan: 'ingin tahu' })).status).toBe(400)
  })
})

describe('the breach pack', () => {
  it('says who opened which children between two moments', async () => {
    const answer = await office.get(`${AT}/paket-pelanggaran.xlsx?dari=2020-01-01T00:00:00Z&sampai=2099-01-01T00:00:00Z`)
    expect(codeOf(answer)).toBe('nilai-tidak-sah')
    const now = Date.now()
    const [dari, sampai] = [new Date(now - 3_600_000), new Date(now + 3_600_000)].map((moment) => moment.toISOString())
    await office.send('POST', '/api/sesi', { username: 'bukan.akun', sandi: 'sandi yang salah' })
    const pack = await office.get(`${AT}/paket-pelanggaran.xlsx?dari=${dari}&sampai=${sampai}`)
    expect(pack.status).toBe(200)
    const children = await cellsOf(pack.bytes, 2)
    expect(children.slice(1).map(([id]) => id)).toEqual([child])
    const all = JSON.stringify([await cellsOf(pack.bytes, 0), await cellsOf(pack.bytes, 1), children, await cellsOf(pack.bytes, 5)])
    const [, signIns] = await cellsOf(pack.bytes, 4)
    expect(signIns?.slice(0, 4)).toEqual(['(nama yang bukan akun)', '0', '1', '0'])
    expect(all).not.toContain('bukan.akun')
    expect(all).not.toContain('Nama Yang Benar')
    expect(all).toContain('Identitas anak dibuka')
    const before = await office.get(`${AT}/paket-pelanggaran.xlsx?dari=2020-01-01T00:00:00Z&sampai=2020-02-01T00:00:00Z`)
    expect(await cellsOf(before.bytes, 2)).toHaveLength(1)
  })
})

describe('a document about a child', () => {
  it('is in the report with who opened it, and follows the child', async () => {
    const kept = await runInDistrict(asSystem(office.app.work), 'tulis', '76.01', async (ctx) => {
      const bytes = Buffer.from('Surat rujukan ke rumah sakit.\n')
      const taken = await takeInFile(ctx, '76.01', {
        id: VERSION,
        name: 'rujukan.txt',
        size: bytes.length,
        sha256: sha256(bytes),
        read: () => Readable.from([bytes]),
      })
      const subject = { kind: 'anak', id: child, area: await villageOfChild(ctx, child) } as const
      return recordVersion(
        ctx,
        'rujukan.txt',
        { ...taken, id: VERSION, sent: sha256(bytes) },
        { judul: 'Rujukan Nama Yang Benar' },
        subject,
      )
    })
    expect((await office.get(`${DOCUMENTS}/${kept}/versi/1/isi`)).bytes.toString()).toBe('Surat rujukan ke rumah sakit.\n')
    const { documents, looks } = await report(child)
    expect(documents).toMatchObject([{ id: kept, title: 'Rujukan Nama Yang Benar', versions: 1 }])
    expect(looks.map(({ act }) => act)).toEqual(expect.arrayContaining(['documents.kept', 'documents.opened']))
    const { body } = await office.get<{ documents: { id: string; anak: string | null }[] }>(`${DOCUMENTS}?hal=anak:${child}`)
    expect(body.documents).toMatchObject([{ id: kept, anak: child, data: 'anak' }])
    expect((await office.get<{ total: number }>(`${DOCUMENTS}?hal=anak:bukan-id`)).body.total).toBe(0)
    const other = (await rows(`select kode from desa where kode <> (select area_kode from documents where id = '${kept}') limit 1`)) as [
      { kode: string },
    ]
    await runInDistrict(asSystem(office.app.work), 'turunan', '76.01', (ctx) =>
      moveDocumentsAbout(ctx, 'anak', [{ id: child, desaKode: other[0].kode }]),
    )
    expect(
      await rows(`select d.area_kode as a, v.area_kode as b from documents d join document_versions v on v.document_id = d.id`),
    ).toEqual([{ a: other[0].kode, b: other[0].kode }])
  })
})

describe('erasing', () => {
  it('takes away who the child is everywhere, and keeps every figure', async () => {
    const figures = `select sum(anak)::int as anak, sum(diukur)::int as diukur from measurement_months`
    const counted = await rows(figures)
    const answer = await office.send<{ files: number }>('POST', `${AT}/anak/${child}/hapus-identitas`, { alasan: 'permintaan-keluarga' })
    expect([answer.status, answer.body]).toEqual([200, { files: 1, documents: 1 }])
    expect(await filesOf()).toEqual([])
    const gone = await office.get<{ title: string; latest: { goneAt: string | null } }>(`${DOCUMENTS}/${await documentId()}`)
    expect(gone.body).toMatchObject({ title: '', takenBy: null, latest: { name: 'dokumen.txt' } })
    expect(gone.body.latest.goneAt).not.toBeNull()
    expect(await rows(figures)).toEqual(counted)
    expect(await rows(`select 1 from child_persons where child_id = '${child}' union all select 1 from child_keys`)).toEqual([])
    expect(await rows(`select 1 from import_files union all select 1 from import_blocks`)).toEqual([])
    expect((await reveal(child)).status).toBe(404)
    expect(codeOf(await office.get(`${AT}/imports/${importId}/baris/2`))).toBe('berkas-dimusnahkan')
    const { writings, documents, measurements, erasedAt, looks } = await report(child)
    expect([writings, documents, measurements.length, erasedAt !== null]).toEqual([[], [], 1, true])
    expect(looks.filter(({ act }) => act === 'measurement.correct').map(({ changes }) => changes)).toEqual([null, null])
    expect((await office.get<{ erasedAt: string | null }>(`${AT}/anak/${child}`)).body.erasedAt).not.toBeNull()
    const again = await office.send('POST', `${AT}/anak/${child}/hapus-identitas`, { alasan: 'permintaan-keluarga' })
    expect(codeOf(again)).toBe('keadaan-berubah')
  })

  it('leaves the chain of the trail whole', async () => {
    for (const { broken } of await office.app.verifyTrail()) expect(broken).toEqual([])
  })
})

describe('what was kept long enough', () => {
  it('goes by rule, with a trace; what is younger stays', async () => {
    const { body } = await office.upload<ImportPreview>(`${AT}/imports`, 'maret.csv', listCsv(lines(5, 3)))
    await office.send('POST', `${AT}/imports/${body.import.id}/apply`, { confirm: [] })
    const keep = (days: string) =>
      runInDistrict(asSystem(office.app.work), 'tulis', '76.01', (ctx) => keepRetention(ctx, { KONVERGEN_SIMPAN_BERKAS: days }))
    expect(await keep('1')).toEqual({})
    await rows(
      `update imports set uploaded_at = now() - interval '3 days', decided_at = now() - interval '2 days' where id = '${body.import.id}'`,
    )
    expect(await keep('30')).toEqual({})
    expect(await keep('1')).toEqual({ 'berkas-asli': 1 })
    expect(await rows(`select detail->>'berkas' as n from trail where act = 'privacy.retention'`)).toEqual([{ n: '1' }])
    expect((await office.get<{ files: number }>(`${AT}/masa-simpan`)).body.files).toBe(0)
  })
  it('takes lists along that nobody decided upon; they must be brought again', async () => {
    const { body } = await office.upload<ImportPreview>(`${AT}/imports`, 'april.csv', listCsv(lines(5, 4)))
    await rows(`update imports set uploaded_at = now() - interval '3 days' where id = '${body.import.id}'`)
    await runInDistrict(asSystem(office.app.work), 'tulis', '76.01', (ctx) => keepRetention(ctx, { KONVERGEN_SIMPAN_BERKAS: '1' }))
    const answer = await office.send('POST', `${AT}/imports/${body.import.id}/apply`, { confirm: [] })
    expect([answer.status, codeOf(answer)]).toEqual([410, 'berkas-dimusnahkan'])
  })
  it('takes read notices, mails, attendance, and ended sessions, each by its own rule and with its trace', async () => {
    const old = `now() - interval '20 years'`
    const [account, open, closed] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`)
    await rows(
      `insert into accounts (id, username, nama, state, created_by, created_at) values ('${account}', 'uji.simpan', 'Uji', 'aktif', 'uji', now())`,
    )
    const task = (id: string | undefined, state: string) =>
      `('76.01', '${id}', 'Uji', '', 'opd', 'dinkes', '76.01', now(), '${state}', 'uji', now(), now())`
    await rows(`insert into tasks (kab_kode, id, title, detail, to_kind, to_code, place, due, state, made_by, made_at, changed_at)
      values ${task(open, 'terbuka')}, ${task(closed, 'dikonfirmasi')}`)
    const notice = (key: string, kind: string, taskId: string | undefined, readAt: string) =>
      `('76.01', '${account}', '${key}', gen_random_uuid(), '${kind}', '${taskId}', ${old}, ${readAt})`
    await rows(`insert into notices (kab_kode, account_id, key, id, kind, task_id, at, read_at) values
      ${notice('lama', 'tugas-baru', open, old)}, ${notice('belum', 'tugas-baru', open, 'null')}, ${notice('baru', 'tugas-baru', open, 'now()')},
      ${notice('masih', 'pengingat', open, old)}, ${notice('usai', 'pengingat', closed, old)}`)
    const mail = (key: string, state: string, madeAt: string) =>
      `('76.01', gen_random_uuid(), '${account}', '${key}', 's', 'b', '${state}', 0, now(), ${madeAt})`
    await rows(`insert into outbox_messages (kab_kode, id, account_id, key, subject, body, state, tries, next_at, made_at) values
      ${mail('lama', 'terkirim', old)}, ${mail('gagal', 'gagal', old)}, ${mail('menunggu', 'menunggu', old)}, ${mail('baru', 'terkirim', 'now()')}`)
    const meeting = (id: string | undefined, day: string) =>
      `('76.01', '${id}', 'Uji', '', ${day}, '09:00', 'WIB', 60, '[]', '[]', 'selesai', 'uji', now(), now())`
    await rows(`insert into meetings (kab_kode, id, title, place, day, clock, zone, minutes, agenda, invited, state, made_by, made_at, changed_at)
      values ${meeting(open, 'now()')}, ${meeting(closed, old)}`)
    const came = (id: string | undefined) => `('76.01', '${id}', gen_random_uuid(), 'Orang Uji', 'Bappeda', 'tangan', now())`
    await rows(`insert into meeting_attendance (kab_kode, meeting_id, id, nama, instansi, how, at) values ${came(open)}, ${came(closed)}`)
    const session = (seen: string, ends: string) =>
      `(gen_random_uuid(), '${account}', gen_random_uuid()::text::bytea, false, ${old}, ${seen}, ${ends})`
    await rows(`insert into account_sessions (id, account_id, digest, second_factor, begun_at, seen_at, ends_at) values
      ${session(old, old)}, ${session(`${old} + interval '1 day'`, old)}, ${session('now()', `now() + interval '1 day'`)}`)
    await rows(`insert into account_tokens (id, account_id, nama, digest, second_factor, created_at, ends_at) values
      (gen_random_uuid(), '${account}', 'Uji', 'a', false, ${old}, ${old}), (gen_random_uuid(), '${account}', 'Uji', 'b', false, now(), now() + interval '1 day')`)

    const log: string[] = []
    const keeper = keepPrivacy({ work: office.app.work, log: (line) => void log.push(line) })
    await keeper.look()
    await keeper.stop()
    const [here, everywhere] = log.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(here).toMatchObject({ kab: '76.01', pemberitahuan: 2, surel: 2, hadir: 1 })
    expect(everywhere).toMatchObject({ kab: '00.00', sesi: 3 })
    expect(await rows('select key from notices order by key')).toEqual([{ key: 'baru' }, { key: 'belum' }, { key: 'masih' }])
    expect(await rows('select key from outbox_messages order by key')).toEqual([{ key: 'baru' }, { key: 'menunggu' }])
    expect(await rows('select meeting_id from meeting_attendance')).toEqual([{ meeting_id: open }])
    expect(await rows('select digest from account_tokens')).toHaveLength(1)
    const traces = await rows(
      `select subject, detail->>'baris' as n from trail where act = 'privacy.retention' and detail ? 'baris' order by subject`,
    )
    expect(traces).toEqual([
      { subject: 'hadir', n: '1' },
      { subject: 'pemberitahuan', n: '2' },
      { subject: 'sesi', n: '3' },
      { subject: 'surel', n: '2' },
    ])
    for (const { broken } of await office.app.verifyTrail()) expect(broken).toEqual([])
  })
  it('takes the name of an account closed long ago, what it came in with, and the note beside a reason; the trail keeps a word for it', async () => {
    const [gone, recent, open] = [4, 5, 6].map((n) => `00000000-0000-7000-8000-00000000000${n}`)
    const account = (id: string | undefined, name: string, state: string, closed: string) =>
      `('${id}', '${name}', 'Bernama ${name}', '${state}', 'argon2id', 'uji', now(), ${closed})`
    await rows(`insert into accounts (id, username, nama, state, password_hash, created_by, created_at, closed_at) values
      ${account(gone, 'lama.tutup', 'nonaktif', `now() - interval '20 years'`)}, ${account(recent, 'baru.tutup', 'nonaktif', 'now()')},
      ${account(open, 'masih.buka', 'aktif', 'null')}`)
    await rows(`insert into account_grants (id, account_id, role, kab, areas, starts, granted_by, granted_at)
      select gen_random_uuid(), id, 'admin-kab', '76.01', '{76.01}', '2020-01-01', 'uji', now() from accounts where id in ('${gone}', '${recent}', '${open}')`)
    await rows(`insert into task_contacts (kab_kode, account_id, email, mail, language) select '76.01', id, username || '@contoh.id', 'harian', 'id'
      from accounts where id in ('${gone}', '${recent}', '${open}')`)
    await rows(`insert into opd_people (kab_kode, id, nama, account_id, created_by, created_at)
      values ('76.01', gen_random_uuid(), 'Pejabat Uji', '${gone}', 'uji', now())`)
    const device = (seen: string) => `(gen_random_uuid(), '${open}', gen_random_uuid()::text::bytea, now(), ${seen})`
    await rows(`insert into account_devices (id, account_id, digest, first_at, seen_at)
      values ${device('now()')}, ${device(`now() - interval '2 years'`)}`)
    const emergency = (note: string, seen: string) =>
      `(gen_random_uuid(), '${open}', '76.01', '{76.01.01}', 'rujukan', '${note}', now() - interval '3 years',
        now() - interval '3 years' + interval '1 hour', ${seen}, case when ${seen} is null then null else 'uji' end)`
    await rows(`insert into account_emergencies (id, account_id, kab, areas, reason, note, begun_at, ends_at, seen_at, seen_by) values
      ${emergency('lama', `now() - interval '2 years'`)}, ${emergency('baru dilihat', 'now()')}, ${emergency('belum dilihat', 'null')}`)

    const log: string[] = []
    const keeper = keepPrivacy({ work: office.app.work, log: (line) => void log.push(line) })
    await keeper.look()
    await keeper.stop()
    const [here, everywhere] = log.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(here).toMatchObject({ kab: '76.01', darurat: 1, 'akun-ditutup': 2 })
    expect(everywhere).toMatchObject({ kab: '00.00', 'akun-ditutup': 1, perangkat: 1 })
    expect(await rows(`select nama, password_hash, username from accounts where id = '${gone}'`)).toEqual([
      { nama: 'Akun yang ditutup', password_hash: null, username: `ditutup-${gone?.replaceAll('-', '')}` },
    ])
    expect(await rows(`select email from task_contacts order by email`)).toEqual([
      { email: 'baru.tutup@contoh.id' },
      { email: 'masih.buka@contoh.id' },
    ])
    expect(await rows(`select account_id from opd_people where nama = 'Pejabat Uji'`)).toEqual([{ account_id: null }])
    expect(await rows('select note from account_emergencies order by note')).toEqual([
      { note: '' },
      { note: 'baru dilihat' },
      { note: 'belum dilihat' },
    ])
    expect(await rows(`select 1 from account_devices where account_id = '${open}'`)).toHaveLength(1)
    // Nobody manages it any more; whoever was closed lately can still be brought back.
    const { body: people } = await office.get<{ username: string }[]>(`${AT}/akun`)
    expect(people.map(({ username }) => username).toSorted()).toEqual(['baru.tutup', 'masih.buka'])
    expect(codeOf(await office.send('POST', `${AT}/akun/${gone}/setel-ulang`, {}))).toBe('tidak-ditemukan')
    for (const { broken } of await office.app.verifyTrail()) expect(broken).toEqual([])
  })
  it('is looked for by the running server once a day', async () => {
    const { body } = await office.upload<ImportPreview>(`${AT}/imports`, 'mei.csv', listCsv(lines(5, 5)))
    await rows(`update imports set uploaded_at = now() - interval '3 years' where id = '${body.import.id}'`)
    const log: string[] = []
    let now = new Date()
    const keeper = keepPrivacy({ work: office.app.work, log: (line) => void log.push(line), now: () => now })
    await keeper.look()
    await keeper.look()
    expect(log.map((line) => (JSON.parse(line) as Record<string, number>)['berkas-asli'])).toEqual([1])
    await rows(`insert into import_files select kab_kode, id, 'berkas', 'k1', '\\x00' from imports where id = '${body.import.id}'`)
    await keeper.look()
    expect(log).toHaveLength(1)
    now = new Date(now.getTime() + 86_400_000)
    await keeper.look()
    expect(log).toHaveLength(2)
    await keeper.stop()
  })
})
