/**
 * Migrations: whole or not at all, once, in order, and never on a database that is ahead or was changed behind our back.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../../../src/platform/database/connect.ts'
import { APP_ROLE } from '../../../src/platform/database/embedded/create-cluster.ts'
import { migrate, requireMigrated } from '../../../src/platform/database/migrate.ts'
import { requireHumble } from '../../../src/platform/database/require-humble.ts'
import { type OwnDatabase, ownDatabase } from '../../support/office.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let database: OwnDatabase
beforeEach(async () => {
  database = await ownDatabase('template0')
})
afterEach(() => database.drop())

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'migrations')
  mkdirSync(folder)
  for (const [name, text] of Object.entries({ 'grants.sql': '', ...files })) writeFileSync(join(folder, name), text)
  return folder
}

const run = (folder?: string): Promise<string[]> =>
  migrate({ adminUrl: database.adminUrl, appRole: APP_ROLE, ...(folder === undefined ? {} : { folder }) })

async function tables(): Promise<string[]> {
  const sql = `select table_name from information_schema.tables where table_schema = 'public' order by 1`
  return withClient(database.adminUrl, async (client) =>
    (await client.query<{ table_name: string }>(sql)).rows.map((row) => row.table_name),
  )
}

describe('migrations', () => {
  it('run in order, once', async () => {
    const folder = folderOf({ '0002-b.sql': 'create table b (a int references a);', '0001-a.sql': 'create table a (id int primary key);' })
    expect(await run(folder)).toEqual(['0001-a.sql', '0002-b.sql'])
    expect(await run(folder)).toEqual([])
  })

  it('leave nothing of a file that fails in the middle, and go on after it is mended', async () => {
    const folder = folderOf({ '0001-a.sql': 'create table a (id int);', '0002-b.sql': 'create table b (id int);\nselect 1/0;' })
    await expect(run(folder)).rejects.toMatchObject({ code: 'migrasi-gagal' })
    expect(await tables()).toEqual(['a', 'migrations'])
    writeFileSync(join(folder, '0002-b.sql'), 'create table b (id int);')
    expect(await run(folder)).toEqual(['0002-b.sql'])
  })

  it('survive a connection that is cut off in the middle', async () => {
    const folder = folderOf({ '0001-a.sql': 'create table a (id int);\nselect pg_terminate_backend(pg_backend_pid());' })
    await expect(run(folder)).rejects.toThrow(/terminat|not queryable/)
    expect(await tables()).toEqual(['migrations'])
    writeFileSync(join(folder, '0001-a.sql'), 'create table a (id int);')
    expect(await run(folder)).toEqual(['0001-a.sql'])
  })

  it('refuse a file that was changed after it ran', async () => {
    const folder = folderOf({ '0001-a.sql': 'create table a (id int);' })
    await run(folder)
    writeFileSync(join(folder, '0001-a.sql'), 'create table a (id bigint);')
    await expect(run(folder)).rejects.toMatchObject({ code: 'migrasi-berubah' })
  })

  it('refuse a database that a newer program made', async () => {
    await run(folderOf({ '0001-a.sql': 'create table a (id int);', '0002-b.sql': 'create table b (id int);' }))
    await expect(run(folderOf({ '0001-a.sql': 'create table a (id int);' }))).rejects.toMatchObject({ code: 'migrasi-asing' })
  })

  it('follow each other when two programs start at once', async () => {
    const runs = await Promise.all([run(), run(), run()])
    expect(runs.filter((names) => names.length > 0)).toHaveLength(1)
  })

  it('are asked for when nobody may run them', async () => {
    await expect(requireMigrated(database.appUrl)).rejects.toMatchObject({ code: 'migrasi-belum' })
    await run()
    await expect(requireMigrated(database.appUrl)).resolves.toBeUndefined()
  })
})

describe('the account of DATABASE_URL', () => {
  it('is accepted without power', async () => {
    expect(await requireHumble(database.appUrl)).toBe(APP_ROLE)
  })

  it('is refused as a superuser', async () => {
    await expect(requireHumble(database.adminUrl)).rejects.toMatchObject({ code: 'akun-terlalu-kuasa' })
  })

  it('is refused as the owner of a table', async () => {
    await withClient(database.adminUrl, async (client) => {
      await client.query('create table theirs (id int)')
      await client.query(`alter table theirs owner to ${APP_ROLE}`)
    })
    await expect(requireHumble(database.appUrl)).rejects.toMatchObject({ code: 'akun-terlalu-kuasa' })
  })
})

describe('the address of an outside database', () => {
  it.each(['konvergen', 'host=localhost dbname=konvergen', 'http://localhost/konvergen'])(
    'is refused in words when it is none: %s',
    async (url) => {
      await expect(requireHumble(url)).rejects.toMatchObject({ code: 'alamat-basis-data-keliru' })
    },
  )
})
