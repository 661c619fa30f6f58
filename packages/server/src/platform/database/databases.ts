/**
 * The databases of this installation: the main one, and beside it the demo district's own, so that demo figures can never mix with real ones
 * and all of it can be removed in one step. Which one a request means is said by its district code alone.
 */

import { sql } from 'kysely'
import pg from 'pg'
import { connect, type Db, withClient } from './connect.ts'
import { migrate, requireMigrated } from './migrate.ts'
import { requireHumble } from './require-humble.ts'

/** Fictional: province 99 is in no list of Kemendagri. */
export const DEMO_KAB = '99.01'
export const MAIN_DATABASE = 'konvergen'
export const DEMO_DATABASE = 'konvergen_contoh'

/** The main database, or the demo's. */
export type Home = 'utama' | 'contoh'

/** Addresses of one database. Without `adminUrl` somebody else migrates it. */
export interface DatabaseAddress {
  readonly appUrl: string
  readonly adminUrl: string | null
}

export interface DatabaseSource {
  readonly main: DatabaseAddress
  /** Null: there is no demo in this installation. */
  readonly demo: DatabaseAddress | null
  /** Where databases can be made and dropped (the embedded cluster); null for an outside one. */
  readonly makeAt: string | null
}

async function exists(client: pg.ClientBase, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
  return (rowCount ?? 0) > 0
}

export async function makeDatabase(at: string, name: string): Promise<void> {
  await withClient(at, async (client) => {
    if (await exists(client, name)) return
    // 42P04, 23505: another start made it in the same moment.
    await client.query(`create database ${pg.escapeIdentifier(name)}`).catch((error: unknown) => {
      if (!['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error
    })
  })
}

/** Told of every database before it is worked with. */
export type Greet = (db: Db) => Promise<void>

/** Told before the tables of the main database change. The demo is made anew at any time and needs no backup. */
export type BeforeUpgrade = (adminUrl: string) => Promise<void>

/** Ready for work: reachable, humble, migrated, greeted. */
async function prepare({ appUrl, adminUrl }: DatabaseAddress, greet: Greet, beforeUpgrade?: BeforeUpgrade): Promise<Db> {
  const role = await requireHumble(appUrl)
  if (adminUrl === null) await requireMigrated(appUrl)
  else await migrate({ adminUrl, appRole: role, beforeUpgrade: async () => beforeUpgrade?.(adminUrl) })
  const db = connect(appUrl)
  try {
    await greet(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

export class Databases {
  readonly main: Db
  readonly #source: DatabaseSource
  readonly #greet: Greet
  #demo: Db | null = null

  private constructor(source: DatabaseSource, greet: Greet, main: Db) {
    this.#source = source
    this.#greet = greet
    this.main = main
  }

  static async open(source: DatabaseSource, greet: Greet, beforeUpgrade?: BeforeUpgrade): Promise<Databases> {
    if (source.makeAt !== null) await makeDatabase(source.makeAt, MAIN_DATABASE)
    const databases = new Databases(source, greet, await prepare(source.main, greet, beforeUpgrade))
    if (await databases.#demoExists()) await databases.openDemo()
    return databases
  }

  get demo(): Db | null {
    return this.#demo
  }

  /** True when there can be a demo here at all. */
  get demoPossible(): boolean {
    return this.#source.demo !== null
  }

  /** True for our own PostgreSQL, where databases are ours to make and drop. */
  get isEmbedded(): boolean {
    return this.#source.makeAt !== null
  }

  /** The database that holds a district; null for the demo where there is none. */
  forDistrict(kab: string): Db | null {
    return kab === DEMO_KAB ? this.#demo : this.main
  }

  /** Throws where there is no demo. */
  at(home: Home): Db {
    const db = home === 'utama' ? this.main : this.#demo
    if (db === null) throw new TypeError('this installation has no demo now')
    return db
  }

  async #demoExists(): Promise<boolean> {
    const { demo, makeAt } = this.#source
    if (demo === null || makeAt === null) return demo !== null
    return withClient(makeAt, (client) => exists(client, DEMO_DATABASE))
  }

  /** Opens the demo's database, making it where needed. */
  async openDemo(): Promise<Db> {
    const { demo, makeAt } = this.#source
    if (demo === null) throw new TypeError('this installation has no demo database')
    if (makeAt !== null) await makeDatabase(makeAt, DEMO_DATABASE)
    this.#demo ??= await prepare(demo, this.#greet)
    return this.#demo
  }

  async dropDemo(): Promise<void> {
    const { makeAt } = this.#source
    if (makeAt === null) throw new TypeError('an outside demo database is not ours to drop')
    await this.#demo?.destroy()
    this.#demo = null
    await withClient(makeAt, (client) => client.query(`drop database if exists ${pg.escapeIdentifier(DEMO_DATABASE)} with (force)`))
  }

  /** True when the main database answers. */
  async isReady(): Promise<boolean> {
    try {
      await sql`select 1`.execute(this.main)
      return true
    } catch {
      return false
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.main.destroy(), this.#demo?.destroy()])
  }
}
