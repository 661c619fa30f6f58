/**
 * Signing in through a provider of identities: end to end against a real one, which is down when the program starts, comes, and goes again.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Me } from '@konvergen/contract/accounts.ts'
import { exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openErrand, sealErrand } from '../../src/capabilities/accounts/sso-errand.ts'
import { readSsoSettings } from '../../src/capabilities/accounts/sso-settings.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { Browser } from '../support/browser.ts'
import { freePort, type Jar, leaveProvider, OidcProcess, visitProvider } from '../support/oidc.ts'
import { addSecondFactor, codeNow, invite, openServed, SANDI, type Served } from '../support/served.ts'

let served: Served
/** Somebody who comes in with a password alone. */
let owner: Browser
let provider: OidcProcess
let folder: string
let issuer: string
/** With which the provider signs. */
let key: CryptoKey
let keyText: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'konvergen-sso-'))
  const port = await freePort()
  issuer = `http://127.0.0.1:${port}`
  const pair = await generateKeyPair('RS256', { extractable: true })
  key = pair.privateKey
  keyText = JSON.stringify({ ...(await exportJWK(key)), kid: 'uji', alg: 'RS256', use: 'sig' })
  const secret = join(folder, 'rahasia')
  writeFileSync(secret, 'rahasia-uji-yang-panjang-sekali-000\n', { mode: 0o600 })
  provider = new OidcProcess(port)
  const sso = readSsoSettings({
    KONVERGEN_OIDC_ISSUER: issuer,
    KONVERGEN_OIDC_CLIENT_ID: 'konvergen',
    KONVERGEN_OIDC_SECRET_FILE: secret,
    KONVERGEN_OIDC_LABEL: 'Akun Pemda',
    KONVERGEN_OIDC_SECOND_FACTOR: 'mfa, hwk',
  })
  // Not there yet: the program starts all the same.
  served = await openServed(sso ?? undefined)
  owner = (await invite(served, 'pak.tono', 'admin-kab', ['76.01'])).browser
})
afterAll(async () => {
  await served.close()
  await provider.stop()
  rmSync(folder, { recursive: true })
})

const begin = async (browser: Browser, body: object = {}): Promise<string> =>
  (await browser.post<{ alamat: string }>('/api/sso', body)).body.alamat
const finish = (browser: Browser, jawaban: string) => browser.post<{ langkah: string }>('/api/sso/kembali', { jawaban })
const enter = async (browser: Browser, who: string, amr?: string) => finish(browser, await visitProvider(await begin(browser), who, amr))
const whoIs = async (browser: Browser): Promise<Me> => (await browser.get<Me>('/api/saya')).body

async function link(browser: Browser, who: string) {
  const { body } = await browser.post<{ alamat: string }>('/api/saya/sso', { sandi: SANDI })
  return finish(browser, await visitProvider(body.alamat, who))
}

describe('a provider that does not answer', () => {
  it('is said on its button, and keeps nobody else out', async () => {
    const browser = new Browser(served.url)
    expect((await browser.get<{ label: string }>('/api/sso')).body.label).toBe('Akun Pemda')
    expect(await browser.post('/api/sso', {})).toMatchObject({ status: 503, code: 'sso-tak-menjawab' })
    expect((await browser.post('/api/sesi', { username: 'pak.tono', sandi: SANDI })).status).toBe(200)
    expect((await whoIs(browser)).account?.username).toBe('pak.tono')
  })

  it('is asked again once it is there', async () => {
    await provider.start(served.url, keyText)
    const browser = new Browser(served.url)
    await expect.poll(async () => (await browser.post('/api/sso', {})).status, { timeout: 15_000, interval: 500 }).toBe(200)
  })
})

describe('a provider that answers', () => {
  it('gives nobody an account', async () => {
    const browser = new Browser(served.url)
    expect(await enter(browser, 'orang-asing')).toMatchObject({ status: 401, code: 'sso-tidak-tertaut' })
    expect((await whoIs(browser)).account).toBeNull()
  })

  it('lets in whoever tied it to their account with their password', async () => {
    expect((await owner.post('/api/saya/sso', { sandi: 'salah sama sekali' })).code).toBe('masuk-gagal')
    expect((await link(owner, 'dedi')).body).toEqual({ langkah: 'tertaut' })
    const browser = new Browser(served.url)
    expect((await enter(browser, 'dedi')).body).toEqual({ langkah: 'masuk' })
    expect(await whoIs(browser)).toMatchObject({ account: { username: 'pak.tono' }, secondFactor: false })
    const { body } = await browser.delete<{ keluarDi: string }>('/api/sesi')
    const away = new URL(body.keluarDi)
    expect([away.pathname, away.searchParams.get('post_logout_redirect_uri')]).toEqual(['/session/end', `${served.url}/masuk`])
    expect((await fetch(away)).status).toBe(200)
    expect((await whoIs(browser)).account).toBeNull()
  })

  it('takes up an invitation, once', async () => {
    const asked = { username: 'bu.camat', nama: 'Ibu Camat', peran: 'camat', wilayah: ['76.01.01'] }
    const tiket = (await served.keeper.post<{ tiket: string }>('/api/districts/76.01/akun', asked)).body.tiket
    const browser = new Browser(served.url)
    const answer = await visitProvider(await begin(browser, { tiket }), 'camat')
    expect((await finish(browser, answer)).body).toEqual({ langkah: 'masuk' })
    expect((await whoIs(browser)).account?.username).toBe('bu.camat')
    expect(await new Browser(served.url).post('/api/sso', { tiket })).toMatchObject({ code: 'tiket-tidak-berlaku' })
    // Without a password the tie is the only way in.
    expect((await browser.delete('/api/saya/sso')).code).toBe('nilai-tidak-sah')
    expect((await enter(new Browser(served.url), 'camat')).body).toEqual({ langkah: 'masuk' })
    // A first password needs no other, but a session that has just begun.
    expect(await whoIs(browser)).toMatchObject({ account: { passwordless: true } })
    const first = { baru: 'jembatan kelapa hujan delapan' }
    await withClient(served.database.adminUrl, (client) =>
      client.query(`update account_sessions set begun_at = begun_at - interval '16 minutes'`),
    )
    expect((await browser.post('/api/saya/sandi', first)).code).toBe('masuk-gagal')
    const again = new Browser(served.url)
    await enter(again, 'camat')
    expect((await again.post('/api/saya/sandi', first)).status).toBe(200)
    expect((await whoIs(again)).account).not.toHaveProperty('passwordless')
    expect((await again.post('/api/saya/sandi', first)).code).toBe('masuk-gagal')
  })

  it('belongs to one account only', async () => {
    const { browser } = await invite(served, 'pak.lain', 'camat', ['76.01.02'])
    expect((await link(browser, 'dedi')).code).toBe('nilai-tidak-sah')
    expect((await browser.get('/api/saya/sso')).body).toEqual([])
  })

  it('asks for our second factor, unless it says that it asked for one', async () => {
    const { browser } = await invite(served, 'bu.sri', 'dinkes', ['76.01'])
    await link(browser, 'sri')
    const { secret } = await addSecondFactor(browser)
    const own = new Browser(served.url)
    expect((await enter(own, 'sri')).body).toEqual({ langkah: 'kode' })
    expect((await whoIs(own)).account).toBeNull()
    expect((await own.post('/api/sso/kode', { kode: '000000' })).code).toBe('masuk-gagal')
    expect((await own.post('/api/sso/kode', { kode: codeNow(secret, Date.now() + 30_000) })).status).toBe(200)
    expect(await whoIs(own)).toMatchObject({ account: { username: 'bu.sri' }, secondFactor: true })

    const strong = new Browser(served.url)
    expect((await enter(strong, 'sri', 'mfa')).body).toEqual({ langkah: 'masuk' })
    expect((await whoIs(strong)).secondFactor).toBe(true)
    expect((await enter(new Browser(served.url), 'sri', 'sms')).body).toEqual({ langkah: 'kode' })
  })

  it('is believed of a second factor only a day after it was tied with the password alone', async () => {
    const { id } = await invite(served, 'bu.ika', 'dinkes', ['76.01'])
    const thief = new Browser(served.url)
    await thief.post('/api/sesi', { username: 'bu.ika', sandi: SANDI })
    await link(thief, 'pencuri')
    await enter(thief, 'pencuri', 'mfa')
    expect(await whoIs(thief)).toMatchObject({ account: { username: 'bu.ika' }, secondFactor: false })
    await withClient(served.database.adminUrl, (client) =>
      client.query('update account_identities set counts_from = now() where account_id = $1', [id]),
    )
    await enter(thief, 'pencuri', 'mfa')
    expect((await whoIs(thief)).secondFactor).toBe(true)
  })

  it('is out of use for whoever was reset or closed', async () => {
    const { browser, id } = await invite(served, 'pak.pergi', 'camat', ['76.01.03'])
    await link(browser, 'pergi')
    await served.keeper.delete(`/api/districts/76.01/akun/${id}`)
    expect((await enter(new Browser(served.url), 'pergi')).code).toBe('sso-tidak-tertaut')
  })

  it('leaves traces without saying who one is there', async () => {
    await owner.delete('/api/saya/sso')
    expect((await enter(new Browser(served.url), 'dedi')).code).toBe('sso-tidak-tertaut')
    const acts = await withClient(served.database.adminUrl, async (client) => {
      const { rows } = await client.query<{ act: string }>("select act from trail where act like 'accounts.sso%'")
      return rows.map(({ act }) => act)
    })
    expect(new Set(acts)).toEqual(new Set(['accounts.sso-linked', 'accounts.sso-unlinked']))
    expect(served.log.join('')).not.toMatch(/code=|state=|sri|camat/)
  })
})

describe('the provider’s word that somebody signed out there', () => {
  const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} }
  const HEADER = { alg: 'RS256', kid: 'uji', typ: 'logout+jwt' } as const
  const inSeconds = (more: number): number => Math.floor(Date.now() / 1000) + more
  const word = (
    claims: Readonly<Record<string, unknown>> = {},
    header: JWTHeaderParameters = HEADER,
    by: CryptoKey | Uint8Array = key,
  ): Promise<string> => {
    const usual = { iss: issuer, aud: 'konvergen', sub: 'camat', iat: inSeconds(0), exp: inSeconds(120), jti: randomUUID(), events: EVENTS }
    return new SignJWT({ ...usual, ...claims }).setProtectedHeader(header).sign(by)
  }
  const tell = async (token: string, path = '/api/sso/keluar'): Promise<string> => {
    const response = await fetch(served.url + path, { method: 'POST', body: new URLSearchParams({ logout_token: token }) })
    return response.ok ? 'ok' : ((await response.json()) as { code: string }).code
  }
  const isIn = async (browser: Browser): Promise<boolean> => (await whoIs(browser)).account !== null

  it('ends what was begun in that session there, and nothing else', async () => {
    const jar: Jar = new Map()
    const [here, elsewhere, byPassword] = [new Browser(served.url), new Browser(served.url), new Browser(served.url)]
    await finish(here, await visitProvider(await begin(here), 'camat', undefined, jar))
    await enter(elsewhere, 'camat')
    await byPassword.post('/api/sesi', { username: 'bu.camat', sandi: 'jembatan kelapa hujan delapan' })
    expect(await Promise.all([here, elsewhere, byPassword].map(isIn))).toEqual([true, true, true])
    await leaveProvider(`${issuer}/session/end`, jar)
    await expect.poll(() => isIn(here), { timeout: 15_000 }).toBe(false)
    expect(await Promise.all([elsewhere, byPassword].map(isIn))).toEqual([true, true])
    const { rows } = await withClient(served.database.adminUrl, (client) =>
      client.query("select actor, detail from trail where act = 'accounts.sso-left'"),
    )
    expect(rows).toEqual([{ actor: 'sistem', detail: { sesi: 1 } }])
  })

  it('is not believed when it is not signed by the provider, for us, of now, and of signing out', async () => {
    const browser = new Browser(served.url)
    await enter(browser, 'camat')
    const { privateKey: stranger } = await generateKeyPair('RS256')
    const secret = new TextEncoder().encode('rahasia-uji-yang-panjang-sekali-000')
    const plain = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
    const unsigned = `${plain({ alg: 'none' })}.${plain({ iss: issuer, aud: 'konvergen', sub: 'camat', iat: inSeconds(0), jti: 'x', events: EVENTS })}.`
    const wrong: Readonly<Record<string, string>> = {
      'another audience': await word({ aud: 'aplikasi-lain' }),
      'another issuer': await word({ iss: 'https://evil.example' }),
      'no event': await word({ events: undefined }),
      'another event': await word({ events: { 'http://schemas.openid.net/event/lain': {} } }),
      'an event that is none': await word({ events: { 'http://schemas.openid.net/event/backchannel-logout': true } }),
      'a nonce, as an ID token has': await word({ nonce: 'n' }),
      'nobody in it': await word({ sub: undefined }),
      'no id': await word({ jti: undefined }),
      'no time': await word({ iat: undefined }),
      'of yesterday': await word({ iat: inSeconds(-86_400), exp: inSeconds(60) }),
      over: await word({ exp: inSeconds(-120) }),
      'another kind': await word({}, { ...HEADER, typ: 'at+jwt' }),
      'somebody else’s key': await word({}, HEADER, stranger),
      'the shared secret': await word({}, { ...HEADER, alg: 'HS256' }, secret),
      'no signature': unsigned,
      'no token': 'bukan.token.apa-apa',
    }
    for (const [what, token] of Object.entries(wrong)) expect([what, await tell(token)]).toEqual([what, 'token-keluar-keliru'])
    expect(await isIn(browser)).toBe(true)
    // Only here does anything come as a form.
    expect(await tell(await word(), '/api/sesi')).toBe('permintaan-tidak-sah')
  })

  it('is taken once', async () => {
    const browser = new Browser(served.url)
    await enter(browser, 'camat')
    const token = await word()
    expect(await tell(token)).toBe('ok')
    expect(await isIn(browser)).toBe(false)
    await enter(browser, 'camat')
    expect(await tell(token)).toBe('token-keluar-keliru')
    expect(await isIn(browser)).toBe(true)
    // Nor does it say who has an account here.
    expect(await tell(await word({ sub: 'orang-asing' }))).toBe('ok')
    expect(await isIn(browser)).toBe(true)
  })
})

describe('an answer that was not asked for', () => {
  it('is refused in another browser, twice, and after another beginning (state)', async () => {
    const mine = new Browser(served.url)
    const answer = await visitProvider(await begin(mine), 'camat')
    expect((await finish(new Browser(served.url), answer)).code).toBe('sso-gagal')
    const other = new Browser(served.url)
    await begin(other)
    expect((await finish(other, answer)).code).toBe('sso-gagal')
    expect((await finish(mine, answer)).status).toBe(200)
    await begin(mine)
    expect((await finish(mine, answer)).code).toBe('sso-gagal')
  })

  it.each([
    ['nonce', 'nonce', 'yang-lain-sama-sekali'],
    ['proof of the code (PKCE)', 'code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ])('is refused with another %s', async (_what, name, value) => {
    const browser = new Browser(served.url)
    const address = new URL(await begin(browser))
    address.searchParams.set(name, value)
    expect((await finish(browser, await visitProvider(address.href, 'camat'))).code).toBe('sso-gagal')
    expect((await whoIs(browser)).account).toBeNull()
  })

  it('is refused from another issuer, with a code that is none, and as a refusal of the provider', async () => {
    const browser = new Browser(served.url)
    const answer = await visitProvider(await begin(browser), 'camat')
    for (const wrong of [
      answer.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'),
      answer.replace(/code=[^&]+/, 'code=tidak-ada'),
      answer.replace(/code=[^&]+/, 'error=access_denied'),
      '',
    ]) {
      expect((await finish(browser, wrong)).code).toBe('sso-gagal')
    }
  })

  it('ties nothing to the account of somebody else who sits there meanwhile', async () => {
    const { browser } = await invite(served, 'pak.satu', 'camat', ['76.01.04'])
    const { body } = await browser.post<{ alamat: string }>('/api/saya/sso', { sandi: SANDI })
    const answer = await visitProvider(body.alamat, 'baru')
    await browser.post('/api/sesi', { username: 'pak.tono', sandi: SANDI })
    expect((await finish(browser, answer)).code).toBe('sso-gagal')
  })
})

describe('an errand', () => {
  const errand = { for: 'kode', accountId: 'a', session: '' } as const
  const MINUTES = 60_000

  it('is opened only as it was sealed, and for ten minutes', () => {
    const { keys } = served.app.work
    const now = new Date()
    const sealed = sealErrand(keys, errand, now)
    expect(sealed).not.toContain('kode')
    expect(openErrand(keys, sealed, new Date(now.getTime() + 9 * MINUTES))).toEqual(errand)
    expect(openErrand(keys, sealed, new Date(now.getTime() + 11 * MINUTES))).toBeNull()
    for (const wrong of [null, '', 'x.y', sealed.slice(0, -2), `${sealed.slice(0, -4)}AAAA`])
      expect(openErrand(keys, wrong, now)).toBeNull()
  })
})

describe('settings', () => {
  it('that cannot be meant stop the start; none are no provider', () => {
    expect(readSsoSettings({})).toBeNull()
    const whole = { KONVERGEN_OIDC_ISSUER: 'https://sso.contoh.go.id', KONVERGEN_OIDC_CLIENT_ID: 'k', KONVERGEN_OIDC_SECRET_FILE: '/none' }
    const failure = expect.objectContaining({ code: 'sso-keliru' })
    expect(() => readSsoSettings(whole)).toThrow(failure)
    expect(() => readSsoSettings({ ...whole, KONVERGEN_OIDC_ISSUER: 'http://sso.contoh.go.id' })).toThrow(failure)
    expect(() => readSsoSettings({ ...whole, KONVERGEN_OIDC_CLIENT_ID: '' })).toThrow(failure)
  })
})

describe('a provider that goes away', () => {
  it('keeps nobody out who signs in here', async () => {
    const browser = new Browser(served.url)
    const answer = await visitProvider(await begin(browser), 'camat')
    await provider.stop()
    expect(await finish(browser, answer)).toMatchObject({ status: 503, code: 'sso-tak-menjawab' })
    expect(await browser.post('/api/sso', {})).toMatchObject({ status: 503, code: 'sso-tak-menjawab' })
    expect((await browser.post('/api/sesi', { username: 'pak.tono', sandi: SANDI })).status).toBe(200)
  })
})
