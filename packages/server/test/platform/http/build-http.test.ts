/**
 * What holds for every answer: headers, problems, health, the OpenAPI document, the log.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PROBLEMS, type ProblemBody } from '@konvergen/contract/problems.ts'
import { route } from '@konvergen/contract/route.ts'
import { ROUTES } from '@konvergen/contract/routes.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identify } from '../../../src/capabilities/accounts/identify.ts'
import { withClient } from '../../../src/platform/database/connect.ts'
import { buildHttp } from '../../../src/platform/http/build-http.ts'
import { offerOutside } from '../../../src/platform/http/offer.ts'
import { ADMITTED_STYLES } from '../../../src/platform/http/security-headers.ts'
import { codeOf, type Office, openOffice } from '../../support/office.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

describe('the server', () => {
  it('offers every route of the contracts, and no other', () => {
    const key = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`
    expect(office.app.offers.map((offer) => key(offer.contract)).toSorted()).toEqual(ROUTES.map(key).toSorted())
  })

  it('describes them all in OpenAPI 3.1', async () => {
    const { body } = await office.get<{ openapi: string; paths: Record<string, Record<string, unknown>> }>('/api/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    for (const path of ['/healthz', '/readyz']) expect(body.paths[path]?.get).toBeDefined()
    for (const { method, path } of ROUTES) {
      expect(body.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]).toBeDefined()
    }
  })

  it('is alive, and ready when the database is', async () => {
    expect((await office.get('/healthz')).status).toBe(200)
    expect((await office.get('/readyz')).status).toBe(200)
  })

  it('says which field of a request is wrong', async () => {
    const answer = await office.send<ProblemBody>('POST', '/api/districts', { kode: 'abc' })
    expect(answer).toMatchObject({ status: 400, body: { code: 'permintaan-tidak-sah', details: { isian: 'kode' } } })
    expect(answer.body.todo.id).toContain('kode')
    expect(answer.headers['content-type']).toContain('application/problem+json')
    const missing = await office.send<ProblemBody>('POST', '/api/districts', {})
    expect(missing.body.details.isian).toBe('kode')
  })

  it('takes no JSON that is none, and no number written as text', async () => {
    const payload = '{"kode":'
    const broken = await office.http.inject({
      method: 'POST',
      url: '/api/districts',
      payload,
      headers: { 'content-type': 'application/json' },
    })
    expect(broken.json()).toMatchObject({ status: 400, code: 'permintaan-tidak-sah' })
    expect((await office.send('POST', '/api/districts', { kode: 7601 })).status).toBe(400)
  })

  it('takes no JSON above one megabyte, no other kind of body, and no unknown method', async () => {
    const large = await office.send('POST', '/api/districts', { kode: 'x'.repeat(1024 * 1024) })
    expect({ status: large.status, code: codeOf(large) }).toEqual({ status: 413, code: 'berkas-terlalu-besar' })
    const xml = { method: 'POST', url: '/api/districts', payload: '<a/>', headers: { 'content-type': 'application/xml' } } as const
    expect((await office.http.inject(xml)).statusCode).toBe(400)
    expect((await office.http.inject({ method: 'TRACE' as 'GET', url: '/api/status' })).statusCode).toBe(404)
    expect(
      (await office.http.inject({ method: 'OPTIONS', url: '/api/status', headers: { origin: 'https://evil.example' } })).headers,
    ).not.toHaveProperty('access-control-allow-origin')
  })

  it('drops what a body was not asked for, and takes no number twice', async () => {
    const more = await office.send<ProblemBody>('POST', '/api/districts', { kode: '99.99', demo: true })
    expect(codeOf(more)).toBe('kode-tidak-dikenal')
    const headers = { 'content-type': 'application/json' }
    const polluted = { method: 'POST', url: '/api/districts', payload: '{"kode":"99.99","__proto__":{"x":1}}', headers } as const
    expect((await office.http.inject(polluted)).statusCode).toBe(400)
    expect((await office.get('/api/wilayah/kabupaten?cari=Kaur&cari=Mamuju')).status).toBe(400)
  })

  it('hands out files under a name that breaks out of nothing, kept in no cache', async () => {
    const contract = route({
      method: 'GET',
      path: '/api/uji',
      act: 'setup.read',
      summary: { id: 'Uji', en: 'Test' },
      answer: { file: true, mediaType: 'text/html' },
      errors: [],
    })
    const named = offerOutside(contract, () => Promise.resolve({ name: 'a"\r\nset-cookie: x=1;/é.html', bytes: '<script>1</script>' }))
    const { work, version } = office.app
    const own = await buildHttp({ work, version, offers: [named], identify, pages: '/none', log: null })
    const { headers } = await own.inject({ url: '/api/uji' })
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''a%22%0D%0Aset-cookie%3A%20x%3D1%3B%2F%C3%A9.html")
    expect(headers).not.toHaveProperty('set-cookie')
    expect([headers['cache-control'], headers['x-content-type-options']]).toEqual(['no-store', 'nosniff'])
    expect((await office.get('/api/status')).headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    await own.close()
  })

  it('answers an unknown address and an unopened district alike', async () => {
    expect(codeOf(await office.get('/api/nothing'))).toBe('tidak-ditemukan')
    expect(codeOf(await office.get('/api/districts/11.01'))).toBe('tidak-ditemukan')
  })

  it('allows pages nothing from elsewhere and no inline script', async () => {
    const { headers } = await office.get('/api/status')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('admits exactly the styles that the installed React Aria puts into a page', () => {
    const aria = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'))
    const source = (file: string): string => readFileSync(join(aria, 'dist/private', file), 'utf8').replaceAll('${', '$\u007b')
    const press = source('interactions/usePress.mjs')
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(press)?.[1] ?? ''
    const written = [press, source('overlays/usePreventScroll.mjs')].flatMap((text) =>
      [...text.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map((match) => match[1]?.replace(/\$\{[^}]+\}/, attribute).trim()),
    )
    expect(written).toEqual([...ADMITTED_STYLES])
  })

  it('writes no address, query or body into its log', async () => {
    await office.get('/api/wilayah/kabupaten?cari=RahasiaSekali')
    await office.send('POST', '/api/districts', { kode: 'RahasiaSekali' })
    expect(office.log.join('')).toContain('/api/wilayah/kabupaten')
    expect(office.log.join('')).not.toContain('RahasiaSekali')
  })

  it('gives an unknown error a number that stands in the log, and no more', async () => {
    await withClient(office.database.adminUrl, (client) => client.query('alter table wilayah rename to hilang'))
    const { status, body } = await office.get<ProblemBody>('/api/wilayah/kabupaten?cari=Kaur')
    await withClient(office.database.adminUrl, (client) => client.query('alter table hilang rename to wilayah'))
    expect({ status, code: body.code }).toEqual({ status: 500, code: 'kesalahan-dalam' })
    expect(JSON.stringify(body)).not.toContain('wilayah"')
    expect(office.log.some((line) => line.includes(String(body.details.nomor)) && line.includes('42P01'))).toBe(true)
  })

  it('has a problem for every refusal of the database', () => {
    expect(PROBLEMS['basis-data-tidak-siap'].status).toBe(503)
    expect(PROBLEMS['ruang-penuh'].status).toBe(507)
  })
})

describe('the pages', () => {
  it('come with hashes for ever, the shell afresh, and every other address is a page', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Konvergen</title>')
    writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {}')
    const own = await openOffice(folder)
    const page = await own.http.inject({ url: '/kabupaten/76.01/situasi', headers: { accept: 'text/html' } })
    expect(page).toMatchObject({ statusCode: 200, headers: { 'cache-control': 'no-cache' } })
    expect(page.body).toContain('Konvergen')
    const head = await own.http.inject({ method: 'HEAD', url: '/kabupaten/76.01/situasi', headers: { accept: 'text/html' } })
    expect(head).toMatchObject({ statusCode: 200, body: '', headers: { 'content-length': page.headers['content-length'] } })
    expect((await own.get('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable')
    expect((await own.get('/assets/none.js')).status).toBe(404)
    expect((await own.http.inject({ url: '/../package.json' })).statusCode).toBe(404)
    await own.close()
  })

  it('say how to build them when they are not', async () => {
    const page = await office.http.inject({ url: '/', headers: { accept: 'text/html' } })
    expect(page.statusCode).toBe(503)
    expect(page.body).toContain('npm start')
  })
})
