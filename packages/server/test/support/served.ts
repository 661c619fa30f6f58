/**
 * A whole server that listens, on a database of its own, and people who come in through its doors as anybody would.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import type { SsoSettings } from '../../src/capabilities/accounts/sso-settings.ts'
import type { Limits } from '../../src/platform/http/limits.ts'
import { serve } from '../../src/serve.ts'
import { Browser } from './browser.ts'
import { ownDatabase } from './office.ts'

export const SANDI = 'kelapa jembatan hujan tujuh'

/** What the first run asks of its keeper, with the code that their app would show. */
export function firstKeeper(kode: string, more: object = {}): object {
  const rahasia = new Secret({ size: 20 }).base32
  const keeper = { kode, kab: '76.01', username: 'pak.dedi', nama: 'Dedi Contoh', sandi: SANDI }
  return { ...keeper, rahasia, kodeFaktor: codeNow(rahasia), ...more }
}

export interface Served {
  readonly url: string
  readonly app: Awaited<ReturnType<typeof serve>>['app']
  readonly database: Awaited<ReturnType<typeof ownDatabase>>
  /** The data folder: log and keys. */
  readonly data: string
  readonly log: string[]
  /** The keeper of the system, in with a second factor, who is the secretariat of 76.01 too. */
  readonly keeper: Browser
  readonly close: () => Promise<void>
}

export async function openServed(sso?: SsoSettings, limits?: Limits): Promise<Served> {
  const database = await ownDatabase()
  process.env.DATABASE_ADMIN_URL = database.adminUrl
  const data = mkdtempSync(join(tmpdir(), 'konvergen-served-'))
  const log: string[] = []
  const stream = { write: (line: string) => void log.push(line) }
  const options = { port: 0, host: '127.0.0.1', data, databaseUrl: database.appUrl, log: stream, sso, limits, say: () => undefined }
  const { url, app, close } = await serve(options)
  const keeper = new Browser(url)
  const kode = app.setupCode ?? ''
  await keeper.post('/api/penyiapan', firstKeeper(kode))
  return {
    url,
    app,
    database,
    data,
    log,
    keeper,
    close: async () => {
      await close()
      rmSync(data, { recursive: true, force: true })
      await database.drop()
    },
  }
}

export interface Invited {
  readonly browser: Browser
  readonly id: string
}

/** Invited by the keeper, and in by the ticket of the invitation. */
export async function invite(
  { keeper, url }: Served,
  username: string,
  peran: string,
  wilayah: string[],
  more: object = {},
): Promise<Invited> {
  const asked = { username, nama: `Orang ${username}`, peran, wilayah, ...more }
  const { body } = await keeper.post<{ tiket: string }>('/api/districts/76.01/akun', asked)
  const browser = new Browser(url)
  await browser.post('/api/undangan', { tiket: body.tiket, sandi: SANDI })
  const me = await browser.get<{ account: { id: string } }>('/api/saya')
  return { browser, id: me.body.account.id }
}

/** The code that an authenticator app would show. */
export function codeNow(secret: string, timestamp = Date.now()): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })
}

export interface Factor {
  readonly secret: string
  readonly recovery: readonly string[]
}

/** `ahead`: in the place of one set a moment ago, whose time step is used. */
export async function addSecondFactor(browser: Browser, ahead = 0): Promise<Factor> {
  const { body } = await browser.post<{ rahasia: string }>('/api/saya/faktor-kedua')
  const asked = { rahasia: body.rahasia, kode: codeNow(body.rahasia, Date.now() + ahead), sandi: SANDI }
  const confirmed = await browser.put<{ pemulihan: string[] }>('/api/saya/faktor-kedua', asked)
  return { secret: body.rahasia, recovery: confirmed.body.pemulihan }
}

/** The id of an office of 76.01 by its code of the starting list, which is taken into the register where it is not yet. */
export async function officeOf({ keeper }: Served, code: string): Promise<string> {
  await keeper.post('/api/districts/76.01/lembaga-awal', { kode: [code] })
  const { body } = await keeper.get<{ offices: { id: string; code: string | null }[] }>('/api/districts/76.01/lembaga')
  return body.offices.find((office) => office.code === code)?.id ?? ''
}
