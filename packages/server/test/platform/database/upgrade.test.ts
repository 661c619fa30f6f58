/**
 * An installation that stayed at migration 0020, with rows in every table of that time, comes to the newest: nothing is lost, walls hold, figures are what they were.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, withClient } from '../../../src/platform/database/connect.ts'
import { APP_ROLE } from '../../../src/platform/database/embedded/create-cluster.ts'
import { migrate, requireMigrated } from '../../../src/platform/database/migrate.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { NO_WALL } from '../../../src/platform/database/wall.ts'
import { fillEveryTable } from '../../support/any-rows.ts'
import { type OwnDatabase, ownDatabase } from '../../support/office.ts'

const MIGRATIONS = join(import.meta.dirname, '../../../migrations')
const [KAB, OTHER] = ['76.01', '76.02']
const LAST = '0020'
/** What no check says and the program means. */
const GIVEN = {
  'children.merged_into': null,
  'opd_offices.merged_into': null,
  'opd_offices.code': 'dinkes',
  'opd_offices.wilayah': '76.01.04',
  'opd_offices.name': 'Dinas Contoh',
  'opd_owners.wakil': null,
  // Of two offices.
  opd_pairs: null,
  'measurements.position': 'T',
  'trail.address': '10.0.0.1',
  'wilayah.kode': '76.01',
  'wilayah.tingkat': 'kabupaten',
  'account_emergencies.kab': KAB,
  'account_emergencies.areas': '{76.01.04.2001}',
  'account_emergencies.ends_at': '2026-01-02T05:04:05+09:00',
  'account_grants.kab': KAB,
  'kecamatan.kode': '76.01.04',
  'desa.kode': '76.01.04.2001',
  'desa.kecamatan_kode': '76.01.04',
  'desa.valid_to': null,
  'meetings.clock': '09:00',
  'meetings.minutes': 60,
  'meetings.agenda': '[]',
  'meetings.invited': '[]',
  'tasks.place': KAB,
  'document_links.thing': 'tugas',
  'document_versions.people': null,
  'document_versions.consent_on': null,
  'document_versions.consent_sealed': null,
  'document_versions.sent_sha256': 'b'.repeat(64),
}

const PAIR = `
  insert into opd_offices select (jsonb_populate_record(o, '{"id": "ffffffff-0000-7000-8000-000000000001", "code": null}')).* from opd_offices o;
  insert into opd_pairs select kab_kode, id, 'ffffffff-0000-7000-8000-000000000001', 'orang', now() from opd_offices where code is not null`

type Rows = ReadonlyMap<string, readonly Record<string, unknown>[]>

function oldMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'konvergen-uji-'))
  for (const name of readdirSync(MIGRATIONS).filter((each) => each.slice(0, 4) <= LAST && each !== 'grants.sql')) {
    cpSync(join(MIGRATIONS, name), join(folder, name))
  }
  writeFileSync(join(folder, 'grants.sql'), '')
  return folder
}

async function rowsOf(client: pg.ClientBase, tables: readonly string[]): Promise<Rows> {
  const found = new Map<string, readonly Record<string, unknown>[]>()
  for (const table of tables) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${table} t order by 1`)
    found.set(
      table,
      rows.map(({ row }) => row),
    )
  }
  return found
}

let database: OwnDatabase
let tables: string[]
let before: Rows

beforeAll(async () => {
  database = await ownDatabase('template0')
  const folder = oldMigrations()
  await migrate({ adminUrl: database.adminUrl, appRole: APP_ROLE, folder }).finally(() => rmSync(folder, { recursive: true }))
  await withClient(database.adminUrl, async (client) => {
    tables = await fillEveryTable(client, KAB, GIVEN)
    await client.query(PAIR)
    tables.push('opd_pairs')
    await client.query(`insert into districts select (jsonb_populate_record(d, '{"kab_kode": "${OTHER}"}')).* from districts d`)
    before = await rowsOf(client, tables)
  })
})
afterAll(() => database.drop())

describe('an installation of migration 0020', () => {
  it('is filled', () => {
    expect(tables.length).toBeGreaterThan(40)
    expect(tables.filter((table) => before.get(table)?.length === 0)).toEqual([])
  })

  it('comes to the newest migration', async () => {
    const names = await migrate({ adminUrl: database.adminUrl, appRole: APP_ROLE })
    expect(names.every((name) => name.slice(0, 4) > LAST)).toBe(true)
    expect(names).toContain('0032-village-first.sql')
    await expect(requireMigrated(database.appUrl)).resolves.toBeUndefined()
  })

  it('has every row as it was, with every column that it had', async () => {
    const after = await withClient(database.adminUrl, (client) => rowsOf(client, tables))
    for (const table of tables) {
      const columns = Object.keys(before.get(table)?.[0] ?? {})
      const kept = (after.get(table) ?? []).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))
      expect({ table, rows: kept }).toEqual({ table, rows: before.get(table) })
    }
  })

  it('shows each district its own rows and nobody else any, through the walls', async () => {
    const db = connect(database.appUrl)
    const seen = (kabs: readonly string[]) =>
      inTransaction(db, 'baca', { kabs, areas: '*', wall: NO_WALL }, async (tx) => {
        const counts: [string, number][] = []
        for (const table of tables.filter((each) => before.get(each)?.[0]?.['kab_kode'] !== undefined)) {
          const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where kab_kode = ${KAB}`.execute(tx)
          counts.push([table, rows[0]?.n ?? -1])
        }
        return counts
      })
    const own = await seen([KAB])
    const theirs = await seen([OTHER])
    await db.destroy()
    expect(theirs.filter(([table, n]) => n > 0 && table !== 'districts')).toEqual([])
    // Walls of persons stand before rows whose child or account is of another table.
    expect(own.filter(([, n]) => n > 0).length).toBeGreaterThan(35)
  })
})
