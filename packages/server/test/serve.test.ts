/**
 * The office server as a person starts it: once per folder, on this computer, with a demo district that comes once and goes for good.
 */
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { listDistricts } from '../src/capabilities/wilayah/list-districts.ts'
import { asSystem } from '../src/platform/run-work.ts'
import { type Served, serve } from '../src/serve.ts'
import { ownDatabase } from './support/office.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

/** Of whoever runs the tests, and of the file before this one in the same process. */
const { DATABASE_URL, DATABASE_ADMIN_URL } = process.env
beforeEach(() => {
  delete process.env.DATABASE_URL
  delete process.env.DATABASE_ADMIN_URL
})
afterEach(() => {
  for (const [name, value] of Object.entries({ DATABASE_URL, DATABASE_ADMIN_URL })) if (value !== undefined) process.env[name] = value
})

async function start(data: string, port = 0, host = '127.0.0.1'): Promise<Served> {
  const served = await serve({ port, host, data, say: () => undefined })
  onTestFinished(() => served.close())
  return served
}

async function districts({ app }: Served): Promise<string[]> {
  return (await listDistricts(asSystem(app.work))).map((district) => district.kode)
}

describe('serve', () => {
  it('starts, answers and ends', async () => {
    const served = await start(temporaryFolder())
    expect(await (await fetch(`${served.url}/api/status`)).json()).toEqual({ loopbackOnly: true })
    await served.close()
    await expect(fetch(`${served.url}/healthz`)).rejects.toThrow('fetch failed')
  })

  it('runs once per data folder; the second start is told where the first is', async () => {
    const data = temporaryFolder()
    const served = await start(data)
    await expect(start(data)).rejects.toMatchObject({ code: 'sudah-berjalan', text: { id: expect.stringContaining(served.url) } })
    expect((await fetch(`${served.url}/readyz`)).status).toBe(200)
  })

  it('says which port to use instead of one that is taken, and can then be started', async () => {
    const data = temporaryFolder()
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as { port: number }
    await expect(start(data, port)).rejects.toMatchObject({
      code: 'port-terpakai',
      text: { en: expect.stringContaining(String(port + 1)) },
    })
    expect((await start(data)).url).toContain('127.0.0.1')
  })

  it('refuses every address but this computer’s', async () => {
    await expect(start(temporaryFolder(), 0, '0.0.0.0')).rejects.toMatchObject({ code: 'hanya-lokal' })
  })

  it('has no demo where others reach it, also when there was one', async () => {
    const [main, demo] = [await ownDatabase(), await ownDatabase()]
    vi.stubEnv('DATABASE_ADMIN_URL', main.adminUrl)
    vi.stubEnv('DEMO_DATABASE_URL', demo.appUrl)
    vi.stubEnv('DEMO_DATABASE_ADMIN_URL', demo.adminUrl)
    const said: string[] = []
    const say = ({ en }: { en: string }): void => void said.push(en)
    const options = { port: 0, host: '127.0.0.1', data: temporaryFolder(), databaseUrl: main.appUrl, log: null, say }
    const here = await serve(options)
    expect([here.app.work.databases.demoPossible, here.app.work.databases.demo !== null, said]).toEqual([true, true, []])
    await here.close()
    const lan = { reach: 'lan', origin: 'http://192.168.1.9:8080', proxies: [] } as const
    const open = await serve({ ...options, front: lan, fillDemo: () => Promise.resolve() })
    expect(open.app.demo.isPossible(open.app.work)).toBe(false)
    expect([open.app.work.databases.demo, open.address]).toEqual([null, lan.origin])
    expect(said.join()).toContain('WITHOUT ENCRYPTION')
    await open.close()
    vi.unstubAllEnvs()
    await Promise.all([main.drop(), demo.drop()])
  })

  it('says that it cannot write its log, also when the database is elsewhere', async () => {
    const database = await ownDatabase()
    onTestFinished(database.drop)
    const file = join(temporaryFolder(), 'bukan-folder')
    writeFileSync(file, '')
    const options = { port: 0, host: '127.0.0.1', data: join(file, 'data'), databaseUrl: database.appUrl, say: () => undefined }
    await expect(serve(options)).rejects.toMatchObject({ code: 'folder-bukan-milik', text: { id: expect.stringContaining('--data') } })
  })

  it('brings PostgreSQL back when it is killed, with everything that was confirmed', async () => {
    const data = temporaryFolder()
    const served = await start(data)
    await served.app.acts.openDistrict('76.01')
    const { startEmbedded } = await import('../src/platform/database/start-embedded.ts')
    const { pid } = await startEmbedded({ data, say: () => undefined })
    process.kill(pid, 'SIGKILL')
    await wait(100)
    const answer = await fetch(`${served.url}/api/saya`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ code: 'basis-data-tidak-siap' })
    for (let tries = 0; tries < 200 && (await fetch(`${served.url}/readyz`)).status !== 200; tries++) await wait(100)
    expect(await districts(served)).toEqual(['76.01'])
  })
})
