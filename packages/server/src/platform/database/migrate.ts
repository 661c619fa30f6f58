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

export interface Migration {
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

/** What was run on a database, in order, the grants left out: they are given anew to whichever account works with it. */
export interface AppliedMigration {
  readonly name: string
  readonly checksum: string
  readonly appliedAt: string
}

/** None for a database without tables of ours. */
export async function appliedMigrations(client: pg.ClientBase): Promise<AppliedMigration[]> {
  const found = await client.query<{ there: boolean }>(`select to_regclass('public.migrations') is not null as there`)
  if (found.rows[0]?.there !== true) return []
  const { rows } = await client.query<{ name: string; checksum: string; applied_at: Date }>(
    'select name, checksum, applied_at from migrations order by name',
  )
  const files = rows.filter(({ name }) => !name.startsWith(GRANTS))
  return files.map(({ name, checksum, applied_at }) => ({ name, checksum, appliedAt: applied_at.toISOString() }))
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

async function runStatements(client: pg.ClientBase, { name, text, checksum }: Migration, at: string | null = null): Promise<void> {
  for (const statement of splitStatements(text)) await client.query(statement)
  const insert = 'insert into migrations (name, checksum, applied_at) values ($1, $2, coalesce($3::timestamptz, now()))'
  await client.query(insert, [name, checksum, at])
}

async function run(client: pg.ClientBase, migration: Migration): Promise<void> {
  await inTransaction(client, migration.name, () => runStatements(client, migration))
}

async function makeRegister(client: pg.ClientBase): Promise<void> {
  await client.query(`create table if not exists migrations
    (name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
}

/**
 * The tables as they were after `applied`, in an empty database and in the transaction of the caller: what a backup's rows are put into.
 * Refuses what this version does not know, or knows otherwise.
 */
export async function migrateAsOf(client: pg.ClientBase, applied: readonly AppliedMigration[], folder: string = FOLDER): Promise<void> {
  const known = new Map(readMigrations(folder).map((migration) => [migration.name, migration]))
  await makeRegister(client)
  for (const { name, checksum, appliedAt } of applied) {
    const migration = known.get(name)
    if (migration === undefined) throw new StartFailure('migrasi-asing', { nama: name })
    if (migration.checksum !== checksum) throw new StartFailure('migrasi-berubah', { nama: name })
    await runStatements(client, migration, appliedAt)
  }
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
  /** Called when migrations are about to change tables that are in use: the moment for a backup. What it throws keeps them as they are. */
  readonly beforeUpgrade?: () => Promise<void>
}

/** Names of the files that were run now. */
export async function migrate({ adminUrl, appRole, folder = FOLDER, beforeUpgrade }: MigrateOptions): Promise<string[]> {
  return withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await makeRegister(client)
    const pending = pendingOf(await appliedChecksums(client), readMigrations(folder))
    const isInUse = pending.length > 0 && (await appliedMigrations(client)).length > 0
    if (isInUse) await beforeUpgrade?.()
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
