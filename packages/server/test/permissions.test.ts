/**
 * The page of permissions is as the generator writes it, and the server answers exactly by it: every route, as every role, in one's own district, in
 * a foreign one and in one that does not exist.
 */
import { readFileSync } from 'node:fs'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { ROUTES } from '@konvergen/contract/routes.ts'
import type { Status } from '@konvergen/contract/setup.ts'
import { ACTS } from '@konvergen/core/accounts/acts.ts'
import { type Reach, ROLE_FACTS, ROLES, type Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersOf, holderOf, PERMISSIONS_FILE, permissionsFile } from '../../../scripts/gen-permissions.ts'
import { Browser } from './support/browser.ts'
import { personWith } from './support/people.ts'
import { openServed, type Served } from './support/served.ts'

const OWN: Readonly<Record<Reach, string>> = { instansi: '*', kabupaten: '76.01', kecamatan: '76.01.01', desa: '76.01.01.2001' }
/** 17.04 is open here, 11.05 is not. */
const [FOREIGN, UNOPENED] = ['17.04', '11.05']
/** Leaving would end the walk. */
const WALKED = ROUTES.filter(({ path, method }) => !(path === '/api/sesi' && method === 'DELETE'))
const ID = '00000000-0000-7000-8000-000000000000'

let served: Served
beforeAll(async () => {
  served = await openServed()
  await served.app.acts.openDistrict(FOREIGN)
})
afterAll(() => served.close())

function addressIn({ path }: RouteContract, kab: string): string {
  const values: Readonly<Record<string, string>> = { kab, id: ID, desa: `${kab}.01.2001`, row: '2', peran: ID }
  return path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? ID)
}

const codeIn = async (browser: Browser, route: RouteContract, kab: string): Promise<string> =>
  (await browser.ask(route.method, addressIn(route, kab), route.method === 'GET' || route.method === 'DELETE' ? undefined : {})).code

describe('permissions.txt', () => {
  it('is as the generator writes it', () => {
    expect(readFileSync(PERMISSIONS_FILE, 'utf8')).toBe(permissionsFile())
  })
})

describe('every route', () => {
  it('lets a guest only where it is open', async () => {
    const wrong: string[] = []
    for (const route of WALKED) {
      const code = await codeIn(new Browser(served.url), route, '76.01')
      const isOpen = ACTS[route.act].span === 'terbuka'
      if ((code === 'belum-masuk') === isOpen) wrong.push(`${route.method} ${route.path}: ${code}`)
    }
    expect(wrong).toEqual([])
  })

  it.each(ROLES)('answers %s exactly by the page', async (role: Role) => {
    const { grants } = holderOf(role, [OWN[ROLE_FACTS[role].reach]])
    const browser = await personWith({ url: served.url, work: served.app.work }, grants)
    const wrong: string[] = []
    for (const route of WALKED) {
      const [inOwn] = answersOf(role, route.act)
      const code = await codeIn(browser, route, '76.01')
      const isRefused = code === 'tidak-boleh' || code === 'belum-masuk'
      if (isRefused !== (inOwn === '-')) wrong.push(`own ${route.method} ${route.path}: ${code}`)
      const { span } = ACTS[route.act]
      const isEverywhere = ROLE_FACTS[role].reach === 'instansi' || span === 'terbuka' || span === 'sendiri' || span === 'instansi'
      if (isEverywhere || !route.path.includes(':kab')) continue
      const foreign = await codeIn(browser, route, FOREIGN)
      const unopened = await codeIn(browser, route, UNOPENED)
      if (foreign !== 'tidak-ditemukan' || unopened !== foreign)
        wrong.push(`foreign ${route.method} ${route.path}: ${foreign}, ${unopened}`)
    }
    expect(wrong).toEqual([])
  })

  it('tells a guest only that it is up, and how it is kept only those who keep it', async () => {
    const asked = async (browser: Browser) => {
      const { body } = await browser.get<Status>('/api/status')
      const { info } = (await browser.get<{ info: { version: string } }>('/api/openapi.json')).body
      return [Object.keys(body).toSorted().join(' '), info.version === served.app.version]
    }
    const as = (role: Role) => personWith({ url: served.url, work: served.app.work }, holderOf(role, [OWN[ROLE_FACTS[role].reach]]).grants)
    expect(await asked(new Browser(served.url))).toEqual(['loopbackOnly', false])
    for (const role of ['puskesmas', 'camat', 'dinkes'] as const)
      expect(await asked(await as(role))).toEqual(['loopbackOnly version', true])
    for (const role of ['pengelola-sistem', 'admin-kab'] as const) {
      expect(await asked(await as(role))).toEqual(['keeping loopbackOnly version', true])
    }
  })

  it('answers a role that sees names, without a second factor, as if it held nothing', async () => {
    const { grants } = holderOf('dinkes', ['76.01'])
    const browser = await personWith({ url: served.url, work: served.app.work }, grants, false)
    const codes = new Set<string>()
    for (const route of WALKED.filter(({ path }) => path.startsWith('/api/districts/:kab') && path !== '/api/districts/:kab')) {
      codes.add(await codeIn(browser, route, '76.01'))
    }
    expect([...codes]).toEqual(['tidak-ditemukan'])
  })
})
