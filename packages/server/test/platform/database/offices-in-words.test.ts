/**
 * An office that upgrades from before the register stood behind roles: what its roles and tasks said in words becomes the office of that name.
 */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '../../../src/platform/database/connect.ts'
import { APP_ROLE } from '../../../src/platform/database/embedded/create-cluster.ts'
import { migrate } from '../../../src/platform/database/migrate.ts'
import { type OwnDatabase, ownDatabase } from '../../support/office.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const FOLDER = join(import.meta.dirname, '../../../migrations')
const LAST_BEFORE = '0014'
const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const [PUPR, SOCIAL, TWIN] = [id(1), id(2), id(3)]

let database: OwnDatabase
beforeAll(async () => {
  database = await ownDatabase('template0')
})
afterAll(() => database.drop())

/** Without the rights of the program's account, which name columns of today. */
function folderUntil(last: string): string {
  const folder = join(temporaryFolder(), 'migrations')
  mkdirSync(folder)
  for (const name of readdirSync(FOLDER)) if (name < last || name.startsWith(last)) cpSync(join(FOLDER, name), join(folder, name))
  writeFileSync(join(folder, 'grants.sql'), '')
  return folder
}

it('becomes the office of that name, and stays as it is where none or several bear it', async () => {
  const { adminUrl } = database
  await migrate({ adminUrl, appRole: APP_ROLE, folder: folderUntil(LAST_BEFORE) })
  await withClient(adminUrl, async (client) => {
    await client.query(`
      insert into districts values ('76.01', 'Pasangkayu', 'Sulawesi Barat', false, '2025', now());
      insert into opd_offices (kab_kode, id, kind, checked, created_by, created_at) select '76.01', id, 'opd', true, 'uji', now()
        from unnest(array['${PUPR}', '${SOCIAL}', '${TWIN}']::uuid[]) as id;
      insert into opd_names (kab_kode, office_id, id, nama, singkatan) values
        ('76.01', '${PUPR}', '${id(11)}', 'Dinas Pekerjaan Umum', 'PUPR'), ('76.01', '${SOCIAL}', '${id(12)}', 'Dinas Sosial', 'Dinsos'),
        ('76.01', '${TWIN}', '${id(13)}', 'Dinas Sosial', null);
      insert into accounts (id, username, nama, state, created_by, created_at) values ('${id(20)}', 'orang', 'Orang', 'aktif', 'uji', now());
      insert into account_grants (id, account_id, role, kab, areas, opd, starts, granted_by, granted_at)
        select gen_random_uuid(), '${id(20)}', 'opd', '76.01', '{76.01}', words, '2026-01-01', 'uji', now()
        from unnest(array[' pupr', 'Dinas Pekerjaan Umum', 'dinas sosial', 'Dinas Rekaan']) as words;
      insert into tasks (kab_kode, id, title, detail, to_kind, to_code, place, due, state, made_by, made_at, changed_at)
        select '76.01', gen_random_uuid(), code, '', 'opd', code, '76.01', '2026-12-01', 'terbuka', 'uji', now(), now()
        from unnest(array['PUPR', 'dinkes', 'Dinas Rekaan']) as code;`)
  })
  await migrate({ adminUrl, appRole: APP_ROLE })
  const told = await withClient(adminUrl, async (client) => {
    const grants = await client.query<{ opd: string }>('select opd from account_grants order by opd')
    const tasks = await client.query<{ title: string; to_code: string }>('select title, to_code from tasks order by title')
    return [grants.rows.map(({ opd }) => opd), tasks.rows.map(({ title, to_code }) => [title, to_code])]
  })
  expect(told).toEqual([
    [PUPR, PUPR, 'Dinas Rekaan', 'dinas sosial'].toSorted(),
    [
      ['dinkes', 'dinkes'],
      ['Dinas Rekaan', 'Dinas Rekaan'],
      ['PUPR', PUPR],
    ].toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  ])
})
