/**
 * Starts the office server: one per data folder, on this computer only unless an address for others was declared, until it is told to stop.
 */
import { join } from 'node:path'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { FastifyInstance } from 'fastify'
import type { Acts } from './acts.ts'
import { type App, openApp } from './app.ts'
import { identify } from './capabilities/accounts/identify.ts'
import type { SsoSettings } from './capabilities/accounts/sso-settings.ts'
import { keepSweeping } from './capabilities/documents/jobs.ts'
import { keepPrivacy } from './keep-privacy.ts'
import { keepWatch } from './keep-watch.ts'
import { keepBackups } from './platform/backup/keep-backups.ts'
import { lockInstance } from './platform/database/instance-lock.ts'
import { buildHttp } from './platform/http/build-http.ts'
import { type Front, readFront, requireFit, warningOf } from './platform/http/front.ts'
import type { Limits } from './platform/http/limits.ts'
import type { LogStream } from './platform/http/log-requests.ts'
import { openLog } from './platform/open-log.ts'
import { StartFailure } from './platform/start-failure.ts'

export interface ServeOptions {
  /** 0 = any free one. */
  readonly port: number
  readonly host: string
  readonly data: string
  readonly databaseUrl?: string | undefined
  /** Default: `log/server.log` in the data folder; null = no log. */
  readonly log?: LogStream | null | undefined
  /** Folder of the built web client. */
  readonly pages?: string | undefined
  readonly fillDemo?: ((acts: Acts) => Promise<void>) | undefined
  /** Default: as KONVERGEN_URL and KONVERGEN_PROXIES say. */
  readonly front?: Front | undefined
  /** Default: as KONVERGEN_OIDC_… say. */
  readonly sso?: SsoSettings | undefined
  /** Default: as core/accounts/limits.ts says. */
  readonly limits?: Limits | undefined
  readonly say: (text: Bilingual) => void
}

export interface Served {
  /** Where it listens. */
  readonly url: string
  /** Where people open it. */
  readonly address: string
  readonly app: App
  /** Stops taking requests, finishes those under way, closes the database. */
  readonly close: () => Promise<void>
}

const PAGES = join(import.meta.dirname, '../../web/dist')

async function listen(http: FastifyInstance, port: number, host: string): Promise<string> {
  try {
    return await http.listen({ port, host })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE') throw new StartFailure('port-terpakai', { port, lain: port + 1 }, { cause: error })
    if (code === 'EACCES') throw new StartFailure('port-dilarang', { port, lain: 4100 }, { cause: error })
    throw error
  }
}

/** Runs the endings one after the other, all of them, in the order given. */
async function endAll(endings: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const end of endings) await end().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'could not close everything')
}

/** Throws a StartFailure, with everything closed again, when it cannot. */
export async function serve(options: ServeOptions): Promise<Served> {
  const front = options.front ?? readFront(process.env)
  requireFit(options.host, front)
  const warning = warningOf(front)
  if (warning !== null) options.say(warning)
  const lock = await lockInstance(options.data)
  const endings: (() => Promise<unknown>)[] = [() => lock.release()]
  const close = (): Promise<void> => endAll(endings.splice(0))
  try {
    const { data, databaseUrl, fillDemo, say } = options
    const app = await openApp({ data, databaseUrl, fillDemo, say, front, sso: options.sso })
    endings.unshift(() => app.close())
    const log = options.log === undefined ? openLog(options.data) : options.log
    const keeper = keepBackups({
      backups: app.backups,
      ring: app.work.keys,
      say: options.say,
      log: (line) => log?.write(line),
      onMade: (made) => app.noteBackup(made),
    })
    endings.unshift(() => keeper.stop())
    const privacy = keepPrivacy({ work: app.work, log: (line) => log?.write(line) })
    endings.unshift(() => privacy.stop())
    endings.unshift(keepSweeping(app.work, (line) => log?.write(line)))
    const watch = keepWatch({ work: app.work, runs: app.runs, log: (line) => log?.write(line) })
    endings.unshift(() => watch.stop())
    const pages = options.pages ?? PAGES
    const http = await buildHttp({
      work: app.work,
      identify,
      offers: app.offers,
      version: app.version,
      pages,
      log,
      front,
      limits: options.limits,
    })
    endings.unshift(() => http.close())
    const url = await listen(http, options.port, options.host)
    lock.tellUrl(url)
    return { url, address: front.origin ?? url, app, close }
  } catch (error) {
    await close()
    throw error
  }
}
