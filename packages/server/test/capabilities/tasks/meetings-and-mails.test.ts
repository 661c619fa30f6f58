/**
 * Meetings from the plan to the decision that becomes a task, attended by a code on a phone; and mails that go out by a real SMTP server over TLS.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as contract from '@konvergen/contract/meetings.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { NoticeSchema, TaskDetail, TaskSchema } from '@konvergen/contract/tasks.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CODE_MINUTES, makeCode, readCode } from '../../../src/capabilities/tasks/attendance-code.ts'
import { remindToday } from '../../../src/capabilities/tasks/remind.ts'
import { outcomeOf, sendMails } from '../../../src/capabilities/tasks/send-mails.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { NO_WALL } from '../../../src/platform/database/wall.ts'
import { mailerOf, mailFault, mailIsOn } from '../../../src/platform/mail.ts'
import { asSystem, runInDistrict } from '../../../src/platform/run-work.ts'
import { dayOf } from '../../../src/platform/today.ts'
import { Browser } from '../../support/browser.ts'
import { personWith } from '../../support/people.ts'
import { openPostOffice, PASSWORD, type PostOffice, USER } from '../../support/post-office.ts'
import { openServed, type Served } from '../../support/served.ts'

type Detail = contract.MeetingDetail

const AT = '/api/districts/76.01'
const ALL = { kabs: ['76.01'], areas: '*', wall: NO_WALL } as const
const NOBODY = '00000000-0000-7000-8000-000000000000'
const DAY_MS = 86_400_000
const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS))
const MEETING = {
  title: 'Rakor TPPS triwulan IV',
  place: 'Aula Bappeda',
  day: '2026-12-01',
  clock: '09:00',
  zone: 'WITA',
  minutes: 120,
  agenda: ['Desa lokus 2027', 'PMT'],
  invited: [{ kind: 'opd', code: 'dinkes' }],
}

let served: Served
let dedi: Browser
let sri: Browser
let kades: Browser
let desa: string

const person = (role: Role, areas: readonly string[]): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])

beforeAll(async () => {
  served = await openServed()
  dedi = served.keeper
  desa = (await dedi.get<DistrictDetail>(AT)).body.desa[0]?.kode ?? ''
  sri = await person('dinkes', ['76.01'])
  kades = await person('desa', [desa])
})
afterAll(() => served.close())

describe('a meeting', () => {
  let meeting: Detail
  const path = (more = '') => `${AT}/rapat/${meeting.id}${more}`
  const code = async () => (await dedi.get<AnswerOf<typeof contract.attendanceCode>>(path('/kode'))).body.kode

  it('is planned, and those who are invited are told', async () => {
    expect((await kades.post(`${AT}/rapat`, MEETING)).code).toBe('tidak-boleh')
    const made = await dedi.post<Detail>(`${AT}/rapat`, MEETING)
    meeting = made.body
    expect(meeting).toMatchObject({ state: 'direncanakan', mayManage: true, invited: [{ nama: 'Dinas Kesehatan' }], madeBy: 'Dedi Contoh' })
    const { body } = await sri.get<{ notices: NoticeSchema[] }>(`${AT}/pemberitahuan`)
    expect(body.notices).toMatchObject([{ kind: 'rapat', meetingId: meeting.id, title: MEETING.title }])
    expect((await sri.get<Detail>(path())).body.mayManage).toBe(false)
    expect((await kades.get(path())).code).toBe('tidak-ditemukan')
    expect((await kades.get(`${AT}/rapat`)).body).toEqual([])
    expect((await sri.put(path(), { ...MEETING, state: 'dibatalkan' })).code).toBe('tidak-boleh')
    const wrong = { ...MEETING, invited: [{ kind: 'orang', code: NOBODY }] }
    expect((await dedi.post(`${AT}/rapat`, wrong)).code).toBe('nilai-tidak-sah')
    expect((await dedi.post(`${AT}/rapat`, { ...MEETING, agenda: ['7601010101230001'] })).code).toBe('memuat-nik')
  })

  it('gives an invitation, an entry for calendars, and minutes', async () => {
    const calendar = (await sri.get<string>(path('/rapat.ics'))).body
    expect(calendar).toMatch(/BEGIN:VCALENDAR[\s\S]*DTSTART:20261201T010000Z\r\nDTEND:20261201T030000Z/)
    expect(calendar).toContain('SUMMARY:Rakor TPPS triwulan IV')
    for (const paper of ['undangan', 'notulen']) {
      const { body, headers } = await sri.get<string>(path(`/${paper}.pdf?bahasa=en`))
      expect([body.slice(0, 5), headers.get('content-type')]).toEqual(['%PDF-', 'application/pdf'])
    }
  })

  it('is attended by a code on a phone without an account, once', async () => {
    const phone = new Browser(served.url)
    const kode = await code()
    const looked = await phone.post<AnswerOf<typeof contract.lookAtAttendance>>('/api/hadir/lihat', { kode })
    expect(looked.body).toMatchObject({ title: MEETING.title, nama: null })
    const who = { kode, nama: 'Siti Aminah', instansi: 'Dinas PUPR' }
    expect((await phone.post('/api/hadir', who)).status).toBe(200)
    expect((await phone.post('/api/hadir', { ...who, nama: 'SITI AMINAH' })).status).toBe(200)
    expect((await phone.post('/api/hadir', { ...who, nama: '7601010101230001' })).code).toBe('memuat-nik')
    const { body } = await dedi.get<Detail>(path())
    expect(body.attendance).toMatchObject([{ nama: 'Siti Aminah', instansi: 'Dinas PUPR', how: 'qr' }])
  })

  it('knows whoever is signed in by their account, whatever name they type', async () => {
    const kode = await code()
    expect((await sri.post<{ nama: string }>('/api/hadir/lihat', { kode })).body).toMatchObject({
      nama: 'Orang Uji',
      instansi: 'Dinas Kesehatan',
    })
    await sri.post('/api/hadir', { kode, nama: 'Orang Lain', instansi: 'Dinas Kesehatan' })
    const { body } = await sri.get<Detail>(path())
    expect(body.attendance[1]).toMatchObject({ nama: 'Orang Uji', how: 'akun' })
    expect(body.isAttending).toBe(true)
  })

  it('takes no code that is over, altered, of another meeting or none', async () => {
    const phone = new Browser(served.url)
    const kode = await code()
    const { keys } = served.app.work
    const past = new Date(Date.now() - (CODE_MINUTES + 1) * 60_000)
    const foreign = kode.replace(meeting.id, NOBODY)
    const missing = makeCode(keys, '76.01', NOBODY, new Date()).kode
    for (const bad of [makeCode(keys, '76.01', meeting.id, past).kode, `${kode.slice(0, -1)}x`, foreign, missing, 'x'.repeat(40)]) {
      expect((await phone.post('/api/hadir/lihat', { kode: bad })).code).toBe('kode-hadir-keliru')
      expect((await phone.post('/api/hadir', { kode: bad, nama: 'Siti', instansi: '' })).code).toBe('kode-hadir-keliru')
    }
    expect(readCode(keys, kode, new Date())).toEqual({ kab: '76.01', meetingId: meeting.id })
  })

  it('is attended by hand, and somebody wrongly there is struck out', async () => {
    expect((await kades.post(path('/hadir'), { nama: 'Budi', instansi: '' })).code).toBe('tidak-boleh')
    const { body } = await dedi.post<Detail>(path('/hadir'), { nama: 'Budi', instansi: 'Camat Sarudu' })
    const budi = body.attendance.find(({ nama }) => nama === 'Budi')
    expect(budi?.how).toBe('tangan')
    const struck = await dedi.delete<Detail>(path(`/hadir/${budi?.id}`))
    expect(struck.body.attendance.map(({ nama }) => nama)).toEqual(['Siti Aminah', 'Orang Uji'])
    expect((await dedi.delete(path(`/hadir/${budi?.id}`))).code).toBe('tidak-ditemukan')
  })

  it('is written down by point, and a decision becomes one task', async () => {
    const kept = await dedi.put<Detail>(path('/notulen'), { points: ['Sepakat 20 desa.', '', ''] })
    expect(kept.body.minutesBy).toEqual(['Sepakat 20 desa.', '', ''])
    expect((await dedi.put(path('/notulen'), { points: ['NIK 7601010101230001'] })).code).toBe('memuat-nik')
    const decided = (await dedi.post<Detail>(path('/keputusan'), { body: 'Bangun MCK di desa lokus' })).body.decisions[0]
    const asked = { to: { kind: 'wilayah', code: desa }, due: inDays(30) }
    const made = await dedi.post<Detail>(path(`/keputusan/${decided?.id}/tugas`), asked)
    const taskId = made.body.decisions[0]?.taskId ?? ''
    expect((await dedi.post(path(`/keputusan/${decided?.id}/tugas`), asked)).code).toBe('keadaan-berubah')
    const { body } = await kades.get<TaskDetail>(`${AT}/tugas/${taskId}`)
    expect(body.task).toMatchObject({
      title: 'Bangun MCK di desa lokus',
      isMine: true,
      link: { kind: 'rapat', id: meeting.id, path: `rapat/${meeting.id}` },
    })
  })

  it('is over, or called off: then no code counts', async () => {
    const kode = await code()
    expect((await dedi.put<Detail>(path(), { ...MEETING, state: 'dibatalkan' })).body.state).toBe('dibatalkan')
    expect((await new Browser(served.url).post('/api/hadir/lihat', { kode })).code).toBe('kode-hadir-keliru')
  })

  it('leaves in the trail no name and no word of it', async () => {
    const { body } = await dedi.get(`${AT}/jejak?tindakan=tasks`)
    expect(JSON.stringify(body)).toContain('tasks.attended')
    expect(JSON.stringify(body)).toContain('"lama.keadaan":"direncanakan"')
    expect(JSON.stringify(body)).not.toMatch(/Siti|Budi|Rakor|MCK|Sepakat/)
  })
})

describe('a mail', () => {
  let post: PostOffice
  let folder: string
  let env: Record<string, string>

  beforeAll(async () => {
    post = await openPostOffice()
    folder = mkdtempSync(join(tmpdir(), 'konvergen-post-'))
    writeFileSync(join(folder, 'ca.pem'), post.cert)
    env = {
      KONVERGEN_SMTP: `smtp://127.0.0.1:${post.port}`,
      KONVERGEN_MAIL_FROM: 'Konvergen <konvergen@kab.example.org>',
      KONVERGEN_SMTP_USER: USER,
      KONVERGEN_SMTP_PASSWORD: PASSWORD,
      KONVERGEN_SMTP_CA: join(folder, 'ca.pem'),
    }
  })
  afterAll(async () => {
    await post.close()
    rmSync(folder, { recursive: true })
  })

  const MAIL = { to: 'bu.sri@example.org', subject: 'Tugas', text: 'Halo', id: NOBODY }
  const faultOf = async (changed: Record<string, string | undefined>): Promise<string> => {
    const send = mailerOf({ ...env, ...changed })
    return send === null ? 'off' : send(MAIL).then(() => 'sent', mailFault)
  }
  const send = async () => {
    const mailer = mailerOf(env)
    if (mailer === null) throw new Error('off')
    return sendMails(served.app.work, '76.01', mailer)
  }
  const outbox = () =>
    inTransaction(served.app.work.databases.main, 'baca', ALL, async (db) => {
      const { rows } = await sql<{ state: string; tries: number; fault: string | null; subject: string; body: string }>`
        select state, tries, fault, subject, body from outbox_messages where kab_kode = '76.01' order by made_at, id`.execute(db)
      return rows
    })

  it('is off unless configured', async () => {
    expect([mailIsOn({}), mailIsOn(env), mailerOf({})]).toEqual([false, true, null])
    expect(await faultOf({ KONVERGEN_MAIL_FROM: '' })).toBe('off')
    expect(() => mailerOf({ ...env, KONVERGEN_SMTP: 'http://127.0.0.1' })).toThrow(TypeError)
  })

  it('goes only over TLS, to a server that is the one it says, with the right password', async () => {
    expect(await faultOf({})).toBe('sent')
    expect(post.taken.at(-1)).toMatchObject({ from: 'konvergen@kab.example.org', to: ['bu.sri@example.org'], isSecure: true })
    expect(await faultOf({ KONVERGEN_SMTP_CA: undefined })).not.toBe('sent')
    expect(await faultOf({ KONVERGEN_SMTP_PASSWORD: 'salah' })).toBe('SMTP 535')
    const plain = await openPostOffice({ disabledCommands: ['STARTTLS'] })
    expect(await faultOf({ KONVERGEN_SMTP: `smtp://127.0.0.1:${plain.port}` })).not.toBe('sent')
    expect(plain.taken).toEqual([])
    await plain.close()
    const secure = await openPostOffice({ secure: true })
    writeFileSync(join(folder, 'other.pem'), secure.cert)
    expect(await faultOf({ KONVERGEN_SMTP: `smtps://127.0.0.1:${secure.port}`, KONVERGEN_SMTP_CA: join(folder, 'other.pem') })).toBe('sent')
    await secure.close()
  })

  it('is wished for by each, and never fails the act', async () => {
    expect((await kades.put(`${AT}/kabari-saya`, { email: null, mail: 'segera', language: 'id' })).code).toBe('nilai-tidak-sah')
    await kades.put(`${AT}/kabari-saya`, { email: 'kades@example.org', mail: 'segera', language: 'id' })
    await sri.put(`${AT}/kabari-saya`, { email: 'bu.sri@example.org', mail: 'harian', language: 'en' })
    expect((await kades.get(`${AT}/kabari-saya`)).body).toMatchObject({ email: 'kades@example.org', mail: 'segera', mailIsOn: false })
    const task = { title: 'Kirim rekap posyandu', to: { kind: 'wilayah', code: desa }, due: inDays(2) }
    expect((await sri.post<TaskSchema>(`${AT}/tugas`, task)).status).toBe(200)
    post.refuse(1)
    expect(await send()).toEqual({ sent: 0, failed: 1, dropped: 0 })
    expect(await outbox()).toMatchObject([{ state: 'menunggu', tries: 1, fault: 'SMTP 451' }])
  })

  it('is tried again later, once its time has come', async () => {
    expect(await send()).toEqual({ sent: 0, failed: 0, dropped: 0 })
    await inTransaction(served.app.work.databases.main, 'turunan', ALL, (db) =>
      sql`update outbox_messages set next_at = now() - interval '1 minute' where kab_kode = '76.01'`.execute(db),
    )
    const before = post.taken.length
    expect(await send()).toEqual({ sent: 1, failed: 0, dropped: 0 })
    expect(post.taken.slice(before)).toMatchObject([{ to: ['kades@example.org'], isSecure: true }])
    expect(post.taken.at(-1)?.text).toContain('Tugas: Kirim rekap posyandu')
    expect(await send()).toEqual({ sent: 0, failed: 0, dropped: 0 })
  })

  it('tells each the day once, in their language', async () => {
    await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => remindToday(ctx))
    const letters = (await outbox()).filter(({ subject }) => subject.startsWith('Konvergen '))
    expect(letters).toHaveLength(1)
    expect(letters[0]?.body).toMatch(/^Ringkasan .*\n\nSegera jatuh tempo:\n- Kirim rekap posyandu/)
    await send()
    await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => remindToday(ctx))
    expect(await send()).toEqual({ sent: 0, failed: 0, dropped: 0 })
  })

  it('invites to a meeting, with its entry for the calendar, while there is one to come to', async () => {
    const invited = [
      { kind: 'wilayah', code: desa },
      { kind: 'opd', code: 'dinkes' },
    ]
    const day = inDays(9)
    await dedi.post(`${AT}/rapat`, { ...MEETING, title: 'Rapat tanpa surel', day, invited })
    expect((await outbox()).filter(({ subject }) => subject.includes('rapat'))).toEqual([])
    vi.stubEnv('KONVERGEN_SMTP', env['KONVERGEN_SMTP'])
    vi.stubEnv('KONVERGEN_MAIL_FROM', env['KONVERGEN_MAIL_FROM'])
    const made = (await dedi.post<Detail>(`${AT}/rapat`, { ...MEETING, title: 'Rembuk desa', day, invited })).body
    const gone = (await dedi.post<Detail>(`${AT}/rapat`, { ...MEETING, title: 'Rapat batal', day, invited })).body
    await dedi.put(`${AT}/rapat/${gone.id}`, { ...MEETING, title: 'Rapat batal', day, invited, state: 'dibatalkan' })
    vi.unstubAllEnvs()
    const before = post.taken.length
    expect(await send()).toEqual({ sent: 2, failed: 2, dropped: 0 })
    const mails = post.taken.slice(before)
    expect(mails.flatMap(({ to }) => to).toSorted()).toEqual(['bu.sri@example.org', 'kades@example.org'])
    const own = mails.find(({ to }) => to[0] === 'kades@example.org')?.text ?? ''
    expect(own).toContain('Undangan: Rembuk desa')
    expect(own).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/)
    const entry = /filename=rapat-[\d-]+\.ics\s+([\s\S]+?)\r\n--/.exec(own)?.[1] ?? ''
    const text = own.includes('Content-Transfer-Encoding: base64') ? Buffer.from(entry, 'base64').toString() : entry
    expect(text).toContain('SUMMARY:Rembuk desa')
    expect(text).toContain(`UID:${made.id}@konvergen`)
    expect((await outbox()).map(({ fault }) => fault).filter((fault) => fault !== null)).toContain('rapat lewat atau batal')
    // Told again only when it is at another time.
    vi.stubEnv('KONVERGEN_SMTP', env['KONVERGEN_SMTP'])
    vi.stubEnv('KONVERGEN_MAIL_FROM', env['KONVERGEN_MAIL_FROM'])
    await dedi.put(`${AT}/rapat/${made.id}`, { ...MEETING, title: 'Rembuk desa', day, invited, place: 'Balai', state: 'direncanakan' })
    expect(await send()).toEqual({ sent: 0, failed: 0, dropped: 0 })
    await dedi.put(`${AT}/rapat/${made.id}`, { ...MEETING, title: 'Rembuk desa', day, invited, clock: '10:00', state: 'direncanakan' })
    expect(await send()).toEqual({ sent: 2, failed: 0, dropped: 0 })
    vi.unstubAllEnvs()
  })

  it('is given up after two days of trying', () => {
    const now = new Date(0)
    const outcomes = [1, 2, 3, 4, 5, 6, 7, 8].map((tries) => outcomeOf(tries, 'ETIMEDOUT', now))
    expect(outcomes.map(({ state }) => state)).toEqual([...Array.from({ length: 7 }, () => 'menunggu'), 'gagal'])
    const waits = outcomes.map(({ next_at }) => next_at.getTime())
    expect(waits.slice(0, 7)).toEqual(waits.slice(0, 7).toSorted((a, b) => a - b))
  })

  it('is never sent to whoever was closed meanwhile; how many were dropped is in the trail', async () => {
    const task = { title: 'Kirim rekap susulan', to: { kind: 'wilayah', code: desa }, due: inDays(2) }
    expect((await sri.post<TaskSchema>(`${AT}/tugas`, task)).status).toBe(200)
    const state = (word: string) =>
      sql`update accounts set state = ${word}, closed_at = case when ${word} = 'nonaktif' then now() end
        where id in (select account_id from task_contacts where email = 'kades@example.org')`
    const setState = (word: string) => inTransaction(served.app.work.databases.main, 'turunan', ALL, (db) => state(word).execute(db))
    await setState('nonaktif')
    const before = post.taken.length
    expect(await send()).toEqual({ sent: 0, failed: 0, dropped: 1 })
    expect(post.taken).toHaveLength(before)
    await setState('aktif')
    const { body } = await dedi.get(`${AT}/jejak?tindakan=tasks.mails-dropped`)
    expect(JSON.stringify(body)).toContain('"surel":1')
  })

  it('leaves neither address nor word in the trail or the log', async () => {
    const { body } = await dedi.get(`${AT}/jejak`)
    expect(`${JSON.stringify(body)}${served.log.join('')}`).not.toMatch(/example\.org|rekap posyandu/)
  })
})
