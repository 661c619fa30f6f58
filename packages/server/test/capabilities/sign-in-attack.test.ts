/**
 * Sign-in under attack: ten thousand guesses are held off, the true user still gets in, and nobody learns who has an account.
 */
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellFailures } from '../../src/capabilities/accounts/failures.ts'
import { identify } from '../../src/capabilities/accounts/identify.ts'
import { insertIdentity } from '../../src/capabilities/accounts/identity-store.ts'
import { fitsPassword, hashPassword } from '../../src/capabilities/accounts/password.ts'
import { signIn } from '../../src/capabilities/accounts/sign-in.ts'
import { insertAccount } from '../../src/capabilities/accounts/store.ts'
import { tellOfMissedCode } from '../../src/capabilities/tasks/door.ts'
import { buildHttp } from '../../src/platform/http/build-http.ts'
import { readFront } from '../../src/platform/http/front.ts'
import type { Problem } from '../../src/platform/problem.ts'
import { asSystem } from '../../src/platform/run-work.ts'
import { uuidsOf } from '../../src/platform/uuid-v7.ts'
import { Browser } from '../support/browser.ts'
import { openReverseProxy, postFrom, type ReverseProxy } from '../support/reverse-proxy.ts'
import { invite, openServed, SANDI, type Served } from '../support/served.ts'

type Trail = AnswerOf<typeof contract.readTrail>

const GUESSES = 10_000
const AT_ONCE = 10
let served: Served
/** Somebody who comes in with a password alone. */
let owner: Browser

beforeAll(async () => {
  served = await openServed()
  owner = (await invite(served, 'pak.tono', 'admin-kab', ['76.01'])).browser
})
afterAll(() => served.close())

/** Somebody who has no password, since they came in through the provider alone. */
async function byProviderOnly(username: string): Promise<{ id: string }> {
  const { databases } = served.app.work
  const at = new Date()
  const id = uuidsOf(at)()
  await insertAccount(databases.main, { id, username, nama: 'Orang Penyedia', state: 'aktif', passwordHash: null, by: 'uji', at })
  await insertIdentity(databases.main, { issuer: 'https://sso.contoh.go.id', subject: username, accountId: id, at, countsFrom: at })
  return { id }
}

/** How often each answer came. */
async function attack(guesses: number, guess: (index: number) => { username: string; address: string }): Promise<Map<string, number>> {
  const work = asSystem(served.app.work)
  const answers = new Map<string, number>()
  let next = 0
  const one = async (): Promise<void> => {
    while (next < guesses) {
      const { username, address } = guess(next++)
      const visit = { session: null, device: null, sso: null, origin: 'http://127.0.0.1', address, agent: null }
      const code = await signIn(work, { username, sandi: `tebakan ${next}` }, visit).then(
        () => 'masuk',
        (error: unknown) => (error as Problem).code,
      )
      answers.set(code, (answers.get(code) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return answers
}

describe('ten thousand guesses', () => {
  it('at one account from everywhere come to next to nothing, and its owner gets in on a device of theirs', async () => {
    const answers = await attack(GUESSES, (index) => ({
      username: 'pak.tono',
      address: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
    }))
    expect(answers.get('masuk')).toBeUndefined()
    expect(answers.get('masuk-gagal')).toBeLessThan(20)
    expect((answers.get('masuk-gagal') ?? 0) + (answers.get('terlalu-sering') ?? 0)).toBe(GUESSES)

    const stranger = await new Browser(served.url).post('/api/sesi', { username: 'pak.tono', sandi: SANDI })
    expect(stranger).toMatchObject({ code: 'terlalu-sering', body: { details: { detik: expect.any(Number) as number } } })
    await owner.delete('/api/sesi')
    expect((await owner.post('/api/sesi', { username: 'pak.tono', sandi: SANDI })).status).toBe(200)
  })

  it('at many accounts from one address are held off, and a known device behind it gets in', async () => {
    const answers = await attack(GUESSES, (index) => ({ username: `orang.${index}`, address: '127.0.0.1' }))
    expect(answers.get('masuk-gagal')).toBeLessThan(100)
    expect(answers.get('masuk')).toBeUndefined()
    expect((await new Browser(served.url).post('/api/sesi', { username: 'orang.lain', sandi: SANDI })).code).toBe('terlalu-sering')
    await owner.delete('/api/sesi')
    expect((await owner.post('/api/sesi', { username: 'pak.tono', sandi: SANDI })).status).toBe(200)
  })
})

describe('the trail of failed sign-ins', () => {
  it('holds one row for each account and hour with a count, and no name that is no account', async () => {
    const { work } = served.app
    await owner.delete('/api/sesi')
    await owner.post('/api/sesi', { username: 'pak.tono', sandi: 'keliru sekali' })
    await owner.post('/api/sesi', { username: 'pak.tono', sandi: 'keliru lagi' })
    expect((await owner.post('/api/sesi', { username: 'pak.tono', sandi: SANDI })).status).toBe(200)
    const traces = async () => (await served.keeper.get<Trail>('/api/jejak?tindakan=accounts.failed')).body.traces
    await tellFailures(work, new Date(), tellOfMissedCode)
    const early = await traces()
    await tellFailures(work, new Date(Date.now() + 3_600_000), tellOfMissedCode)
    await tellFailures(work, new Date(Date.now() + 3_600_000), tellOfMissedCode)
    const told = await traces()
    // Twenty thousand guesses, in one hour or, where it struck in between, two.
    expect(told.length).toBeGreaterThanOrEqual(2)
    expect(told.length).toBeLessThanOrEqual(4)
    expect(early.length).toBeLessThanOrEqual(2)
    const { body: me } = await owner.get<{ account: { id: string } }>('/api/saya')
    expect(new Set(told.map(({ subject }) => subject))).toEqual(new Set(['-', me.account.id]))
    const sum = (of: string, what: string) =>
      told.filter(({ subject }) => subject === of).reduce((all, { detail }) => all + Number(detail[what]), 0)
    expect(sum(me.account.id, 'gagal')).toBeGreaterThan(2)
    expect(sum(me.account.id, 'ditolak')).toBeGreaterThan(GUESSES - 100)
    expect(sum('-', 'gagal')).toBeGreaterThan(10)
    expect(sum('-', 'ditolak')).toBeGreaterThan(GUESSES - 200)
    expect(told.find(({ subject }) => subject !== '-')).toMatchObject({ actor: 'sistem', address: '127.0.0.1' })
    expect(JSON.stringify(told)).not.toContain('orang.')
    expect((await served.app.verifyTrail()).every(({ broken }) => broken.length === 0)).toBe(true)
  })
})

describe('through a declared proxy', () => {
  const ORIGIN = 'https://konvergen.contoh.go.id'
  let http: FastifyInstance
  let proxy: ReverseProxy
  let direct: string
  beforeAll(async () => {
    const { work, offers, version } = served.app
    const front = readFront({ KONVERGEN_URL: ORIGIN, KONVERGEN_PROXIES: '127.0.0.1' })
    http = await buildHttp({ work, offers, version, identify, pages: '/none', log: null, front })
    direct = await http.listen({ port: 0, host: '127.0.0.1' })
    proxy = await openReverseProxy(direct, 'konvergen.contoh.go.id')
    await invite(served, 'bu.wati', 'camat', ['76.01.02'])
  })
  afterAll(async () => {
    await proxy.close()
    await http.close()
  })

  const tryAs = (username: string, sandi: string, from: string, headers: Record<string, string> = {}) =>
    postFrom(`${proxy.url}/api/sesi`, { from, body: { username, sandi }, headers: { origin: ORIGIN, ...headers } })
  const forged = (index: number) => ({ 'x-forwarded-for': `203.0.113.${index % 250}` })

  it('guesses at one account from several computers, each under forged addresses, are held off, and its owner gets in', async () => {
    const home = await tryAs('bu.wati', SANDI, '127.0.0.30')
    expect(home.status).toBe(200)
    const codes: string[] = []
    for (let index = 0; index < 200; index++)
      codes.push((await tryAs('bu.wati', `tebakan ${index}`, `127.0.0.${11 + (index % 4)}`, forged(index))).code)
    expect(codes.filter((code) => code === 'masuk-gagal').length).toBeLessThan(12)
    expect(new Set(codes)).toEqual(new Set(['masuk-gagal', 'terlalu-sering']))
    expect((await tryAs('bu.wati', SANDI, '127.0.0.15')).code).toBe('terlalu-sering')
    expect((await tryAs('bu.wati', SANDI, '127.0.0.30', { cookie: home.cookies })).status).toBe(200)
  })

  it('guesses at many accounts from one computer under forged addresses are held off, and a neighbour is not', async () => {
    const codes: string[] = []
    for (let index = 0; index < 70; index++) codes.push((await tryAs(`tiada.${index}`, 'tebakan', '127.0.0.21', forged(index))).code)
    expect(codes.filter((code) => code === 'masuk-gagal').length).toBeLessThan(66)
    expect(codes.at(-1)).toBe('terlalu-sering')
    expect((await tryAs('tiada.lagi', 'tebakan', '127.0.0.22')).code).toBe('masuk-gagal')
  })

  it('is the only one that is believed: past it nobody comes in, and where none is declared the header changes nothing', async () => {
    const past = { host: 'konvergen.contoh.go.id', 'x-forwarded-proto': 'https', origin: ORIGIN }
    const body = { username: 'bu.wati', sandi: SANDI }
    for (const claimed of ['127.0.0.1', '203.0.113.9']) {
      const headers = { ...past, 'x-forwarded-for': claimed }
      expect((await postFrom(`${direct}/api/sesi`, { from: '127.0.0.40', body, headers })).code).toBe('alamat-lain')
    }
    const codes: string[] = []
    // This address has nothing left, whatever it claims to be.
    for (let index = 0; index < 6; index++) {
      const asked = { username: `siapa.${index}`, sandi: 'tebakan' }
      codes.push((await postFrom(`${served.url}/api/sesi`, { from: '127.0.0.1', body: asked, headers: forged(index) })).code)
    }
    expect(codes.at(-1)).toBe('terlalu-sering')
  })

  it('tells by nothing that is sent whether an account is there: missing, by the provider only, invited, closed', async () => {
    const { id } = await byProviderOnly('hanya.penyedia')
    await served.keeper.post('/api/districts/76.01/akun', {
      nama: 'Orang Contoh',
      peran: 'camat',
      wilayah: ['76.01.01'],
      username: 'diundang.saja',
    })
    const seen = async (username: string, from: string) => {
      const { status, body, headers } = await tryAs(username, 'bukan sandinya', from)
      return { status, body: { ...(body as object), instance: '' }, headers: Object.keys(headers).toSorted() }
    }
    const none = await seen('tiada.sama.sekali', '127.0.0.50')
    expect(none.status).toBe(401)
    expect(await seen('hanya.penyedia', '127.0.0.51')).toEqual(none)
    expect(await seen('diundang.saja', '127.0.0.52')).toEqual(none)
    expect(id).not.toBe('')
  })
})

describe('who has an account', () => {
  const fresh = (address: string) => ({ session: null, device: null, sso: null, origin: 'http://127.0.0.1', address, agent: null })
  const problemOf = async (username: string, address: string): Promise<unknown> => {
    const { code, details } = (await signIn(asSystem(served.app.work), { username, sandi: 'bukan sandinya' }, fresh(address)).catch(
      (error: unknown) => error,
    )) as Problem
    return { code, details }
  }

  it('is not told by the answer, whatever becomes of the account', async () => {
    const at = '/api/districts/76.01/akun'
    const asked = { nama: 'Orang Contoh', peran: 'camat', wilayah: ['76.01.01'] }
    await served.keeper.post(at, { ...asked, username: 'baru.diundang' })
    const closed = await invite(served, 'sudah.ditutup', 'camat', ['76.01.01'])
    expect((await served.keeper.delete(`${at}/${closed.id}`)).status).toBe(200)
    await invite(served, 'orang.biasa', 'camat', ['76.01.01'])
    const none = await problemOf('tidak.ada', '10.9.9.1')
    expect(none).toEqual({ code: 'masuk-gagal', details: {} })
    await byProviderOnly('lewat.penyedia')
    // The keeper has a second factor: nor is that told before the password is right.
    for (const [index, username] of ['baru.diundang', 'sudah.ditutup', 'orang.biasa', 'pak.dedi', 'lewat.penyedia'].entries())
      expect([username, await problemOf(username, `10.9.9.${index + 2}`)]).toEqual([username, none])
  })

  it('is not told by what a whole try costs, from a device that is known somewhere', async () => {
    const device = (owner.cookies.get('konvergen-perangkat') ?? '').replace(/^u\./, '')
    let address = 0
    const timed = async (username: string): Promise<number> => {
      const begun = process.cpuUsage()
      for (let turn = 0; turn < 5; turn++) {
        address += 1
        const visit = { ...fresh(`10.8.8.${address}`), device }
        await signIn(asSystem(served.app.work), { username, sandi: 'bukan sandinya' }, visit).catch(() => undefined)
      }
      return process.cpuUsage(begun).user
    }
    await timed('tidak.ada')
    await byProviderOnly('hanya.sso')
    const missing = await timed('tidak.ada.pula')
    for (const there of ['orang.biasa', 'hanya.sso']) {
      const ratio = missing / (await timed(there))
      expect([there, ratio > 0.4, ratio < 2.5]).toEqual([there, true, true])
    }
  })

  it('is not told by the work that is done: a password is hashed for nobody too', async () => {
    const kept = await hashPassword(SANDI)
    const timed = async (of: string | null): Promise<number> => {
      const begun = process.cpuUsage()
      for (let turn = 0; turn < 5; turn++) expect(await fitsPassword(of, 'bukan sandinya')).toBe(false)
      return process.cpuUsage(begun).user
    }
    await timed(null)
    const ratio = (await timed(null)) / (await timed(kept))
    // Processor time; without the work it would be a thousandth.
    expect(ratio).toBeGreaterThan(0.2)
    expect(ratio).toBeLessThan(5)
  })

  it('nobody comes in with the password of nobody', async () => {
    expect(await fitsPassword(null, 'nobody signs in with this')).toBe(false)
  })
})
