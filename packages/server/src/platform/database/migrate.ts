/**
 * Brings a database to the tables of this version: plain SQL files, forward only. Each file runs in one transaction together with its own row
 * in `migrations`, under an advisory lock: a power cut in the middle leaves either all of a file or nothing, and two starts do not collide.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { reasonOf, StartFailure } from '../start-failure.ts'
import { withClient } from './connect.ts'
import { splitStatements } from './split-statements.ts'

const FOLDER = join(import.meta.dirname, '../../../migrations')
/** Any number, the same in every Konvergen. */
const LOCK = 760_120
const GRANTS = 'grants.sql'

interface Migration {
  readonly name: string
  readonly text: string
  readonly checksum: string
}

function readMigration(folder: string, name: string): Migration {
  const text = readFileSync(join(folder, name), 'utf8')
  return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
}

export function readMigrations(folder: string = FOLDER): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-.*\.sql$/.test(name))
  return names.toSorted().map((name) => readMigration(folder, name))
}

async function appliedChecksums(client: pg.ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from migrations')
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

function refuseForeign(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  for (const name of applied.keys()) {
    const known = migrations.some((migration) => migration.name === name) || name.startsWith(GRANTS)
    if (!known) throw new StartFailure('migrasi-asing', { nama: name })
  }
}

/** Those that still have to run. Refuses a file that was changed after it ran, and a database that is ahead of us. */
function pendingOf(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): Migration[] {
  refuseForeign(applied, migrations)
  return migrations.filter(({ name, checksum }) => {
    const before = applied.get(name)
    if (before !== undefined && before !== checksum) throw new StartFailure('migrasi-berubah', { nama: name })
    return before === undefined
  })
}

async function inTransaction(client: pg.ClientBase, name: string, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw new StartFailure('migrasi-gagal', { nama: name, sebab: reasonOf(error) }, { cause: error })
  }
}

async function run(client: pg.ClientBase, { name, text, checksum }: Migration): Promise<void> {
  await inTransaction(client, name, async () => {
    for (const statement of splitStatements(text)) await client.query(statement)
    await client.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum])
  })
}

async function grant(client: pg.ClientBase, folder: string, role: string, applied: ReadonlyMap<string, string>): Promise<void> {
  const grants = readMigration(folder, GRANTS)
  const name = `${GRANTS} ${role}`
  if (applied.get(name) === grants.checksum) return
  const text = grants.text.replaceAll(':"app"', pg.escapeIdentifier(role))
  await inTransaction(client, name, async () => {
    for (const statement of splitStatements(text)) await client.query(statement)
    const upsert = 'insert into migrations (name, checksum) values ($1, $2) on conflict (name) do update set checksum = excluded.checksum'
    await client.query(upsert, [name, grants.checksum])
  })
}

export interface MigrateOptions {
  readonly adminUrl: string
  /** The account that gets the rights of grants.sql. */
  readonly appRole: string
  readonly folder?: string
}

/** Names of the files that were run now. */
export async function migrate({ adminUrl, appRole, folder = FOLDER }: MigrateOptions): Promise<string[]> {
  return withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`create table if not exists migrations
      (name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    const pending = pendingOf(await appliedChecksums(client), readMigrations(folder))
    for (const migration of pending) await run(client, migration)
    const before = pending.length > 0 ? new Map<string, string>() : await appliedChecksums(client)
    await grant(client, folder, appRole, before)
    return pending.map((migration) => migration.name)
  })
}

/** For a database that others migrate: refuses to start on tables that are not ours yet. */
export async function requireMigrated(appUrl: string, folder: string = FOLDER): Promise<void> {
  const migrations = readMigrations(folder)
  const missing = await withClient(appUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('migrations') is not null as there`)
    return rows[0]?.there === true ? pendingOf(await appliedChecksums(client), migrations).length : migrations.length
  })
  if (missing > 0) throw new StartFailure('migrasi-belum', { jumlah: missing })
}
