/**
 * Coming in, and what people may give each other: through the doors that everybody uses.
 */
import type { AccountSchema, Me } from '@konvergen/contract/accounts.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../src/platform/database/connect.ts'
import { Browser } from '../support/browser.ts'
import { addSecondFactor, codeNow, type Factor, invite, officeOf, openServed, SANDI, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const HALF_MINUTE = 30_000
let served: Served

beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served.close())

const meOf = async (browser: Browser): Promise<Me> => (await browser.get<Me>('/api/saya')).body
const stranger = (): Browser => new Browser(served.url)

describe('an invitation', () => {
  it('is read and accepted once, by link or typed from paper', async () => {
    const asked = { username: 'bu.ratna', nama: 'Ratna Contoh', peran: 'camat', wilayah: ['76.01.01'] }
    const { body } = await served.keeper.post<{ tiket: string }>(`${AT}/akun`, asked)
    const browser = stranger()
    const typed = body.tiket.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await browser.post('/api/undangan/lihat', { tiket: typed })).body).toEqual({
      username: 'bu.ratna',
      nama: 'Ratna Contoh',
      jenis: 'undangan',
    })
    expect((await browser.post('/api/undangan', { tiket: typed, sandi: 'ratna12345678' })).code).toBe('sandi-lemah')
    expect((await browser.post('/api/undangan', { tiket: typed, sandi: SANDI })).status).toBe(200)
    expect((await meOf(browser)).grants.map(({ role, areas }) => [role, areas])).toEqual([['camat', ['76.01.01']]])
    expect((await stranger().post('/api/undangan', { tiket: body.tiket, sandi: SANDI })).code).toBe('tiket-tidak-berlaku')
  })

  it('is refused for a name that is taken, an area that is not there, a role without its end', async () => {
    const asked = { username: 'orang.baru', nama: 'Orang Baru', peran: 'camat', wilayah: ['76.01.01'] }
    const codeFor = async (more: object) => (await served.keeper.post(`${AT}/akun`, { ...asked, ...more })).code
    expect(await codeFor({ username: 'pak.dedi' })).toBe('nama-terpakai')
    expect(await codeFor({ wilayah: ['76.01.77'] })).toBe('nilai-tidak-sah')
    expect(await codeFor({ wilayah: ['76.01.01.2001'] })).toBe('nilai-tidak-sah')
    expect(await codeFor({ peran: 'dinkes' })).toBe('nilai-tidak-sah')
    expect(await codeFor({ peran: 'provinsi', wilayah: ['76.01'] })).toBe('nilai-tidak-sah')
    expect(await codeFor({ peran: 'opd', wilayah: ['76.01'] })).toBe('nilai-tidak-sah')
    expect(await codeFor({ peran: 'raja' })).toBe('permintaan-tidak-sah')
  })
})

describe('the secretariat', () => {
  let admin: Browser
  let dinkes: { browser: Browser; id: string }
  beforeAll(async () => {
    admin = (await invite(served, 'bu.admin', 'admin-kab', ['76.01'])).browser
    dinkes = await invite(served, 'bu.sri', 'dinkes', ['76.01'])
  })

  it('invites and gives roles, but none that sees names, and none to itself', async () => {
    const person = { nama: 'Orang Lain', wilayah: ['76.01'] }
    expect(
      (await admin.post(`${AT}/akun`, { ...person, username: 'orang.opd', peran: 'opd', opd: await officeOf(served, 'pupr') })).status,
    ).toBe(200)
    expect((await admin.post(`${AT}/akun`, { ...person, username: 'orang.dinkes', peran: 'dinkes' })).code).toBe('tidak-boleh')
    expect((await admin.post(`${AT}/akun`, { ...person, username: 'orang.sistem', peran: 'pengelola-sistem' })).code).toBe('tidak-boleh')
    const { account } = await meOf(admin)
    expect((await admin.post(`${AT}/akun/${account?.id}/peran`, { peran: 'eksekutif', wilayah: ['76.01'] })).code).toBe('tidak-boleh')
  })

  it('names an office of the register, whose role follows it when it becomes another', async () => {
    const asked = { nama: 'Orang Lain', wilayah: ['76.01'], username: 'orang.kantor', peran: 'opd' }
    const codeFor = async (opd?: string) => (await admin.post(`${AT}/akun`, { ...asked, opd })).code
    expect([await codeFor(), await codeFor('Dinas PUPR'), await codeFor('00000000-0000-7000-8000-000000000000')]).toEqual(
      Array(3).fill('nilai-tidak-sah'),
    )
    const [housing, works] = [await officeOf(served, 'perkim'), await officeOf(served, 'pupr')]
    expect(await codeFor(housing)).toBe('')
    const officeOfPerson = async () =>
      (await admin.get<AccountSchema[]>(`${AT}/akun`)).body
        .find(({ username }) => username === asked.username)
        ?.grants.map(({ opd }) => opd)
    expect(await officeOfPerson()).toEqual([housing])
    expect((await admin.post(`${AT}/lembaga/${works}/pasangan`, { lain: housing, keputusan: 'sama' })).status).toBe(200)
    expect(await officeOfPerson()).toEqual([works])
  })

  it('learns of whoever is given sight of names, and of a reset, as the health office does', async () => {
    const told = async (one: Browser) =>
      (await one.get<{ notices: { kind: string; title: string }[] }>(`${AT}/pemberitahuan`)).body.notices.map(
        ({ kind, title }) => `${kind} ${title}`,
      )
    await addSecondFactor(dinkes.browser)
    const person = { username: 'pak.lain', nama: 'Orang Lain', wilayah: ['76.01.01'] }
    await served.keeper.post(`${AT}/akun`, { ...person, peran: 'camat' })
    await served.keeper.post(`${AT}/akun`, { ...person, username: 'bidan.nur', nama: 'Nur Contoh', peran: 'puskesmas' })
    const midwife = (await admin.get<AccountSchema[]>(`${AT}/akun`)).body.find(({ username }) => username === 'bidan.nur')
    await served.keeper.post(`${AT}/akun/${midwife?.id}/setel-ulang`)
    const [toAdmin, toHealth] = [await told(admin), await told(dinkes.browser)]
    expect(toHealth).toEqual(['nama-disetel-ulang Nur Contoh', 'nama-diberi Nur Contoh', 'faktor-dipasang Orang bu.sri'])
    expect(toAdmin.slice(0, 2)).toEqual(toHealth.slice(0, 2))
  })

  it('and the keeper without a second factor give nobody sight of names', async () => {
    const username = 'pak.kedua'
    const second = await invite(served, username, 'pengelola-sistem', ['76.01'])
    const asked = { nama: 'Orang Lain', wilayah: ['76.01'], username: 'orang.lain', peran: 'dinkes' }
    expect((await second.browser.post(`${AT}/akun`, asked)).code).toBe('faktor-kedua-perlu')
    expect((await second.browser.post(`${AT}/akun/${dinkes.id}/setel-ulang`)).code).toBe('faktor-kedua-perlu')
    expect((await second.browser.delete(`${AT}/akun/${dinkes.id}`)).code).toBe('faktor-kedua-perlu')
    expect((await second.browser.post(`${AT}/akun`, { ...asked, peran: 'eksekutif' })).status).toBe(200)
    await addSecondFactor(second.browser)
    expect((await second.browser.post(`${AT}/akun`, { ...asked, username: 'orang.lagi' })).status).toBe(200)
  })

  it('cannot come in as the health office by resetting it, nor as the keeper', async () => {
    const { account } = await meOf(served.keeper)
    expect((await admin.post(`${AT}/akun/${dinkes.id}/setel-ulang`)).code).toBe('tidak-boleh')
    expect((await admin.post(`${AT}/akun/${account?.id}/setel-ulang`)).code).toBe('tidak-boleh')
    expect((await admin.delete(`${AT}/akun/${account?.id}`)).code).toBe('tidak-boleh')
  })

  it('cannot come in as somebody whose role with names it took away first', async () => {
    const both = await invite(served, 'bu.dua', 'puskesmas', ['76.01.01'])
    await served.keeper.post(`${AT}/akun/${both.id}/peran`, { peran: 'camat', wilayah: ['76.01.01'] })
    const list = (await admin.get<AccountSchema[]>(`${AT}/akun`)).body
    const names = list.find(({ id }) => id === both.id)?.grants.find(({ role }) => role === 'puskesmas')
    expect((await admin.delete(`${AT}/akun/${both.id}/peran/${names?.id}`)).status).toBe(200)
    expect((await admin.post(`${AT}/akun/${both.id}/setel-ulang`)).code).toBe('tidak-boleh')
    expect((await served.keeper.post(`${AT}/akun/${both.id}/setel-ulang`)).status).toBe(200)
  })

  it('can take a role away at once', async () => {
    const camat = await invite(served, 'pak.camat', 'camat', ['76.01.02'])
    const list = (await admin.get<AccountSchema[]>(`${AT}/akun`)).body
    const grant = list.find(({ id }) => id === camat.id)?.grants[0]
    expect((await camat.browser.get(`${AT}/situation`)).status).toBe(200)
    expect((await admin.delete(`${AT}/akun/${camat.id}/peran/${grant?.id}`)).status).toBe(200)
    expect((await camat.browser.get(`${AT}/situation`)).code).toBe('tidak-ditemukan')
    expect((await admin.delete(`${AT}/akun/${camat.id}/peran/${grant?.id}`)).code).toBe('tidak-ditemukan')
  })

  it('and the keeper reset: everything that was open is shut, the old password is worth nothing', async () => {
    const opd = await invite(served, 'pak.opd', 'opd', ['76.01'], { opd: await officeOf(served, 'dinsos') })
    const { body } = await admin.post<{ tiket: string }>(`${AT}/akun/${opd.id}/setel-ulang`)
    expect((await opd.browser.get(`${AT}/situation`)).code).toBe('belum-masuk')
    expect((await stranger().post('/api/sesi', { username: 'pak.opd', sandi: SANDI })).code).toBe('masuk-gagal')
    expect((await opd.browser.post('/api/undangan', { tiket: body.tiket, sandi: 'pisang lampu sungai empat' })).status).toBe(200)
    expect((await stranger().post('/api/sesi', { username: 'PAK.OPD ', sandi: 'pisang lampu sungai empat' })).status).toBe(200)
  })

  it('and the keeper close: nobody comes in with it again', async () => {
    const opd = await invite(served, 'bu.tutup', 'opd', ['76.01'], { opd: await officeOf(served, 'dinsos') })
    expect((await admin.delete(`${AT}/akun/${opd.id}`)).status).toBe(200)
    expect((await opd.browser.get('/api/districts')).code).toBe('belum-masuk')
    expect((await opd.browser.post('/api/sesi', { username: 'bu.tutup', sandi: SANDI })).code).toBe('masuk-gagal')
  })
})

describe('the second factor', () => {
  let browser: Browser
  let factor: Factor
  beforeAll(async () => {
    browser = (await invite(served, 'bidan.ida', 'puskesmas', ['76.01.01'])).browser
  })

  it('is asked of whoever sees names: until then the role is worth nothing', async () => {
    expect((await browser.get(`${AT}/anak`)).code).toBe('tidak-ditemukan')
    factor = await addSecondFactor(browser)
    expect(factor.recovery).toHaveLength(10)
    expect((await browser.get(`${AT}/anak`)).status).toBe(200)
  })

  it('is asked at the next sign-in, and a code counts once', async () => {
    const other = stranger()
    const name = { username: 'bidan.ida', sandi: SANDI }
    expect((await other.post('/api/sesi', name)).code).toBe('kode-kedua-diperlukan')
    expect((await other.post('/api/sesi', { ...name, kode: '000000' })).code).toBe('masuk-gagal')
    const used = codeNow(factor.secret)
    expect((await other.post('/api/sesi', { ...name, kode: used })).code).toBe('masuk-gagal')
    const next = codeNow(factor.secret, Date.now() + HALF_MINUTE)
    expect((await other.post('/api/sesi', { ...name, kode: next })).status).toBe(200)
    expect((await meOf(other)).secondFactor).toBe(true)
    expect((await other.post('/api/sesi', { ...name, kode: next })).code).toBe('masuk-gagal')
  })

  it('is changed only by whoever came in with it', async () => {
    const eka = await invite(served, 'bidan.eka', 'puskesmas', ['76.01.01'])
    await addSecondFactor(eka.browser)
    // As a session stands that a provider's sign-in began, without the code.
    await withClient(served.database.adminUrl, (client) =>
      client.query('update account_sessions set second_factor = false where account_id = $1', [eka.id]),
    )
    const { rahasia } = (await eka.browser.post<{ rahasia: string }>('/api/saya/faktor-kedua')).body
    const again = await eka.browser.put('/api/saya/faktor-kedua', { rahasia, kode: codeNow(rahasia), sandi: SANDI })
    expect(again.code).toBe('tidak-boleh')
    expect((await eka.browser.get(`${AT}/anak`)).code).toBe('tidak-ditemukan')
  })

  it('can be replaced by a recovery code, each once', async () => {
    const [code = ''] = factor.recovery
    const name = { username: 'bidan.ida', sandi: SANDI }
    expect((await stranger().post('/api/sesi', { ...name, kode: code.toLowerCase() })).status).toBe(200)
    expect((await stranger().post('/api/sesi', { ...name, kode: code })).code).toBe('masuk-gagal')
  })
})

describe('one’s own', () => {
  it('sessions are listed and ended, this one too', async () => {
    const { browser } = await invite(served, 'bu.sesi', 'camat', ['76.01.01'])
    const elsewhere = stranger()
    await elsewhere.post('/api/sesi', { username: 'bu.sesi', sandi: SANDI })
    const sessions = (await browser.get<{ id: string; isThis: boolean }[]>('/api/saya/sesi')).body
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1)
    expect(sessions).toHaveLength(2)
    const other = sessions.find(({ isThis }) => !isThis)?.id
    expect((await browser.delete(`/api/saya/sesi/${other}`)).status).toBe(200)
    expect((await elsewhere.get('/api/districts')).code).toBe('belum-masuk')
    const [keepers] = (await served.keeper.get<{ id: string }[]>('/api/saya/sesi')).body
    expect((await browser.delete(`/api/saya/sesi/${keepers?.id}`)).code).toBe('tidak-ditemukan')
    await browser.delete('/api/sesi')
    expect((await browser.get('/api/districts')).code).toBe('belum-masuk')
  })

  it('session of a browser ends when somebody comes in there anew, and all others when a second factor is set', async () => {
    const { browser } = await invite(served, 'bu.ganti', 'camat', ['76.01.01'])
    const before = browser.cookies.get('konvergen-sesi') ?? ''
    await browser.post('/api/sesi', { username: 'bu.ganti', sandi: SANDI })
    const old = stranger()
    old.hold('konvergen-sesi', before)
    expect((await old.get('/api/districts')).code).toBe('belum-masuk')
    const elsewhere = stranger()
    await elsewhere.post('/api/sesi', { username: 'bu.ganti', sandi: SANDI })
    expect((await elsewhere.get('/api/districts')).status).toBe(200)
    await addSecondFactor(browser)
    expect((await elsewhere.get('/api/districts')).code).toBe('belum-masuk')
    expect((await browser.get('/api/districts')).status).toBe(200)
  })

  it.each([
    ['half a day without a request', "seen_at = seen_at - interval '13 hours'"],
    ['a week, however busy', "ends_at = now() - interval '1 second'"],
  ])('session ends after %s', async (_what, set) => {
    const { browser, id } = await invite(served, `orang.${set.slice(0, 4)}`, 'camat', ['76.01.01'])
    expect((await meOf(browser)).account?.id).toBe(id)
    const weeks = await withClient(served.database.adminUrl, async (client) => {
      const { rows } = await client.query<{ days: number }>(
        `update account_sessions set ${set} where account_id = $1 returning extract(epoch from ends_at - begun_at)::int / 86400 as days`,
        [id],
      )
      return rows
    })
    expect(weeks).toHaveLength(1)
    expect((await meOf(browser)).account).toBeNull()
  })

  it('password is changed with the old one; every other session and every token ends', async () => {
    const { browser } = await invite(served, 'bu.sandi', 'camat', ['76.01.01'])
    const elsewhere = stranger()
    await elsewhere.post('/api/sesi', { username: 'bu.sandi', sandi: SANDI })
    expect((await browser.post('/api/saya/sandi', { lama: 'salah', baru: 'pisang lampu sungai empat' })).code).toBe('masuk-gagal')
    expect((await browser.post('/api/saya/sandi', { lama: SANDI, baru: 'konvergen123' })).code).toBe('sandi-lemah')
    const { body } = await browser.post<{ token: string }>('/api/saya/token', { nama: 'Laptop', hari: 30, sandi: SANDI })
    expect((await browser.post('/api/saya/sandi', { lama: SANDI, baru: 'pisang lampu sungai empat' })).status).toBe(200)
    expect(await served.app.actorOfToken(body.token)).toBeNull()
    expect((await browser.get('/api/districts')).status).toBe(200)
    expect((await elsewhere.get('/api/districts')).code).toBe('belum-masuk')
  })

  it('token lets a command do what its maker may, until it is taken back', async () => {
    const { browser } = await invite(served, 'bu.token', 'camat', ['76.01.01'])
    const asked = { nama: 'Laptop kantor', hari: 30 }
    expect((await browser.post('/api/saya/token', asked)).code).toBe('masuk-gagal')
    expect((await browser.post('/api/saya/token', { ...asked, sandi: 'bukan sandinya' })).code).toBe('masuk-gagal')
    const { body } = await browser.post<{ token: string }>('/api/saya/token', { ...asked, sandi: SANDI })
    const actor = await served.app.actorOfToken(body.token)
    if (actor === null) throw new Error('the token is not known')
    await expect(served.app.actsAs(actor).openDistrict('17.04')).rejects.toMatchObject({ code: 'tidak-boleh' })
    await expect(served.app.actsAs(actor).listImports('17.04')).rejects.toMatchObject({ code: 'tidak-ditemukan' })
    const [token] = (await browser.get<{ id: string; nama: string }[]>('/api/saya/token')).body
    expect(token?.nama).toBe('Laptop kantor')
    await browser.delete(`/api/saya/token/${token?.id}`)
    expect(await served.app.actorOfToken(body.token)).toBeNull()
    expect(await served.app.actorOfToken('anything')).toBeNull()
  })
})

describe('what the database keeps', () => {
  it('lets nobody in who reads it', async () => {
    const shown = [...served.keeper.cookies.values()].map((value) => value.replace(/^u\./, ''))
    expect(shown).toHaveLength(2)
    await withClient(served.database.adminUrl, async (client) => {
      const { rows } = await client.query<{ tables: string }>(`
        select (select json_agg(t)::text from account_sessions t) || (select json_agg(t)::text from account_devices t)
          || (select json_agg(t)::text from accounts t) || (select json_agg(t)::text from account_tickets t) as tables`)
      const text = rows[0]?.tables ?? ''
      expect(text).toContain('argon2id')
      for (const secret of [...shown, SANDI]) expect(text).not.toContain(secret)
    })
  })
})

describe('cookies', () => {
  it('can be read by no script and go to no other site', async () => {
    const { headers } = await stranger().post('/api/sesi', { username: 'bu.admin', sandi: SANDI })
    const lines = headers.getSetCookie()
    expect(lines.map((line) => line.split('=')[0])).toEqual(['konvergen-sesi', 'konvergen-perangkat'])
    for (const line of lines) expect(line).toMatch(/HttpOnly; SameSite=Lax/)
  })
})
