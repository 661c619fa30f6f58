/**
 * What an office PC does to a database: power cuts, full disks, killed programs, two starts at once, folders of somebody else.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statfsSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { withClient } from '../../../src/platform/database/connect.ts'
import { type EmbeddedDatabase, startEmbedded } from '../../../src/platform/database/start-embedded.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const isRoot = process.getuid?.() === 0

async function start(data: string, said: Bilingual[] = []): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ data, say: (text) => said.push(text) })
  onTestFinished(() => database.stop())
  return database
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows)
}

async function untilGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 500 && existsSync(`/proc/${pid}/cwd`); tries++) await wait(10)
}

/** A disk of so many megabytes in memory; only root can make one. */
function smallDisk(ctx: TestContext, megabytes: number): string {
  const folder = temporaryFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (mounted.status !== 0) ctx.skip('this test mounts a small disk, which is not allowed here')
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]))
  return folder
}

describe('the embedded database', () => {
  it('is made with checksums, UTF-8, a socket only, and an account without power', async () => {
    const data = join(temporaryFolder(), 'data')
    const database = await start(data)
    expect(database).toMatchObject({ created: true, adopted: false })
    const [settings] = await ask(
      database.appUrl('postgres'),
      `select current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
        current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync`,
    )
    expect(settings).toEqual({ checksums: 'on', encoding: 'UTF8', addresses: '', fsync: 'on' })
    const [role] = await ask(
      database.appUrl('postgres'),
      'select rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false })
    expect(statSync(join(data, 'postgres')).mode & 0o777).toBe(0o700)
    expect(statSync(join(data, 'postgres/konvergen-keys.json')).mode & 0o777).toBe(0o600)
  })

  it.runIf(isRoot)('never runs as root', async () => {
    const database = await start(temporaryFolder())
    const owner = statSync(`/proc/${database.pid}`).uid
    expect(owner).not.toBe(0)
    expect(readFileSync(`/proc/${database.pid}/status`, 'utf8')).toMatch(/^Groups:\s*$/m)
  })

  it('starts again within half a second, with what was written', async () => {
    const data = temporaryFolder()
    const first = await start(data)
    await ask(first.adminUrl('postgres'), 'create table kept as select 42 as answer')
    await first.stop()
    const begin = performance.now()
    const second = await start(data)
    expect(performance.now() - begin).toBeLessThan(1500)
    expect(second).toMatchObject({ created: false, adopted: false })
    expect(await ask(second.adminUrl('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('adopts a PostgreSQL that outlived its program', async () => {
    const data = temporaryFolder()
    const first = await start(data)
    const second = await start(data)
    expect(second).toMatchObject({ adopted: true, pid: first.pid })
  })

  it('recovers from a killed PostgreSQL and says so', async () => {
    const data = temporaryFolder()
    const first = await start(data)
    await ask(first.adminUrl('postgres'), 'create table kept as select 42 as answer')
    process.kill(first.pid, 'SIGKILL')
    await untilGone(first.pid)
    const said: Bilingual[] = []
    const second = await start(data, said)
    expect(await ask(second.adminUrl('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }])
    expect(said.map((text) => text.en).join()).toContain('did not stop cleanly')
  })

  it('is not held up by a stale lock whose number belongs to another program now', async () => {
    const data = temporaryFolder()
    const first = await start(data)
    await first.stop()
    const lock = [process.pid, join(data, 'postgres'), 1, 5432, join(data, 'run'), '', '', 'ready'].join('\n')
    writeFileSync(join(data, 'postgres/postmaster.pid'), lock)
    writeFileSync(join(data, 'run/.s.PGSQL.5432.lock'), lock)
    expect(await start(data)).toMatchObject({ adopted: false })
  })

  it('is left running while somebody else uses it', async () => {
    const data = temporaryFolder()
    const database = await start(data)
    await withClient(database.appUrl('postgres'), async () => {
      await database.stop()
      expect(database.isAlive()).toBe(true)
    })
    await database.stop()
    expect(database.isAlive()).toBe(false)
  })

  it('serves two starts in the same moment with one PostgreSQL', async () => {
    const data = temporaryFolder()
    const [first, second] = await Promise.all([start(data), start(data)])
    expect(first.pid).toBe(second.pid)
  })

  it('uses a short folder for the socket when the data path is long', async () => {
    const data = join(temporaryFolder(), 'sebuah-folder-dengan-nama-yang-panjang-sekali'.repeat(3))
    const database = await start(data)
    expect(new URL(database.appUrl('x')).searchParams.get('host')?.length).toBeLessThan(90)
    expect(await ask(database.appUrl('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('refuses a folder that holds other files, and leaves it as it was', async () => {
    const data = temporaryFolder()
    writeFileSync(join(data, 'foto.jpg'), 'x')
    await expect(start(data)).rejects.toMatchObject({ code: 'folder-berisi-lain' })
    expect(statSync(data).mode & 0o777).toBe(0o755)
  })

  it('refuses a cluster of another major version', async () => {
    const data = temporaryFolder()
    const database = await start(data)
    await database.stop()
    writeFileSync(join(data, 'postgres/PG_VERSION'), '17\n')
    await expect(start(data)).rejects.toMatchObject({ code: 'versi-lain' })
  })

  it('puts wrong permissions of the cluster right', async () => {
    const data = temporaryFolder()
    await (await start(data)).stop()
    chmodSync(join(data, 'postgres'), 0o755)
    if (isRoot) chownSync(join(data, 'postgres'), 0, 0)
    expect(await start(data)).toMatchObject({ created: false })
  })

  it.runIf(isRoot)('says so when its account cannot reach the folder', async () => {
    const closed = temporaryFolder()
    chmodSync(closed, 0o700)
    await expect(start(join(closed, 'data'))).rejects.toMatchObject({ code: 'folder-tak-terjangkau' })
  })

  it('says what PostgreSQL said when it cannot start', async () => {
    const data = temporaryFolder()
    await (await start(data)).stop()
    writeFileSync(join(data, 'postgres/postgresql.auto.conf'), 'no_such_setting = 1\n')
    await expect(start(data)).rejects.toMatchObject({ code: 'postgres-gagal', message: expect.stringContaining('no_such_setting') })
  })

  it('says when the disk is too full, before anything is made', async (ctx) => {
    const data = smallDisk(ctx, 40)
    await expect(start(data)).rejects.toMatchObject({ code: 'ruang-penuh' })
    expect(existsSync(join(data, 'postgres'))).toBe(false)
  })

  it('says when the disk has become too full to start', async (ctx) => {
    const data = smallDisk(ctx, 330)
    const database = await start(data)
    await database.stop()
    const left = statfsSync(data)
    writeFileSync(join(data, 'log/isi'), Buffer.alloc(left.bavail * left.bsize - 1024 * 1024))
    await expect(start(data)).rejects.toMatchObject({ code: 'ruang-penuh' })
  })

  it('does not follow a link that somebody laid in the place of its folder', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'data'))
    const database = await start(join(folder, 'data'))
    expect(database.created).toBe(true)
    expect(existsSync(join(folder, 'elsewhere/postgres/PG_VERSION'))).toBe(true)
  })
})
