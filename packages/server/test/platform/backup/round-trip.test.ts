/**
 * A backup brought back into an empty database equals what it was made of, row by row and byte by byte; altered, cut, mixed up or with other
 * keys it is refused, and nothing is left behind.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { digestOf } from '../../../src/platform/backup/content-digest.ts'
import { digestDocuments } from '../../../src/platform/backup/documents.ts'
import { checkBackup, openBackup } from '../../../src/platform/backup/read-backup.ts'
import { restoreRecords } from '../../../src/platform/backup/restore-records.ts'
import { CHUNK_BYTES } from '../../../src/platform/backup/seal-stream.ts'
import { KeyRing } from '../../../src/platform/crypto/key-ring.ts'
import { withClient } from '../../../src/platform/database/connect.ts'
import { copyOut, withSnapshot } from '../../../src/platform/database/copy-table.ts'
import { APP_ROLE } from '../../../src/platform/database/embedded/create-cluster.ts'
import { listTables } from '../../../src/platform/database/list-tables.ts'
import { migrate, readMigrations } from '../../../src/platform/database/migrate.ts'
import { folderSource } from '../../../src/platform/files/folder-store.ts'
import { backUp, filledDatabase, folderWith, folderWithDocuments, newKeys, type TakenBackup } from '../../support/filled-database.ts'
import { type OwnDatabase, ownDatabase } from '../../support/office.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Counted and hashed from outside the backup's own path: PostgreSQL says every row as text. */
async function contentOf(url: string): Promise<Record<string, string>> {
  return withClient(url, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select tablename::text as name from pg_tables where schemaname = 'public' and tablename <> 'migrations' order by 1`,
    )
    const said: Record<string, string> = {}
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ said: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '-') as said from ${name} t`,
      )
      said[name] = rows[0]?.said ?? ''
    }
    return said
  })
}

async function emptyDatabase(): Promise<OwnDatabase> {
  const database = await ownDatabase('template0')
  onTestFinished(database.drop)
  return database
}

async function restore(taken: TakenBackup, target: OwnDatabase, documents = join(temporaryFolder(), 'dokumen')) {
  return restoreRecords(await openBackup(taken.path, taken.ring), { adminUrl: target.adminUrl, documents })
}

describe('a backup', () => {
  it('brings back every row and document, equal by count and hash, also under row-level security', async () => {
    const source = await filledDatabase()
    const documents = folderWithDocuments()
    const taken = await backUp(source, { documents: folderSource(documents) })
    const target = await emptyDatabase()
    const restoredTo = join(temporaryFolder(), 'dokumen')
    const manifest = await restore(taken, target, restoredTo)

    expect(manifest).toEqual(taken.manifest)
    const content = await contentOf(source.adminUrl)
    expect(content['measurements']).toMatch(/^1000 /)
    expect(content['child_persons']).toMatch(/^600 /)
    expect(await contentOf(target.adminUrl)).toEqual(content)
    expect(await digestDocuments(restoredTo)).toEqual(await digestDocuments(documents))
    expect(manifest.documents.count).toBe(2)
    expect(readFileSync(join(restoredTo, '76.01/foto.jpg')).equals(readFileSync(join(documents, '76.01/foto.jpg')))).toBe(true)
    // The program's account can work with it, and sees only what its districts show.
    await migrate({ adminUrl: target.adminUrl, appRole: APP_ROLE })
    const seen = await withClient(target.appUrl, (client) => client.query('select from measurements'))
    expect(seen.rowCount).toBe(0)
  })

  it('is of one moment: what is written while it is made is not half in it', async () => {
    const source = await filledDatabase(50)
    const counts = await withSnapshot(source.adminUrl, async (client) => {
      const before = await digestOf(copyOut(client, (await listTables(client)).find(({ name }) => name === 'trail')!), 'rows')
      await withClient(source.adminUrl, (other) =>
        other.query(`insert into trail values ('76.01', gen_random_uuid(), now(), 'lokal', 'a', 's', '{}')`),
      )
      const after = await digestOf(copyOut(client, (await listTables(client)).find(({ name }) => name === 'trail')!), 'rows')
      return [before, after]
    })
    expect(counts[1]).toEqual(counts[0])
  })

  it('says the same of the same rows, wherever they lie on the disk', async () => {
    const source = await filledDatabase(50)
    const first = await backUp(source)
    await withClient(source.adminUrl, async (client) => {
      await client.query(`update measurements set actor = actor where source_row % 5 = 0`)
      await client.query('vacuum full measurements')
    })
    const second = await backUp(source)
    expect(second.manifest.tables).toEqual(first.manifest.tables)
  })

  it('keeps a sequence where it stood', async () => {
    const source = await filledDatabase(1)
    const numbers =
      'create table numbers (id int generated always as identity primary key, twice int generated always as (id * 2) stored, t text)'
    await withClient(source.adminUrl, (client) => client.query(`${numbers}; insert into numbers (t) values ('a'), ('b')`))
    const migrations = folderWith({ '0099-numbers.sql': numbers })
    await withClient(source.adminUrl, (client) =>
      client.query('insert into migrations (name, checksum) values ($1, $2)', [
        '0099-numbers.sql',
        readMigrations(migrations).at(-1)?.checksum,
      ]),
    )
    const taken = await backUp(source)
    const target = await emptyDatabase()
    await restoreRecords(await openBackup(taken.path, taken.ring), {
      adminUrl: target.adminUrl,
      documents: join(temporaryFolder(), 'dokumen'),
      migrations,
    })
    const { rows } = await withClient(target.adminUrl, (client) => client.query(`insert into numbers (t) values ('c') returning id, twice`))
    expect(rows).toEqual([{ id: 3, twice: 6 }])
  })

  it('holds no key and nothing in the clear', async () => {
    const source = await filledDatabase(1)
    const keys = newKeys()
    const taken = await backUp(source, { ring: new KeyRing(keys) })
    const bytes = readFileSync(taken.path)
    for (const secret of [keys.index, ...keys.keys.values()]) {
      expect(bytes.includes(secret)).toBe(false)
      expect(bytes.includes(secret.toString('base64'))).toBe(false)
    }
    expect(bytes.includes('Sulawesi')).toBe(false)
  })
})

describe('a database of somebody else, whose owner is no superuser', () => {
  /** `admin` as an ordinary account that owns the tables. */
  async function owned(): Promise<OwnDatabase> {
    const database = await emptyDatabase()
    const role = `pemilik_${randomBytes(4).toString('hex')}`
    const password = randomBytes(8).toString('hex')
    const url = new URL(database.adminUrl)
    const name = url.pathname.slice(1)
    await withClient(database.adminUrl, (client) =>
      client.query(
        `create role ${role} login password '${password}'; alter database ${name} owner to ${role}; alter schema public owner to ${role}`,
      ),
    )
    onTestFinished(async () => {
      const root = database.adminUrl.replace(`/${name}?`, '/postgres?')
      await database.drop()
      await withClient(root, (client) => client.query(`drop role ${role}`))
    })
    ;[url.username, url.password] = [role, password]
    return { ...database, adminUrl: url.href }
  }

  it('goes there and back by that account', async () => {
    const [source, target] = [await owned(), await owned()]
    await migrate({ adminUrl: source.adminUrl, appRole: APP_ROLE })
    await withClient(source.adminUrl, (client) =>
      client.query(`insert into trail values ('76.01', gen_random_uuid(), now(), 'lokal', 'a', 's', '{}')`),
    )
    const taken = await backUp(source)
    expect(taken.manifest.tables.find(({ name }) => name === 'trail')?.count).toBe(1)
    await restore(taken, target)
    expect(await contentOf(target.adminUrl)).toEqual(await contentOf(source.adminUrl))
    // A row that would be hidden from the owner too fails the backup rather than being left out.
    await withClient(source.adminUrl, (client) => client.query('alter table trail force row level security'))
    await expect(backUp(source)).rejects.toMatchObject({ code: 'cadangan-gagal' })
  })
})

describe('a backup that is not as it was written', () => {
  let whole: TakenBackup
  const folder = mkdtempSync(join(tmpdir(), 'konvergen-uji-'))
  beforeAll(async () => {
    const ends: (() => Promise<void>)[] = []
    whole = await backUp(await filledDatabase(400, (end) => ends.push(end)), { folder })
    for (const end of ends) await end()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function altered(change: (bytes: Buffer) => Buffer): TakenBackup {
    const path = join(temporaryFolder(), basename(whole.path))
    writeFileSync(path, change(readFileSync(whole.path)))
    return { ...whole, path }
  }

  const size = CHUNK_BYTES + 16
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['one bit is turned over', (bytes) => ((bytes[Math.floor(bytes.length / 2)]! ^= 1), bytes)],
    ['its last bytes are cut off', (bytes) => bytes.subarray(0, -7)],
    ['it is cut between two chunks', (bytes) => bytes.subarray(0, bytes.readUInt16BE(8) + 10 + size * 2)],
    ['something is added', (bytes) => Buffer.concat([bytes, Buffer.alloc(20)])],
    [
      'two chunks are exchanged',
      (bytes) => {
        const start = bytes.readUInt16BE(8) + 10
        const chunk = (n: number) => bytes.subarray(start + n * size, start + (n + 1) * size)
        return Buffer.concat([bytes.subarray(0, start), chunk(1), chunk(0), bytes.subarray(start + 2 * size)])
      },
    ],
    ['its beginning says another version', (bytes) => Buffer.from(bytes.toString('latin1').replace('"0.1.0"', '"0.1.1"'), 'latin1')],
  ])('is refused: %s', async (_what, change) => {
    const taken = altered(change)
    await expect(checkBackup(taken.path, taken.ring)).rejects.toMatchObject({ code: 'cadangan-rusak' })
  })

  it('is not restored, and nothing of it stays', async () => {
    const taken = altered((bytes) => bytes.subarray(0, -7))
    const target = await emptyDatabase()
    await expect(restore(taken, target)).rejects.toMatchObject({ code: 'cadangan-rusak' })
    expect(await contentOf(target.adminUrl)).toEqual({})
  })

  it('is not opened by other keys, which is said plainly', async () => {
    const taken = whole
    await expect(checkBackup(taken.path, new KeyRing(newKeys()))).rejects.toMatchObject({ code: 'cadangan-kunci-lain' })
    const other = new KeyRing({ ...newKeys(), current: 'k2', keys: new Map([['k2', newKeys().index]]) })
    await expect(checkBackup(taken.path, other)).rejects.toMatchObject({ code: 'cadangan-kunci-lain' })
  })

  it('is no backup at all', async () => {
    const path = join(temporaryFolder(), 'konvergen-20260101-000000.kvb')
    writeFileSync(path, 'PK…')
    await expect(checkBackup(path, new KeyRing(newKeys()))).rejects.toMatchObject({ code: 'cadangan-bukan' })
    truncateSync(path)
    await expect(checkBackup(path, new KeyRing(newKeys()))).rejects.toMatchObject({ code: 'cadangan-bukan' })
    await expect(checkBackup(`${path}x`, new KeyRing(newKeys()))).rejects.toMatchObject({ code: 'cadangan-tidak-terbaca' })
  })
})

describe('restoring', () => {
  it('refuses a database that already holds tables', async () => {
    const taken = await backUp(await filledDatabase(1))
    const target = await filledDatabase(1)
    const before = await contentOf(target.adminUrl)
    await expect(restore(taken, target)).rejects.toMatchObject({ code: 'tempat-tidak-kosong' })
    expect(await contentOf(target.adminUrl)).toEqual(before)
  })

  it('refuses a folder that already holds documents, and leaves them alone', async () => {
    const taken = await backUp(await filledDatabase(1))
    const documents = folderWithDocuments()
    const before = await digestDocuments(documents)
    await expect(restore(taken, await emptyDatabase(), documents)).rejects.toMatchObject({ code: 'tempat-tidak-kosong' })
    expect(await digestDocuments(documents)).toEqual(before)
  })

  it('refuses tables of a newer version, and leaves nothing', async () => {
    const source = await filledDatabase(1)
    await withClient(source.adminUrl, (client) => client.query(`insert into migrations (name, checksum) values ('0098-baru.sql', 'x')`))
    const target = await emptyDatabase()
    await expect(restore(await backUp(source), target)).rejects.toMatchObject({ code: 'cadangan-lebih-baru' })
    expect(await contentOf(target.adminUrl)).toEqual({})
  })

  it('finds out when what it wrote is not what was kept', async () => {
    const source = await filledDatabase(1)
    const taken = await backUp(source)
    const migrations = folderWith({})
    // A table of this version that changes what is put in: the rows read back are not those of the backup.
    const path = join(migrations, '0002-trail.sql')
    const text = readFileSync(path, 'utf8')
    const bent = `${text}\ncreate function bend() returns trigger language plpgsql as $$ begin new.actor := 'x'; return new; end $$;
      create trigger bend before insert on trail for each row execute function bend();`
    writeFileSync(path, bent)
    const checksum = readMigrations(migrations).find(({ name }) => name === '0002-trail.sql')?.checksum
    await withClient(source.adminUrl, (client) =>
      client.query(`update migrations set checksum = $1 where name = '0002-trail.sql'`, [checksum]),
    )
    const target = await emptyDatabase()
    const again = await backUp(source, { ring: taken.ring })
    const restored = restoreRecords(await openBackup(again.path, again.ring), {
      adminUrl: target.adminUrl,
      documents: join(temporaryFolder(), 'dokumen'),
      migrations,
    })
    await expect(restored).rejects.toMatchObject({ code: 'cadangan-hasil-lain' })
    expect(await contentOf(target.adminUrl)).toEqual({})
  })
})
