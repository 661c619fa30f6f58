/**
 * The district of the story: a real server with its own database, people of each role at their browsers, and the command line beside it on the same data.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import { villageKind } from '@konvergen/core/wilayah/kode.ts'
import { dayOf } from '@konvergen/server/platform/today.ts'
import { serve } from '@konvergen/server/serve.ts'
import { type CommandResult, runCommand } from '../../../packages/cli/test/commands/run-command.ts'
import { Browser } from '../../../packages/server/test/support/browser.ts'
import { personWith } from '../../../packages/server/test/support/people.ts'
import { firstKeeper, SANDI } from '../../../packages/server/test/support/served.ts'
import { OFFICE_CODES, type OfficeKey } from './year-plan.ts'

export const KAB = '17.04'
export const AT = `/api/districts/${KAB}`
export const YEAR = 2026

const DAY_MS = 86_400_000
export const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS))

export interface YearDistrict {
  readonly url: string
  readonly secretariat: Browser
  /** Another of the secretariat: who wrote does not verify. */
  readonly verifier: Browser
  readonly offices: Readonly<Record<OfficeKey, { readonly id: string; readonly name: string; readonly browser: Browser }>>
  readonly detail: DistrictDetail
  /** Codes of villages that are desa, in their order. */
  readonly desa: readonly string[]
  readonly villageHead: (kode: string) => Promise<Browser>
  /** Somebody in a role, of the whole district or of areas in it. */
  readonly person: (role: Role, areas?: readonly string[]) => Promise<Browser>
  /** In the name of the secretariat. */
  readonly konvergen: (...args: readonly string[]) => Promise<CommandResult>
  /** Puts a file beside the data and says where. */
  readonly putFile: (name: string, text: string) => Promise<string>
  readonly pathOf: (name: string) => string
  readonly close: () => Promise<void>
}

interface Register {
  readonly offices: readonly { readonly id: string; readonly code: string | null; readonly names: readonly { readonly nama: string }[] }[]
}

export async function openYear(): Promise<YearDistrict> {
  const data = await mkdtemp(path.join(tmpdir(), 'konvergen-year-'))
  const files = await mkdtemp(path.join(tmpdir(), 'konvergen-year-files-'))
  const { app, url, close } = await serve({ port: 0, host: '127.0.0.1', data, log: null, say: () => undefined })
  const keeper = new Browser(url)
  await keeper.post('/api/penyiapan', firstKeeper(app.setupCode ?? '', { kab: KAB }))
  const { token } = (await keeper.post<{ token: string }>('/api/saya/token', { nama: 'Baris perintah', hari: 1, sandi: SANDI })).body
  const person = (role: Role, areas: readonly string[] = [KAB], opd: string | null = null): Promise<Browser> => {
    const until = ROLE_FACTS[role].endsOn === 'selalu' ? inDays(1) : null
    return personWith({ url, work: app.work }, [{ role, kab: KAB, areas, opd, from: `${YEAR}-01-01`, until }])
  }
  await keeper.post(`${AT}/lembaga-awal`, { kode: Object.values(OFFICE_CODES) })
  const register = (await keeper.get<Register>(`${AT}/lembaga`)).body.offices
  const office = async (key: OfficeKey) => {
    const { id = '', names: [first] = [] } = register.find(({ code }) => code === OFFICE_CODES[key]) ?? {}
    return { id, name: first?.nama ?? '', browser: await person(key === 'kb' ? 'opd-kb' : key === 'kes' ? 'dinkes' : 'opd', [KAB], id) }
  }
  const detail = (await keeper.get<DistrictDetail>(AT)).body
  const pathOf = (name: string): string => path.join(files, name)
  return {
    url,
    secretariat: keeper,
    verifier: await person('admin-kab'),
    offices: { kb: await office('kb'), kes: await office('kes'), air: await office('air') },
    detail,
    desa: detail.desa.filter(({ kode, validTo }) => validTo === null && villageKind(kode) === 'desa').map(({ kode }) => kode),
    villageHead: (kode) => person('desa', [kode]),
    person,
    konvergen: async (...args) => {
      process.env.KONVERGEN_TOKEN = token
      try {
        return await runCommand(...args, '--data', data)
      } finally {
        delete process.env.KONVERGEN_TOKEN
      }
    },
    putFile: async (name, text) => {
      await writeFile(pathOf(name), text)
      return pathOf(name)
    },
    pathOf,
    close: async () => {
      await close()
      for (const folder of [data, files]) await rm(folder, { recursive: true, force: true })
    },
  }
}
