/**
 * A migrated database with rows of every kind that our tables have: sealed bytes, jsonb, arrays, dates, reals, nulls, signs that copying has to
 * escape, in tables with row-level security and in tables without, and one with a sequence.
 */
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { onTestFinished } from 'vitest'
import { DOCUMENTS } from '../../src/platform/backup/documents.ts'
import { type BackupOrder, type MadeBackup, writeBackup } from '../../src/platform/backup/write-backup.ts'
import { KeyRing, type Keys } from '../../src/platform/crypto/key-ring.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { APP_ROLE } from '../../src/platform/database/embedded/create-cluster.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { folderSource } from '../../src/platform/files/folder-store.ts'
import { type OwnDatabase, ownDatabase } from './office.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const newKeys = (): Keys => ({ current: 'k1', keys: new Map([['k1', randomBytes(32)]]), index: randomBytes(32) })

const ROWS = `
  insert into districts values ('76.01', E'Pasang\\\\kayu\\t"1"', 'Sulawesi\\N', false, '4.0.1', '2026-11-01 08:00:00.123456+09');
  insert into districts values ('76.02', '', '', false, '4.0.1', 'infinity');
  insert into measurement_batches values ('76.01', gen_random_uuid(), 'eppgbm-anak', 'applied', '{2026-01-01,2026-02-01}', now());
  insert into measurement_batches values ('76.02', gen_random_uuid(), 'eppgbm-anak', 'undone', '{}', now());
  insert into trail values ('76.01', gen_random_uuid(), now(), 'lokal', 'a', E's\\n2', '{"b": [1, null, "x\\u00e9"], "a": 1e400}');
  insert into imports values ('76.01', '00000000-0000-7000-8000-000000000002', 'eppgbm-rekap', 'b', repeat('b', 64), '{}', '2026-01', 'applied', null, 0, 0, 0, 0, 0, now(), now());
  insert into imports values ('76.01', '00000000-0000-7000-8000-000000000001', 'eppgbm-rekap', 'a', repeat('a', 64), '{}', '2026-01', 'superseded', '00000000-0000-7000-8000-000000000002', 0, 0, 0, 0, 0, now(), now());
  insert into measurements (kab_kode, child_id, day, id, month, desa_kode, age_days, weight, z_len, flags, engine, batch_id, source_row, actor, recorded_at)
    select '76.01', gen_random_uuid(), date '2026-01-01' + n % 28, gen_random_uuid(), '2026-01-01', '76.01.01.2001', n,
      (n + 1) / 7.0, case when n % 3 = 0 then null else -n / 3.0 end, 0, 'e', gen_random_uuid(), n, 'lokal', now() from generate_series(0, 999) n`

/** Sealed bytes that do not compress: `kilobytes` of them. */
export async function fillSealed(client: pg.ClientBase, kilobytes: number): Promise<void> {
  await client.query(
    `insert into child_persons (kab_kode, child_id, id, desa_kode, key_id, sealed, nik_index, content_index, batch_id)
      select '76.01', gen_random_uuid(), gen_random_uuid(), '76.01.01.2001', 'k1',
        (select string_agg(uuid_send(gen_random_uuid()), '') from generate_series(1, 64) where n > 0),
        case when n % 2 = 0 then null else uuid_send(gen_random_uuid()) end, '\\x00ff5c', gen_random_uuid()
      from generate_series(1, $1::int) n`,
    [kilobytes],
  )
}

let lean: Promise<string> | null = null

/** Our tables without the national list: ninety thousand rows that not each of these tests has to carry. It goes with the cluster. */
async function leanTemplate(): Promise<string> {
  const database = await ownDatabase('template0')
  await migrate({ adminUrl: database.adminUrl, appRole: APP_ROLE })
  return new URL(database.adminUrl).pathname.slice(1)
}

/** `atEnd`: how what is made goes again; `afterAll` where several tests share it. */
export async function filledDatabase(kilobytes = 600, atEnd: (end: () => Promise<void>) => void = onTestFinished): Promise<OwnDatabase> {
  lean ??= leanTemplate()
  const database = await ownDatabase(await lean)
  atEnd(database.drop)
  await withClient(database.adminUrl, async (client) => {
    for (const statement of ROWS.split(';\n')) await client.query(statement)
    await fillSealed(client, kilobytes)
  })
  return database
}

/** A data folder with two documents. */
export function folderWithDocuments(): string {
  const data = temporaryFolder()
  const documents = join(data, DOCUMENTS)
  mkdirSync(join(documents, '76.01'), { recursive: true })
  writeFileSync(join(documents, '76.01', 'foto.jpg'), randomBytes(200_000))
  writeFileSync(join(documents, 'sk tpps.pdf'), '')
  return documents
}

export interface TakenBackup extends MadeBackup {
  readonly ring: KeyRing
  readonly order: BackupOrder
}

/** A backup of that database, in a folder of its own. */
export async function backUp(database: OwnDatabase, more: Partial<BackupOrder> = {}): Promise<TakenBackup> {
  const ring = new KeyRing(newKeys())
  const folder = more.folder ?? temporaryFolder()
  const facts = { kind: 'tangan' as const, version: '0.1.0', now: new Date() }
  const order = { adminUrl: database.adminUrl, documents: folderSource(join(folder, DOCUMENTS)), folder, ring, ...facts, ...more }
  return { ...(await writeBackup(order)), ring: order.ring, order }
}

const MIGRATIONS = join(import.meta.dirname, '../../migrations')

/** A copy of our migrations with more beside them: what a later version will have. */
export function folderWith(more: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'migrations')
  cpSync(MIGRATIONS, folder, { recursive: true })
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text)
  return folder
}
