/**
 * Who is answered at all: this computer, or whoever comes under the declared address through a declared proxy; and only our own page may write.
 */
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identify } from '../../../src/capabilities/accounts/identify.ts'
import { withClient } from '../../../src/platform/database/connect.ts'
import { buildHttp } from '../../../src/platform/http/build-http.ts'
import { type Front, HERE, LAN_SWITCH, readFront, requireFit, warningOf } from '../../../src/platform/http/front.ts'
import { senderOf } from '../../../src/platform/http/visit-of.ts'
import { type Office, openOffice } from '../../support/office.ts'
import { firstKeeper } from '../../support/served.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const ask = async (options: InjectOptions): Promise<number> => (await office.http.inject(options)).statusCode
const open = (headers: Record<string, string>): Promise<number> =>
  ask({ method: 'POST', url: '/api/districts', payload: { kode: '00.00' }, headers })

/** The request came through to the use case, which does not know that code. */
const REACHED = 422
const REFUSED = 403

describe('permit', () => {
  it.each(['localhost', 'localhost:4100', '127.0.0.1:4100', '[::1]:4100'])('answers under the name %s', async (host) => {
    expect(await ask({ url: '/api/status', headers: { host } })).toBe(200)
  })

  it.each(['konvergen.example', '192.168.1.5:4100', 'localhost.evil.example', '127.0.0.1.evil.example'])(
    'refuses the name %s (DNS rebinding)',
    async (host) => {
      expect(await ask({ url: '/api/status', headers: { host } })).toBe(REFUSED)
    },
  )

  it('refuses another computer', async () => {
    expect(await ask({ url: '/api/status', remoteAddress: '192.168.1.7' })).toBe(REFUSED)
  })

  it.each([
    ['our own page', { host: 'localhost:4100', origin: 'http://localhost:4100', 'sec-fetch-site': 'same-origin' }, REACHED],
    ['a program without a browser', { host: 'localhost:4100' }, REACHED],
    ['a page from elsewhere', { host: 'localhost:4100', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, REFUSED],
    ['a page of another program on this computer', { host: 'localhost:4100', origin: 'http://localhost:8080' }, REFUSED],
    ['a page without an origin (sandbox)', { host: 'localhost:4100', origin: 'null' }, REFUSED],
    ['a form of a neighbouring site', { host: 'localhost:4100', 'sec-fetch-site': 'same-site' }, REFUSED],
  ])('lets %s write or not', async (_who, headers, status) => {
    expect(await open(headers)).toBe(status)
  })

  it.each(['0.0.0.0', '192.168.1.5', '::', ''])('refuses to listen on %j', (host) => {
    expect(() => requireFit(host, HERE)).toThrow(expect.objectContaining({ code: 'hanya-lokal' }))
  })

  it('promises no HTTPS where there is none', async () => {
    const { headers } = await office.get('/api/status')
    expect(headers['strict-transport-security']).toBeUndefined()
  })
})

const ORIGIN = 'https://konvergen.contoh.go.id'
const PROXIED: Front = { reach: 'proksi', origin: ORIGIN, proxies: ['127.0.0.1', '10.1.0.0/24'] }

describe('behind a declared proxy', () => {
  let http: FastifyInstance
  beforeAll(async () => {
    const { work, offers, version } = office.app
    http = await buildHttp({ work, offers, version, identify, pages: '/none', log: null, front: PROXIED })
  })
  afterAll(() => http.close())

  /** As a proxy passes it on. */
  const passed = (client: string, more: Record<string, string> = {}): Record<string, string> => ({
    host: 'konvergen.contoh.go.id',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': client,
    ...more,
  })
  const asked = async (options: InjectOptions): Promise<string | number> => {
    const response = await http.inject({ url: '/api/status', ...options })
    return response.statusCode === 200 ? 200 : response.json<{ code: string }>().code
  }
  const guess = async (username: string, client: string, remoteAddress: string): Promise<string> => {
    const payload = { username, sandi: 'salah sekali' }
    const options = { method: 'POST', url: '/api/sesi', payload, headers: passed(client), remoteAddress } as const
    return (await http.inject(options)).json<{ code: string }>().code
  }

  it.each(['127.0.0.1', '::ffff:127.0.0.1', '10.1.0.77'])('answers what comes through %s', async (remoteAddress) => {
    expect(await asked({ headers: passed('203.0.113.7'), remoteAddress })).toBe(200)
  })

  it.each([
    ['somebody who only claims to be a proxy', { headers: passed('127.0.0.1'), remoteAddress: '203.0.113.7' }],
    ['a neighbour of the proxies’ network', { headers: passed('127.0.0.1'), remoteAddress: '10.1.1.1' }],
    ['a proxy that took it without encryption', { headers: passed('203.0.113.7', { 'x-forwarded-proto': 'http' }) }],
    ['a proxy that says nothing of encryption', { headers: { host: 'konvergen.contoh.go.id' } }],
    ['another name', { headers: passed('203.0.113.7', { host: 'konvergen.contoh.go.id.evil.example' }) }],
    ['another port', { headers: passed('203.0.113.7', { host: 'konvergen.contoh.go.id:8443' }) }],
    ['another name behind the right one', { headers: passed('203.0.113.7', { 'x-forwarded-host': 'evil.example' }) }],
    ['this computer under its own name, as a proxy with a wrong Host would', { headers: { host: '127.0.0.1:8080' } }],
  ])('refuses %s', async (_who, options) => {
    expect(await asked(options)).toBe('alamat-lain')
  })

  it('says under which address it is open', async () => {
    const response = await http.inject({ url: '/api/status', headers: { host: '127.0.0.1:8080' } })
    expect(response.json<{ todo: { id: string } }>().todo.id).toContain(ORIGIN)
  })

  it('tells this computer alone that it lives', async () => {
    expect((await http.inject({ url: '/healthz', headers: { host: '127.0.0.1:8080' } })).statusCode).toBe(200)
    expect((await http.inject({ url: '/healthz', headers: { host: '127.0.0.1' }, remoteAddress: '203.0.113.7' })).statusCode).toBe(REFUSED)
  })

  it('lets only the page of that address write', async () => {
    const write = (origin: string) =>
      ({ method: 'POST', url: '/api/sesi', payload: {}, headers: passed('203.0.113.8', { origin }) }) as const
    expect(await asked(write(ORIGIN))).toBe('permintaan-tidak-sah')
    expect(await asked(write('http://konvergen.contoh.go.id'))).toBe('hanya-lokal')
    expect(await asked(write('https://evil.example'))).toBe('hanya-lokal')
  })

  it('promises HTTPS, and binds its cookies to this host', async () => {
    const payload = firstKeeper(office.app.setupCode ?? '')
    const begun = await http.inject({ method: 'POST', url: '/api/penyiapan', payload, headers: passed('203.0.113.9') })
    expect(begun.headers['strict-transport-security']).toBe('max-age=63072000')
    const flags = 'Path=/; HttpOnly; Secure; SameSite=Lax'
    const enters = `select address from trail where act = 'accounts.enter'`
    expect((await withClient(office.database.adminUrl, (client) => client.query(enters))).rows).toEqual([{ address: '203.0.113.9' }])
    const lines = [begun.headers['set-cookie'] ?? []].flat().map((line) => line.replace(/=[^;]+/, '=x').replace(/ Max-Age=\d+;/, ''))
    expect(lines).toEqual([`__Host-konvergen-sesi=x; ${flags}`, `__Host-konvergen-perangkat=x; ${flags}`])
    const [session = ''] = [begun.headers['set-cookie'] ?? []].flat()
    const value = /=([^;]+)/.exec(session)?.[1] ?? ''
    const whoIs = async (name: string): Promise<unknown> => {
      const headers = passed('203.0.113.9', { cookie: `${name}=${value}` })
      return (await http.inject({ url: '/api/saya', headers })).json<{ account: unknown }>().account
    }
    expect(await whoIs('__Host-konvergen-sesi')).toMatchObject({ username: 'pak.dedi' })
    // A neighbouring site can plant a cookie of this name, but none that begins with __Host-.
    expect(await whoIs('konvergen-sesi')).toBeNull()
  })

  it('counts tries by who truly sends, and holds off nobody else', async () => {
    const codes: string[] = []
    for (let at = 0; at < 61; at++) codes.push(await guess(`tidak.ada.${at}`, '203.0.113.20', '127.0.0.1'))
    expect([codes[0], codes.at(-1)]).toEqual(['masuk-gagal', 'terlalu-sering'])
    // A header that the sender wrote themselves stands before what the proxy adds, and is not believed.
    expect(await guess('tidak.ada.x', '198.51.100.1, 203.0.113.20', '127.0.0.1')).toBe('terlalu-sering')
    expect(await guess('tidak.ada.y', '203.0.113.21', '127.0.0.1')).toBe('masuk-gagal')
    // Nor is it what the count of failures says.
    const last = `select max(address) as address, sum(failed)::int as failed from sign_in_failures where subject = '-'`
    const { rows } = await withClient(office.database.adminUrl, (client) => client.query(last))
    expect(rows).toEqual([{ address: '203.0.113.21', failed: 61 }])
  })

  it('counts an IPv6 sender by its network', () => {
    expect(senderOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64')
    expect(senderOf('2001:db8::1')).toBe('2001:db8:0:0::/64')
    expect(senderOf('::1')).toBe('0:0:0:0::/64')
    expect(senderOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(senderOf('192.0.2.1')).toBe('192.0.2.1')
  })
})

describe('the settings', () => {
  it.each([
    [{}, HERE],
    [{ KONVERGEN_URL: ` ${ORIGIN}/ `, KONVERGEN_PROXIES: '127.0.0.1, 10.1.0.0/24' }, PROXIED],
    [
      { KONVERGEN_URL: 'http://192.168.1.9:8080', KONVERGEN_LAN: LAN_SWITCH },
      { reach: 'lan', origin: 'http://192.168.1.9:8080', proxies: [] },
    ],
  ])('are read from %j', (env, front) => {
    expect(readFront(env)).toEqual(front)
  })

  it.each([
    ['alamat-keliru', { KONVERGEN_URL: 'konvergen.contoh.go.id' }],
    ['alamat-keliru', { KONVERGEN_URL: `${ORIGIN}/konvergen`, KONVERGEN_PROXIES: '127.0.0.1' }],
    ['alamat-keliru', { KONVERGEN_URL: 'https://a:b@contoh.go.id', KONVERGEN_PROXIES: '127.0.0.1' }],
    ['alamat-keliru', { KONVERGEN_URL: 'ftp://contoh.go.id' }],
    ['proksi-belum', { KONVERGEN_URL: ORIGIN }],
    ['proksi-keliru', { KONVERGEN_URL: ORIGIN, KONVERGEN_PROXIES: 'proxy.contoh.go.id' }],
    ['proksi-keliru', { KONVERGEN_URL: ORIGIN, KONVERGEN_PROXIES: '0.0.0.0/0' }],
    ['proksi-keliru', { KONVERGEN_URL: ORIGIN, KONVERGEN_PROXIES: '10.0.0.0/33' }],
    ['proksi-tanpa-alamat', { KONVERGEN_PROXIES: '127.0.0.1' }],
    ['tanpa-https', { KONVERGEN_URL: 'http://192.168.1.9:8080' }],
    ['tanpa-https', { KONVERGEN_URL: 'http://192.168.1.9:8080', KONVERGEN_LAN: 'ya' }],
  ])('are refused as %s: %j', (code, env) => {
    expect(() => readFront(env)).toThrow(expect.objectContaining({ code }))
  })

  it('warn aloud of a network without encryption, and of nothing else', () => {
    expect(warningOf({ reach: 'lan', origin: 'http://192.168.1.9:8080', proxies: [] })?.id).toContain('TANPA ENKRIPSI')
    expect([warningOf(HERE), warningOf(PROXIED)]).toEqual([null, null])
    expect(() => requireFit('0.0.0.0', PROXIED)).not.toThrow()
  })
})
