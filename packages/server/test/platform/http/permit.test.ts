/**
 * Until there are accounts only this computer is answered, and only our own page may write.
 */
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireLoopback } from '../../../src/platform/http/permit.ts'
import { type Office, openOffice } from '../../support/office.ts'

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
    expect(() => requireLoopback(host)).toThrow(expect.objectContaining({ code: 'hanya-lokal' }))
  })
})
