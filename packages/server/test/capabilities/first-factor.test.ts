/**
 * A stolen password of somebody without a second factor: whoever has it can set one, and sees nobody's name with it for a day, in which the owner and
 * those who can undo it are told.
 */
import type { AccountSchema, Me } from '@konvergen/contract/accounts.ts'
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellFailures } from '../../src/capabilities/accounts/failures.ts'
import { tellOfMissedCode } from '../../src/capabilities/tasks/door.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { Browser } from '../support/browser.ts'
import { addSecondFactor, invite, openServed, SANDI, type Served } from '../support/served.ts'

type Trail = AnswerOf<typeof contract.readTrail>

const AT = '/api/districts/76.01'
const HALF_MINUTE = 30_000
let served: Served

beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served.close())

const meOf = async (browser: Browser): Promise<Me> => (await browser.get<Me>('/api/saya')).body
const stranger = (): Browser => new Browser(served.url)

describe('a first factor that is set with the password alone', () => {
  const FROM = new Date(Date.now() + 86_000_000)
  const owners: Browser[] = []
  /** In by the password, at a computer that nobody vouches for. */
  async function withStolenPassword(username: string, role: string): Promise<Browser> {
    const { browser } = await invite(served, username, role, [role === 'puskesmas' ? '76.01.01' : '76.01'])
    owners.push(browser)
    const thief = stranger()
    expect((await thief.post('/api/sesi', { username, sandi: SANDI })).status).toBe(200)
    await addSecondFactor(thief)
    return thief
  }
  const personOf = async (username: string) =>
    (await served.keeper.get<AccountSchema[]>(`${AT}/akun`)).body.find((one) => one.username === username)
  const kindsFor = async (one: Browser) =>
    (await one.get<{ notices: { kind: string; title: string; dari?: string }[] }>(`${AT}/pemberitahuan`)).body.notices

  it('shows no name for a day, and then does', async () => {
    const thief = await withStolenPassword('bidan.satu', 'puskesmas')
    const me = await meOf(thief)
    expect([me.secondFactor, me.account?.hasSecondFactor]).toEqual([false, true])
    expect(new Date(me.account?.faktorMenunggu ?? 0).getTime()).toBeGreaterThan(FROM.getTime())
    expect((await thief.get(`${AT}/anak`)).code).toBe('tidak-ditemukan')
    // Nor by coming in again, nor by a token, nor by another factor in its place.
    const { recovery } = await addSecondFactor(thief, HALF_MINUTE)
    const [kode] = recovery
    const again = stranger()
    expect((await again.post('/api/sesi', { username: 'bidan.satu', sandi: SANDI, kode })).status).toBe(200)
    expect((await again.get(`${AT}/anak`)).code).toBe('tidak-ditemukan')
    const { body } = await again.post<{ token: string }>('/api/saya/token', { nama: 'Laptop', hari: 1, sandi: SANDI })
    expect((await served.app.actorOfToken(body.token))?.secondFactor).toBe(false)
    // Whose account it is was put out, and cannot set another over it.
    expect((await owners[0]?.get('/api/districts'))?.code).toBe('belum-masuk')
    await withClient(served.database.adminUrl, (client) =>
      client.query(`update accounts set factor_from = now() - interval '1 second' where username = 'bidan.satu'`),
    )
    expect((await again.get(`${AT}/anak`)).status).toBe(200)
  })

  it('gives nobody sight of names', async () => {
    const thief = await withStolenPassword('pak.kunci', 'pengelola-sistem')
    const asked = { nama: 'Sekutu Contoh', wilayah: ['76.01'], username: 'orang.sekutu', peran: 'dinkes' }
    expect((await thief.post(`${AT}/akun`, asked)).code).toBe('faktor-kedua-perlu')
  })

  it('is told to the person, from where, and to whoever can undo it', async () => {
    const told = (await kindsFor(served.keeper)).filter(({ kind }) => kind === 'faktor-menunggu')
    expect(told.map(({ title }) => title)).toContain('Orang bidan.satu')
    expect(told.every(({ dari }) => dari === undefined)).toBe(true)
    const own = await withStolenPassword('bidan.tahu', 'puskesmas')
    await served.keeper.post(`${AT}/akun/${(await meOf(own)).account?.id}/faktor-kedua`, {
      menunggu: (await meOf(own)).account?.faktorMenunggu,
    })
    expect((await kindsFor(own))[0]).toMatchObject({ kind: 'faktor-dipasang', title: 'Orang bidan.tahu', dari: '127.0.0.1' })
  })

  it('goes by mail at once to whoever wants mails at all, with how to undo it', async () => {
    const { browser } = await invite(served, 'pak.surat', 'camat', ['76.01.01'])
    await browser.put(`${AT}/kabari-saya`, { email: 'camat@contoh.go.id', mail: 'harian', language: 'id' })
    await addSecondFactor(browser)
    const { rows } = await withClient(served.database.adminUrl, (client) =>
      client.query<{ body: string }>("select body from outbox_messages where key like 'faktor:%'"),
    )
    // None to the others: it was set with the invitation, so that nothing waits.
    expect(rows).toHaveLength(1)
    expect(rows[0]?.body).toMatch(/dari alamat 127\.0\.0\.1\.\n\nBila bukan Anda: hari ini juga hubungi pengelola sistem.*disetel ulang/)
  })

  it('counts once the keeper confirms the one that was looked at; nobody confirms their own, nor the secretariat', async () => {
    const midwife = await withStolenPassword('bidan.dua', 'puskesmas')
    const before = await personOf('bidan.dua')
    const path = `${AT}/akun/${before?.id}/faktor-kedua`
    const asked = { menunggu: before?.faktorMenunggu }
    const secretariat = (await invite(served, 'bu.kantor', 'admin-kab', ['76.01'])).browser
    await addSecondFactor(secretariat)
    expect((await secretariat.post(path, asked)).code).toBe('tidak-boleh')
    const thief = await withStolenPassword('pak.dua', 'pengelola-sistem')
    expect((await thief.post(path, asked)).code).toBe('faktor-kedua-perlu')
    const ownPath = `${AT}/akun/${(await meOf(thief)).account?.id}/faktor-kedua`
    expect((await thief.post(ownPath, { menunggu: (await meOf(thief)).account?.faktorMenunggu })).code).toBe('tidak-boleh')
    // Another took its place after it was looked at.
    await addSecondFactor(midwife, HALF_MINUTE)
    expect((await served.keeper.post(path, asked)).code).toBe('nilai-tidak-sah')
    expect((await midwife.get(`${AT}/anak`)).code).toBe('tidak-ditemukan')
    const now = { menunggu: (await personOf('bidan.dua'))?.faktorMenunggu }
    expect((await served.keeper.post(path, now)).status).toBe(200)
    expect((await midwife.get(`${AT}/anak`)).status).toBe(200)
    expect((await personOf('bidan.dua'))?.faktorMenunggu).toBeUndefined()
    expect((await served.keeper.post(path, now)).code).toBe('nilai-tidak-sah')
  })
})

describe('what is tried in vain', () => {
  const traces = async (act: string) => (await served.keeper.get<Trail>(`/api/jejak?tindakan=${act}`)).body.traces
  const inAnHour = () => tellFailures(served.app.work, new Date(Date.now() + 3_600_000), tellOfMissedCode)

  it('a right password whose code never came is told to whose it is; one whose code came is not', async () => {
    const [robbed, careful] = [
      await invite(served, 'bu.rampok', 'camat', ['76.01.01']),
      await invite(served, 'bu.hati', 'camat', ['76.01.01']),
    ]
    await addSecondFactor(robbed.browser)
    const { recovery } = await addSecondFactor(careful.browser)
    const asked = { username: 'bu.rampok', sandi: SANDI }
    for (let time = 0; time < 2; time++) expect((await stranger().post('/api/sesi', asked)).code).toBe('kode-kedua-diperlukan')
    const own = { username: 'bu.hati', sandi: SANDI }
    expect((await stranger().post('/api/sesi', own)).code).toBe('kode-kedua-diperlukan')
    expect((await stranger().post('/api/sesi', { ...own, kode: recovery[0] })).status).toBe(200)
    await inAnHour()
    const told = (await traces('accounts.failed')).map(({ subject, detail }) => [subject, detail['tanpaKode']])
    expect(told).toEqual([[robbed.id, 2]])
    const kinds = async ({ browser }: { browser: Browser }) =>
      (await browser.get<{ notices: { kind: string }[] }>(`${AT}/pemberitahuan`)).body.notices.map(({ kind }) => kind)
    expect([await kinds(robbed), await kinds(careful)]).toEqual([['kode-tak-datang', 'faktor-dipasang'], ['faktor-dipasang']])
  })

  it('codes of invitations are counted, whoever they were for', async () => {
    for (const tiket of ['AAAA-BBBB-CCCC-DDDD', 'AAAA-BBBB-CCCC-EEEE']) {
      expect((await stranger().post('/api/undangan/lihat', { tiket })).code).toBe('tiket-tidak-berlaku')
      expect((await stranger().post('/api/undangan', { tiket, sandi: SANDI })).code).toBe('tiket-tidak-berlaku')
    }
    await inAnHour()
    const [told] = await traces('accounts.ticket-failed')
    expect(told).toMatchObject({ actor: 'sistem', subject: 'undangan', address: '127.0.0.1', detail: { gagal: 4 } })
  })
})
