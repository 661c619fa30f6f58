/**
 * An upgrade takes a backup of the tables as they were first, and can be taken back with the earlier program; where it cannot be made, nothing
 * is changed.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openApp } from '../../../src/app.ts'
import { listBackups } from '../../../src/platform/backup/backup-folder.ts'
import { openBackup } from '../../../src/platform/backup/read-backup.ts'
import { restoreRecords } from '../../../src/platform/backup/restore-records.ts'
import { createKeyFile, readKeyFile } from '../../../src/platform/crypto/key-file.ts'
import { withClient } from '../../../src/platform/database/connect.ts'
import { APP_ROLE } from '../../../src/platform/database/embedded/create-cluster.ts'
import { migrate, readMigrations } from '../../../src/platform/database/migrate.ts'
import { folderWith } from '../../support/filled-database.ts'
import { type OwnDatabase, ownDatabase } from '../../support/office.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const LAST = readMigrations().at(-1)?.name ?? ''

let old: OwnDatabase
let earlier: string
let data: string
const before = { admin: process.env.DATABASE_ADMIN_URL, backup: process.env.KONVERGEN_BACKUP }

/** A district kept with the version before this one. */
beforeEach(async () => {
  earlier = folderWith({})
  rmSync(join(earlier, LAST))
  // The rights of this version may speak of tables that the earlier one does not have.
  writeFileSync(join(earlier, 'grants.sql'), '')
  old = await ownDatabase('template0')
  await migrate({ adminUrl: old.adminUrl, appRole: APP_ROLE, folder: earlier })
  await withClient(old.adminUrl, (client) => client.query(`insert into districts values ('76.01', 'Lama', 'S', false, '4.0.1', now())`))
  data = temporaryFolder()
  process.env.DATABASE_ADMIN_URL = old.adminUrl
})
afterEach(async () => {
  for (const [name, value] of [
    ['DATABASE_ADMIN_URL', before.admin],
    ['KONVERGEN_BACKUP', before.backup],
  ] as const) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await old.drop()
})

async function open(said: Bilingual[] = []): Promise<void> {
  const app = await openApp({ data, databaseUrl: old.appUrl, say: (text) => said.push(text) })
  await app.close()
}

async function applied(url: string): Promise<string[]> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ name: string }>(`select name from migrations where name not like 'grants%' order by 1`),
  )
  return rows.map(({ name }) => name)
}

describe('an upgrade', () => {
  it('takes a backup first, says so, and can be taken back with the earlier version', async () => {
    const said: Bilingual[] = []
    await open(said)
    expect((await applied(old.adminUrl)).at(-1)).toBe(LAST)
    const [taken, ...more] = await listBackups(join(data, 'cadangan'))
    expect(more).toEqual([])
    expect(taken?.kind).toBe('sebelum-pembaruan')
    expect(said.map(({ id }) => id).join()).toContain(taken?.path)

    const ring = readKeyFile(join(data, 'kunci.json'))!
    const back = await ownDatabase('template0')
    onTestFinished(back.drop)
    const documents = join(temporaryFolder(), 'dokumen')
    await restoreRecords(await openBackup(taken!.path, ring), { adminUrl: back.adminUrl, documents, migrations: earlier })
    expect(await applied(back.adminUrl)).toEqual(readMigrations(earlier).map(({ name }) => name))
    const { rows } = await withClient(back.adminUrl, (client) => client.query('select nama from districts'))
    expect(rows).toEqual([{ nama: 'Lama' }])
  })

  it('comes after a restoring too: what an earlier version kept is put into the tables of its time, then brought up to date', async () => {
    await open()
    const [taken] = await listBackups(join(data, 'cadangan'))
    const file = await openBackup(taken!.path, readKeyFile(join(data, 'kunci.json'))!)
    const target = await ownDatabase('template0')
    onTestFinished(target.drop)
    await restoreRecords(file, { adminUrl: target.adminUrl, documents: join(temporaryFolder(), 'dokumen') })
    expect(await applied(target.adminUrl)).toEqual(readMigrations(earlier).map(({ name }) => name))
    expect(await migrate({ adminUrl: target.adminUrl, appRole: APP_ROLE })).toEqual([LAST])
  })

  it('happens once: the next start changes nothing and makes none', async () => {
    await open()
    await open()
    expect(readdirSync(join(data, 'cadangan'))).toHaveLength(1)
  })

  it('does not happen where the backup cannot be made', async () => {
    createKeyFile(join(data, 'kunci.json'), data)
    writeFileSync(join(data, 'cadangan'), 'a file where the folder should be')
    await expect(open()).rejects.toMatchObject({
      code: 'cadangan-sebelum-pembaruan-gagal',
      text: { id: expect.stringContaining('KONVERGEN_BACKUP=tidak'), en: expect.stringContaining('The backup') },
    })
    expect(await applied(old.adminUrl)).not.toContain(LAST)
  })

  it('goes without one where they are switched off, and says so', async () => {
    process.env.KONVERGEN_BACKUP = 'tidak'
    const said: Bilingual[] = []
    await open(said)
    expect(said.map(({ en }) => en).join()).toContain('without a backup')
    expect(readdirSync(data)).not.toContain('cadangan')
    expect((await applied(old.adminUrl)).at(-1)).toBe(LAST)
  })

  it('needs none in a new database', async () => {
    const fresh = await ownDatabase('template0')
    onTestFinished(fresh.drop)
    let asked = 0
    await migrate({ adminUrl: fresh.adminUrl, appRole: APP_ROLE, beforeUpgrade: async () => void (await Promise.resolve(asked++)) })
    expect(asked).toBe(0)
  })
})
