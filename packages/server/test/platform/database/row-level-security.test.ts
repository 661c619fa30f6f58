/**
 * What one district's work can see and do, asked of PostgreSQL itself with the program's own account.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../../src/platform/database/connect.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { type Office, openOffice } from '../../support/office.ts'

const DISTRICT_TABLES = [
  'boundary_files',
  'child_doubts',
  'child_erasures',
  'child_keys',
  'child_persons',
  'children',
  'desa',
  'desa_aliases',
  'desa_boundaries',
  'desa_changes',
  'document_links',
  'document_versions',
  'documents',
  'import_blocks',
  'import_files',
  'import_outcomes',
  'import_rows',
  'imports',
  'kecamatan',
  'krs_values',
  'measurement_batches',
  'measurement_months',
  'measurements',
  'meeting_attendance',
  'meeting_decisions',
  'meeting_minutes',
  'meetings',
  'notices',
  'opd_contacts',
  'opd_names',
  'opd_offices',
  'opd_owners',
  'opd_pairs',
  'opd_people',
  'opd_posts',
  'opd_teams',
  'outbox_messages',
  'recap_values',
  'task_contacts',
  'task_events',
  'task_rules',
  'task_runs',
  'tasks',
  'trail',
  'trail_heads',
]
const APPEND_ONLY = ['trail', 'recap_values', 'krs_values', 'import_rows', 'import_outcomes', 'desa_changes', 'measurements']

let office: Office
beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('76.01')
  await office.app.acts.openDistrict('17.04')
})
afterAll(() => office.close())

async function count(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from desa`.execute(db)
  return rows[0]?.n ?? -1
}

const see = (kabs: readonly string[]): Promise<number> => inTransaction(office.app.work.databases.main, 'baca', { kabs, areas: '*' }, count)

describe('row-level security', () => {
  it('shows nothing where no district is named', async () => {
    expect(await see([])).toBe(0)
    expect(await count(office.app.work.databases.main)).toBe(0)
  })

  it('shows only the districts that are named', async () => {
    expect(await see(['76.01'])).toBe(63)
    expect(await see(['17.04'])).toBe(195)
    expect(await see(['76.01', '17.04'])).toBe(258)
    expect(await see(['11.01'])).toBe(0)
  })

  it('refuses to write into another district', async () => {
    const write = inTransaction(office.app.work.databases.main, 'tulis', { kabs: ['17.04'], areas: '*' }, (db) =>
      sql`insert into kecamatan (kab_kode, kode, nama) values ('76.01', '76.01.99', 'x')`.execute(db),
    )
    await expect(write).rejects.toMatchObject({ code: '42501' })
  })

  it('takes no district code that is not one', async () => {
    await expect(see(["76.01'; drop table desa; --"])).rejects.toThrow(TypeError)
  })

  it('is on for every table with a district, and no such table is forgotten here', async () => {
    const { rows } = await sql<{ name: string; on: boolean }>`
      select c.relname as name, c.relrowsecurity as on from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'kab_kode' and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'districts' order by 1`.execute(
      office.app.work.databases.main,
    )
    expect(rows).toEqual(DISTRICT_TABLES.map((name) => ({ name, on: true })))
  })
})

describe('the schema', () => {
  it('begins every key of a district table with kab_kode', async () => {
    const { rows } = await sql<{ name: string }>`
      select i.indexrelid::regclass::text as name from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'kab_kode'
      where i.indisunique and i.indkey[0] <> a.attnum`.execute(office.app.work.databases.main)
    expect(rows).toEqual([])
  })

  it('has no trigger of its own', async () => {
    const { rows } = await sql`select 1 from pg_trigger where not tgisinternal`.execute(office.app.work.databases.main)
    expect(rows).toEqual([])
  })

  it.each(APPEND_ONLY)('lets nobody change or remove rows of %s', async (table) => {
    const { rows } = await sql<{ update: boolean; delete: boolean }>`
      select has_table_privilege(${table}, 'update') as update, has_table_privilege(${table}, 'delete') as delete`.execute(
      office.app.work.databases.main,
    )
    expect(rows).toEqual([{ update: false, delete: false }])
  })

  it('lets of what is sealed only the seal be changed, by the change of a key', async () => {
    const { rows } = await sql<{ name: string; column: string }>`
      select t.name, a.attname as column from unnest(array['child_persons', 'import_files', 'import_blocks']) as t (name)
      join pg_attribute a on a.attrelid = t.name::regclass and a.attnum > 0 and not a.attisdropped
      where has_column_privilege(t.name, a.attname, 'update') order by 1, 2`.execute(office.app.work.databases.main)
    expect(rows.map(({ name, column }) => `${name}.${column}`)).toEqual([
      // A child that moves takes who it is along.
      'child_persons.desa_kode',
      'child_persons.key_id',
      'child_persons.sealed',
      'import_blocks.key_id',
      'import_blocks.listed',
      'import_files.key_id',
      'import_files.sealed',
    ])
  })

  it('lets nobody write the national list', async () => {
    const write = sql`delete from wilayah`.execute(office.app.work.databases.main)
    await expect(write).rejects.toMatchObject({ code: '42501' })
  })
})
