/** Changing the data key: cut off in the middle and taken up again, while a server goes on with the keys it read at its start. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type * as contract from '@konvergen/contract/measurement.ts'
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, openApp } from '../src/app.ts'
import { KEY_FILE } from '../src/platform/crypto/key-file.ts'
import { withClient } from '../src/platform/database/connect.ts'
import { gather } from '../src/platform/files/half-files.ts'
import { keyOfFile, openFile, sealFile } from '../src/platform/files/sealed-file.ts'
import { lines, listCsv } from './support/child-list.ts'
import { type Office, openOffice } from './support/office.ts'

const AT = '/api/districts/76.01'
const ROOT = systemActor('sistem')
const ROWS = 620
let office: Office
let command: App

const FILES = ['01900000-0000-7000-8000-0000000000f1', '01900000-0000-7000-8000-0000000000f2']
const CONTENT = Buffer.from('isi dokumen')

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

async function textOf(id: string): Promise<string> {
  const { files, keys } = office.app.work
  const sealed = await files.of('76.01').read(`76.01/${id}`)
  return sealed === null ? '' : (await gather(openFile(sealed, keys, `dokumen|76.01|${id}|isi`))).toString()
}

const keyIds = (): { sekarang: string; ids: string[] } => {
  const { sekarang, kunci } = JSON.parse(readFileSync(join(office.data, KEY_FILE), 'utf8')) as { sekarang: string; kunci: object }
  return { sekarang, ids: Object.keys(kunci) }
}

/** How many rows each key sealed, over all tables. */
async function sealedWith(): Promise<Record<string, number>> {
  return withClient(office.database.adminUrl, async (client) => {
    const { rows } = await client.query<{ key_id: string; n: number }>(`select key_id, count(*)::int as n from (
      select key_id from child_persons union all select key_id from import_files union all select key_id from import_blocks) as sealed
      group by key_id order by key_id`)
    return Object.fromEntries(rows.map(({ key_id, n }) => [key_id, n]))
  })
}

async function nameOfFirst(): Promise<string | null> {
  const { body } = await office.get<AnswerOf<typeof contract.listChildren>>(`${AT}/anak`)
  const person = await office.send<ChildPerson>('POST', `${AT}/anak/${body.children[0]?.id}/buka`, { tujuan: 'kunjungan' })
  expect(person.status).toBe(200)
  return person.body.nama
}

beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('76.01')
  const { body } = await office.upload<ImportPreview>(`${AT}/imports`, 'daftar.csv', listCsv(lines(ROWS, 2)))
  expect((await office.send('POST', `${AT}/imports/${body.import.id}/apply`, { confirm: [] })).status).toBe(200)
  for (const id of FILES) {
    const place = `dokumen|76.01|${id}|isi`
    await office.app.work.files.of('76.01').write(`76.01/${id}`, sealFile(once(CONTENT), office.app.work.keys, place))
  }
  command = await openApp({ from: 'cli', data: office.data, databaseUrl: office.database.appUrl, say: () => undefined })
})
afterAll(async () => {
  await command.close()
  await office.close()
})

describe('changing the data key', () => {
  it('is cut off in the middle, and both keys are needed', async () => {
    const name = await nameOfFirst()
    await expect(
      command.rotateKeys(ROOT, () => {
        throw new Error('the power went')
      }),
    ).rejects.toThrow('the power went')
    expect(keyIds()).toEqual({ sekarang: 'k2', ids: ['k1', 'k2'] })
    const sealed = await sealedWith()
    expect(sealed['k1']).toBeGreaterThan(0)
    expect(sealed['k2']).toBe(500)
    // The server was started before there was a second key.
    expect(await nameOfFirst()).toBe(name)
    expect(await command.dropOldKeys(ROOT)).toBeNull()
  })

  it('does not stop at a row that nobody can open', async () => {
    const damaged = `where child_id = (select min(child_id::text)::uuid from child_persons where key_id = 'k1')`
    await withClient(office.database.adminUrl, (client) =>
      client.query(`create table kept as select * from child_persons ${damaged}; update child_persons set sealed = '\\x00' ${damaged}`),
    )
    const { broken } = await command.rotateKeys(ROOT, () => undefined)
    expect(broken).toBe(1)
    expect((await sealedWith())['k1']).toBe(1)
    expect(await command.dropOldKeys(ROOT)).toBeNull()
    await withClient(office.database.adminUrl, (client) =>
      client.query('update child_persons p set sealed = kept.sealed from kept where kept.id = p.id; drop table kept'),
    )
  })

  it('goes on where it was, makes no third key, and leaves a trace', async () => {
    const told: [number, number][] = []
    const { current, resumed, rows } = await command.rotateKeys(ROOT, (done, all) => told.push([done, all]))
    expect({ current, resumed }).toEqual({ current: 'k2', resumed: true })
    expect(Object.keys(await sealedWith())).toEqual(['k2'])
    expect(told.at(-1)).toEqual([rows, rows])
    for (const id of FILES) {
      const sealed = await office.app.work.files.of('76.01').read(`76.01/${id}`)
      expect(sealed === null ? '' : await keyOfFile(sealed, id)).toBe('k2')
      expect(await textOf(id)).toBe(CONTENT.toString())
    }
    const { body } = await office.get<{ traces: { address: string }[] }>('/api/jejak?tindakan=setup.keys-rotated')
    expect(body.traces.map(({ address }) => address)).toEqual(['cli', 'cli'])
  })

  it('forgets the old key, and the names open for a program that starts now', async () => {
    expect(await command.dropOldKeys(ROOT)).toEqual(['k1'])
    expect(keyIds()).toEqual({ sekarang: 'k2', ids: ['k2'] })
    const next = await openApp({ data: office.data, databaseUrl: office.database.appUrl, say: () => undefined })
    expect(next.work.keys.ids).toEqual(['k2'])
    await next.close()
    expect(await nameOfFirst()).toMatch(/\w+/)
    expect(await command.verifyTrail()).toSatisfy((chains: { broken: unknown[] }[]) => chains.every(({ broken }) => broken.length === 0))
  })

  it('is for the keeper of the system alone', async () => {
    const secretariat = { ...ROOT, kind: 'akun' as const, id: 'a', grants: [] }
    expect(() => command.rotateKeys(secretariat, () => undefined)).toThrow('tidak-boleh')
  })
})
