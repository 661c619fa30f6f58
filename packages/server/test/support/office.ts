/**
 * A whole office server on a database of its own, asked by HTTP without a network. What a test sees is what a browser sees.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProblemBody } from '@konvergen/contract/problems.ts'
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { inject } from 'vitest'
import { type App, openApp } from '../../src/app.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { buildHttp } from '../../src/platform/http/build-http.ts'
import type { LogStream } from '../../src/platform/http/log-requests.ts'
import type { Identify } from '../../src/platform/visit.ts'
import { TEMPLATE } from './cluster.ts'

export interface OwnDatabase {
  readonly adminUrl: string
  readonly appUrl: string
  readonly drop: () => Promise<void>
}

/** A copy of the migrated database, national list included; `template0` gives an empty one. */
export async function ownDatabase(template = TEMPLATE): Promise<OwnDatabase> {
  const cluster = inject('cluster')
  const name = `uji_${randomBytes(6).toString('hex')}`
  const at = (url: string, database: string): string => url.replace('/DATABASE?', `/${database}?`)
  const root = at(cluster.adminUrl, 'postgres')
  await withClient(root, (client) => client.query(`create database ${name} template ${template} strategy file_copy`))
  return {
    adminUrl: at(cluster.adminUrl, name),
    appUrl: at(cluster.appUrl, name),
    drop: async () => {
      await withClient(root, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

export interface Answer<T> {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: T
  readonly text: string
  readonly bytes: Buffer
}

export interface Office {
  readonly app: App
  readonly http: FastifyInstance
  readonly database: OwnDatabase
  /** The data folder. */
  readonly data: string
  readonly log: string[]
  readonly get: <T>(path: string) => Promise<Answer<T>>
  readonly send: <T>(method: 'POST' | 'DELETE', path: string, body?: object) => Promise<Answer<T>>
  readonly upload: <T>(path: string, name: string, bytes: Uint8Array | string) => Promise<Answer<T>>
  readonly close: () => Promise<void>
}

/** An upload as a browser's form sends it. */
export function multipart(name: string, bytes: Uint8Array | string, part = 'berkas'): Pick<InjectOptions, 'payload' | 'headers'> {
  const edge = 'konvergen-edge'
  const head = `--${edge}\r\ncontent-disposition: form-data; name="${part}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${edge}--\r\n`)])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${edge}` } }
}

/** Whoever sits at the machine itself: most tests are about the work, not about who may do it. */
const EVERYBODY: Identify = () => Promise.resolve({ actor: systemActor('sistem'), home: 'utama', session: null })

export async function openOffice(pages = mkdtempSync(join(tmpdir(), 'konvergen-pages-')), as: Identify = EVERYBODY): Promise<Office> {
  const database = await ownDatabase()
  process.env.DATABASE_ADMIN_URL = database.adminUrl
  const data = mkdtempSync(join(tmpdir(), 'konvergen-office-'))
  const app = await openApp({
    data,
    databaseUrl: database.appUrl,
    say: () => undefined,
  })
  const log: string[] = []
  const stream: LogStream = { write: (line) => log.push(line) }
  const http = await buildHttp({ work: app.work, identify: as, offers: app.offers, version: app.version, pages, log: stream })
  const ask = async <T>(options: InjectOptions): Promise<Answer<T>> => {
    const response = await http.inject(options)
    const isJson = /json/.test(String(response.headers['content-type']))
    const body = (isJson ? response.json() : undefined) as T
    return { status: response.statusCode, headers: response.headers, body, text: response.body, bytes: response.rawPayload }
  }
  return {
    app,
    http,
    database,
    data,
    log,
    get: (url) => ask({ method: 'GET', url }),
    send: (method, url, body) => ask({ method, url, ...(body === undefined ? {} : { payload: body }) }),
    upload: (url, name, bytes) => ask({ method: 'POST', url, ...multipart(name, bytes) }),
    close: async () => {
      await http.close()
      await app.close()
      await database.drop()
    },
  }
}

export function codeOf({ body }: Answer<unknown>): string {
  return (body as ProblemBody).code
}
