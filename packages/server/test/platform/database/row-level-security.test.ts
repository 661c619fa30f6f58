/**
 * What one district's work can see and do, asked of PostgreSQL itself with the program's own account.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../../src/platform/database/connect.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { acrossRoles, NO_WALL, NOBODY, type Wall } from '../../../src/platform/database/wall.ts'
import { type Office, openOffice } from '../../support/office.ts'

const DISTRICT_TABLES = [
  'agreed_families',
  'agreed_lists',
  'analyses',
  'analysis_reminders',
  'analysis_steps',
  'analysis_texts',
  'analysis_ways',
  'boundary_files',
  'bps_codes',
  'budget_cells',
  'budget_files',
  'budget_lines',
  'budget_parts',
  'budget_revisions',
  'calendar_entries',
  'calendar_feeds',
  'calendar_tasks',
  'calendar_versions',
  'child_doubts',
  'child_erasures',
  'child_keys',
  'child_persons',
  'children',
  'coverage_disputes',
  'coverage_periods',
  'coverage_reminder_rules',
  'coverage_reminders',
  'coverage_sendings',
  'coverage_values',
  'desa',
  'desa_aliases',
  'desa_boundaries',
  'desa_changes',
  'document_links',
  'document_versions',
  'documents',
  'families',
  'family_erasures',
  'family_lists',
  'family_members',
  'family_people',
  'family_persons',
  'family_records',
  'finding_events',
  'finding_rules',
  'finding_runs',
  'findings',
  'hpk_erasures',
  'hpk_months',
  'hpk_persons',
  'hpk_quarters',
  'hpk_reminders',
  'hpk_reports',
  'import_blocks',
  'import_files',
  'import_outcomes',
  'import_rows',
  'imports',
  'indicator_definitions',
  'kecamatan',
  'krs_values',
  'legal_bases',
  'letterheads',
  'linkage_aliases',
  'linkage_marks',
  'linkage_pairs',
  'linkage_rules',
  'linkage_runs',
  'lokus_decision_villages',
  'lokus_decisions',
  'lokus_letters',
  'lokus_methods',
  'lokus_withdrawals',
  'measurement_batches',
  'measurement_months',
  'measurements',
  'meeting_attendance',
  'meeting_decisions',
  'meeting_minutes',
  'meetings',
  'notices',
  'office_records',
  'office_sheet_outcomes',
  'office_sheet_parts',
  'office_sheets',
  'opd_contacts',
  'opd_names',
  'opd_offices',
  'opd_owners',
  'opd_pairs',
  'opd_people',
  'opd_posts',
  'opd_teams',
  'outbox_messages',
  'people_lists',
  'plan_activities',
  'plan_indicator_codes',
  'plan_money',
  'plan_places',
  'plan_revisions',
  'plan_steps',
  'plan_unit_costs',
  'plan_versions',
  'prevalence_figures',
  'prevalence_targets',
  'recap_values',
  'rembuk',
  'rembuk_clauses',
  'rembuk_closings',
  'rembuk_objections',
  'rembuk_outcomes',
  'rembuk_sheets',
  'sheet_figures',
  'sheet_mappings',
  'subject_states',
  'task_contacts',
  'task_events',
  'task_rules',
  'task_runs',
  'tasks',
  'trail',
  'trail_heads',
  'verval_checks',
  'verval_cutoffs',
  'verval_families',
  'verval_reminders',
  'verval_rounds',
  'verval_villages',
  'welfare_lists',
  'welfare_records',
]
const APPEND_ONLY = [
  'budget_cells',
  'budget_parts',
  'budget_revisions',
  'calendar_entries',
  'calendar_versions',
  'analyses',
  'analysis_reminders',
  'analysis_steps',
  'analysis_texts',
  'analysis_ways',
  'office_sheet_outcomes',
  'plan_indicator_codes',
  'plan_revisions',
  'plan_steps',
  'plan_versions',
  'sheet_mappings',
  'trail',
  'recap_values',
  'krs_values',
  'import_rows',
  'import_outcomes',
  'desa_changes',
  'measurements',
  'hpk_erasures',
  'hpk_months',
  'hpk_reminders',
  'hpk_reports',
  'hpk_quarters',
  'indicator_definitions',
  'coverage_periods',
  'family_records',
  'verval_checks',
  'verval_villages',
  'agreed_lists',
  'agreed_families',
  'verval_cutoffs',
  'verval_reminders',
  'office_records',
  'welfare_records',
  'legal_bases',
  'family_erasures',
  'rembuk',
  'rembuk_clauses',
  'rembuk_closings',
  'rembuk_objections',
  'rembuk_outcomes',
  'rembuk_sheets',
]

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

describe('the wall before roles and access in an emergency', () => {
  const [HERE, BOTH, KEEPER] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000010${n}`) as [string, string, string]
  const work = <T>(scope: Parameters<typeof inTransaction>[2], act: (db: Db) => Promise<T>, mode: 'baca' | 'turunan' = 'baca') =>
    inTransaction(office.app.work.databases.main, mode, scope, act)
  const give = (db: Db, account: string, kab: string) =>
    sql`insert into account_grants (id, account_id, role, kab, areas, starts, granted_by, granted_at)
      values (gen_random_uuid(), ${account}, 'camat', ${kab}, '{}', '2026-01-01', 'uji', now())`.execute(db)
  const take = (db: Db, account: string, kab: string) =>
    sql`insert into account_emergencies (id, account_id, kab, areas, reason, note, begun_at, ends_at)
      values (gen_random_uuid(), ${account}, ${kab}, '{x}', 'rujukan', 'x', now(), now() + interval '1 hour')`.execute(db)
  const held = async (db: Db, table: string): Promise<string[]> => {
    const { rows } = await sql<{ kab: string }>`select distinct kab from ${sql.table(table)}
      where account_id in (${HERE}, ${BOTH}, ${KEEPER}) order by kab`.execute(db)
    return rows.map(({ kab }) => kab)
  }
  const seen = (kabs: string[], account: string) =>
    work({ kabs, areas: '*', wall: { ...NOBODY, account } }, async (db) => [
      (await held(db, 'account_grants')).join(' '),
      (await held(db, 'account_emergencies')).join(' '),
    ])

  beforeAll(async () => {
    await work(
      { kabs: ['76.01', '17.04'], areas: '*', wall: NO_WALL },
      async (db) => {
        for (const [id, name] of [
          [HERE, 'sini'],
          [BOTH, 'dua'],
          [KEEPER, 'penjaga'],
        ] as const)
          await sql`insert into accounts (id, username, nama, state, created_by, created_at)
            values (${id}, ${`dinding.${name}`}, 'Orang Uji', 'aktif', 'uji', now())`.execute(db)
        for (const [id, kab] of [
          [HERE, '76.01'],
          [BOTH, '76.01'],
          [BOTH, '17.04'],
        ] as const) {
          await give(db, id, kab)
          await take(db, id, kab)
        }
        await acrossRoles(db, () => give(db, KEEPER, '*'))
      },
      'turunan',
    )
  })

  it.each([
    ['the work of a district', ['76.01'], '*', ['* 76.01', '76.01']],
    ['somebody of that district', ['76.01'], HERE, ['* 76.01', '76.01']],
    ['somebody of both, in one of them', ['76.01'], BOTH, ['* 17.04 76.01', '17.04 76.01']],
    ['somebody of neither, outside any', [], 'x', ['*', '']],
    ['whoever forgot every setting', [], '', ['', '']],
  ] as const)('shows %s what is theirs, asked without any condition', async (_, kabs, account, expected) => {
    expect(await seen([...kabs], account)).toEqual(expected)
  })

  it('is opened for all roles on purpose only, and shut again', async () => {
    const scope = { kabs: ['76.01'], areas: '*', wall: { ...NOBODY, account: HERE } } as const
    const looks = await work(scope, async (db) => [
      await acrossRoles(db, () => held(db, 'account_grants')),
      await held(db, 'account_grants'),
    ])
    expect(looks).toEqual([
      ['*', '17.04', '76.01'],
      ['*', '76.01'],
    ])
  })

  it.each([
    ['a role of another district', (db: Db) => give(db, HERE, '17.04')],
    ['a role for the installation', (db: Db) => give(db, HERE, '*')],
    ['an access in another district', (db: Db) => take(db, HERE, '17.04')],
    ['an access for somebody else', (db: Db) => take(db, BOTH, '76.01')],
  ] as const)('refuses to write %s', async (_, act) => {
    const scope = { kabs: ['76.01'], areas: '*', wall: { ...NOBODY, account: HERE } } as const
    await expect(work(scope, act, 'turunan')).rejects.toMatchObject({ code: '42501' })
  })

  it('takes nothing back elsewhere', async () => {
    const scope = { kabs: ['76.01'], areas: '*', wall: { ...NOBODY, account: BOTH } } as const
    const changed = await work(
      scope,
      async (db) =>
        (await sql`update account_grants set revoked_by = 'x', revoked_at = now() where account_id = ${BOTH}`.execute(db)).numAffectedRows,
      'turunan',
    )
    expect(changed).toBe(1n)
  })
})

describe('the wall before tasks and meetings', () => {
  const PUPR = `Dinas PUPR, "Bina Marga" d'Alam \\ {1}`
  const [VILLAGE, OTHER] = ['76.01.01.2001', '76.01.02.2002']
  const [MAKER, ALI] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b']
  /** Name, kind and code of whom it is for, area that it concerns. */
  const THINGS = [
    ['desa', 'wilayah', VILLAGE, VILLAGE],
    ['desa lain', 'wilayah', OTHER, OTHER],
    ['kantor', 'opd', PUPR, '76.01'],
    ['ali', 'orang', ALI, OTHER],
  ] as const

  beforeAll(async () => {
    await inTransaction(office.app.work.databases.main, 'turunan', { kabs: ['76.01'], areas: '*', wall: NO_WALL }, async (db) => {
      for (const [index, [name, kind, code, place]] of THINGS.entries()) {
        const id = `00000000-0000-7000-8000-00000000010${index}`
        await sql`insert into tasks (kab_kode, id, title, detail, to_kind, to_code, place, due, state, made_by, made_at, changed_at)
          values ('76.01', ${id}, ${name}, '', ${kind}, ${code}, ${place}, '2030-01-01', 'terbuka', ${MAKER}, now(), now())`.execute(db)
        await sql`insert into task_events values ('76.01', ${id}, ${id}, now(), ${MAKER}, 'komentar', ${name})`.execute(db)
        const invited = JSON.stringify([{ kind, code }])
        await sql`insert into meetings values ('76.01', ${id}, ${name}, 'Aula', '2030-01-01', '09:00', 'WITA', 60, '[]', ${invited}, 'direncanakan',
          ${MAKER}, now(), now())`.execute(db)
        await sql`insert into meeting_attendance values ('76.01', ${id}, ${id}, ${name}, '', null, 'tangan', now())`.execute(db)
        await sql`insert into meeting_minutes values ('76.01', ${id}, ${id}, ${JSON.stringify([name])}, ${MAKER}, now())`.execute(db)
        await sql`insert into meeting_decisions values ('76.01', ${id}, ${id}, ${name}, ${MAKER}, now(), null)`.execute(db)
      }
      await sql`insert into notices (kab_kode, account_id, key, id, kind, at) values ('76.01', ${ALI}, 'ali', ${ALI}, 'rapat', now())`.execute(
        db,
      )
      await sql`insert into task_contacts values ('76.01', ${ALI}, 'ali@example.org', 'segera', 'id')`.execute(db)
      await sql`insert into outbox_messages values ('76.01', ${ALI}, ${ALI}, 'ali', 's', 'b', 'menunggu', 0, now(), null, now())`.execute(
        db,
      )
    })
  })

  const seen = (wall: Wall | undefined, column: string, table: string, kab = '76.01'): Promise<string[]> =>
    inTransaction(
      office.app.work.databases.main,
      'baca',
      { kabs: [kab], areas: '*', ...(wall === undefined ? {} : { wall }) },
      async (db) => {
        const { rows } = await sql<{ it: string }>`select ${sql.ref(column)}::text as it from ${sql.table(table)}`.execute(db)
        return rows.map(({ it: one }) => one).toSorted()
      },
    )
  const everything = THINGS.map(([name]) => name).toSorted()

  it.each<[string, Wall | undefined, readonly string[], readonly string[]]>([
    ['nobody', undefined, [], []],
    ['the program itself', NO_WALL, everything, everything],
    ['whoever made them', { ...NOBODY, account: MAKER }, everything, everything],
    ['somebody of nothing', { ...NOBODY, account: 'x' }, [], []],
    ['a village', { ...NOBODY, account: 'x', areas: [VILLAGE] }, ['desa'], ['desa']],
    ['an office, whatever it is called', { ...NOBODY, account: 'x', offices: [PUPR] }, ['kantor'], ['kantor']],
    ['a person, whose area it is not', { ...NOBODY, account: ALI, areas: [VILLAGE] }, ['ali', 'desa'], ['ali', 'desa']],
    // Coordinates: what concerns the area, and meetings to which a place in it is invited.
    ['a camat', { ...NOBODY, account: 'x', areas: ['76.01.02'], coordinates: ['76.01.02'] }, ['ali', 'desa lain'], ['desa lain']],
    ['the secretariat', { ...NOBODY, account: 'x', coordinates: '*' }, everything, everything],
  ])('%s sees of them what is theirs, asked without any condition', async (_who, wall, tasks, meetings) => {
    expect(await seen(wall, 'title', 'tasks')).toEqual(tasks)
    expect(await seen(wall, 'note', 'task_events')).toEqual(tasks)
    expect(await seen(wall, 'title', 'meetings')).toEqual(meetings)
    expect(await seen(wall, 'nama', 'meeting_attendance')).toEqual(meetings)
    expect(await seen(wall, 'body', 'meeting_decisions')).toEqual(meetings)
    expect((await seen(wall, 'points', 'meeting_minutes')).length).toBe(meetings.length)
    for (const table of ['tasks', 'meetings']) expect(await seen(wall, 'id', table, '17.04')).toEqual([])
  })

  it('stands before what is told to one person, too', async () => {
    for (const table of ['notices', 'task_contacts', 'outbox_messages']) {
      expect(await seen({ ...NOBODY, account: ALI }, 'account_id', table)).toEqual([ALI])
      expect(await seen({ ...NOBODY, account: MAKER, coordinates: '*' }, 'account_id', table)).toEqual([])
    }
  })

  it('lets nobody write below a task or meeting that they do not see, nor make one that they would not', async () => {
    const id = '00000000-0000-7000-8000-000000000101'
    const mine: Wall = { ...NOBODY, account: ALI, areas: [VILLAGE] }
    const write = (statement: ReturnType<typeof sql>) =>
      inTransaction(office.app.work.databases.main, 'tulis', { kabs: ['76.01'], areas: '*', wall: mine }, (db) => statement.execute(db))
    for (const statement of [
      sql`insert into task_events values ('76.01', ${id}, ${ALI}, now(), ${ALI}, 'komentar', 'x')`,
      sql`insert into meeting_attendance values ('76.01', ${id}, ${ALI}, 'x', '', null, 'tangan', now())`,
      sql`insert into document_links values ('76.01', 'tugas', ${id}, ${ALI}, '76.01', ${ALI}, now())`,
      sql`insert into document_links values ('76.01', 'rapat', ${id}, ${ALI}, '76.01', ${ALI}, now())`,
      sql`insert into tasks (kab_kode, id, title, detail, to_kind, to_code, place, due, state, made_by, made_at, changed_at)
        values ('76.01', ${ALI}, 'x', '', 'wilayah', ${OTHER}, ${OTHER}, '2030-01-01', 'terbuka', ${MAKER}, now(), now())`,
    ]) {
      await expect(write(statement)).rejects.toMatchObject({ code: '42501' })
    }
    const { numAffectedRows } = await write(sql`update tasks set title = 'x' where kab_kode = '76.01' and id = ${id}`)
    expect(numAffectedRows).toBe(0n)
  })

  it('shows lists that came in only to work on the whole district', async () => {
    const recap = { kabs: ['76.01'], areas: '*', wall: NO_WALL } as const
    const { main } = office.app.work.databases
    await inTransaction(main, 'turunan', recap, (db) =>
      sql`insert into imports values ('76.01', ${ALI}, 'eppgbm-rekap', 'a.xlsx', ${'a'.repeat(64)}, '{}', null, 'staged', null, 0, 0, 0, 0, 0, now(), null)`.execute(
        db,
      ),
    )
    const many = async (areas: '*' | readonly string[]): Promise<number> =>
      inTransaction(main, 'baca', { kabs: ['76.01'], areas }, async (db) => {
        const { rows } = await sql`select 1 from imports`.execute(db)
        return rows.length
      })
    expect([await many('*'), await many(['76.01.01']), await many([VILLAGE]), await many([])]).toEqual([1, 0, 0, 0])
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
      select t.name, a.attname as column from unnest(array['child_persons', 'family_people', 'family_persons', 'import_files', 'import_blocks']) as t (name)
      join pg_attribute a on a.attrelid = t.name::regclass and a.attnum > 0 and not a.attisdropped
      where has_column_privilege(t.name, a.attname, 'update') order by 1, 2`.execute(office.app.work.databases.main)
    expect(rows.map(({ name, column }) => `${name}.${column}`)).toEqual([
      // A child that moves takes who it is along.
      'child_persons.desa_kode',
      'child_persons.key_id',
      'child_persons.sealed',
      'family_people.desa_kode',
      'family_people.key_id',
      'family_people.sealed',
      'family_persons.desa_kode',
      'family_persons.key_id',
      'family_persons.sealed',
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
