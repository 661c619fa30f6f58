/**
 * Arrays in binary form, read back by PostgreSQL itself.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { byteas, dates, integers, reals, texts, uuids } from '../../../src/platform/database/binary-array.ts'
import { withClient } from '../../../src/platform/database/connect.ts'
import { type OwnDatabase, ownDatabase } from '../../support/office.ts'

let database: OwnDatabase
beforeAll(async () => {
  database = await ownDatabase('template0')
})
afterAll(() => database.drop())

/** The elements as PostgreSQL writes them. */
async function readBack(type: string, bytes: Buffer): Promise<(string | null)[]> {
  return withClient(database.adminUrl, async (client) => {
    const { rows } = await client.query<{ each: string | null }>(`select each::text from unnest($1::${type}[]) as each`, [bytes])
    return rows.map(({ each }) => each)
  })
}

it.each([
  [
    'uuid',
    uuids(['0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', null, 'FFFFFFFF-ffff-7fff-8fff-ffffffffffff']),
    ['0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', null, 'ffffffff-ffff-7fff-8fff-ffffffffffff'],
  ],
  [
    'date',
    dates(['2024-02-29', null, '1999-12-31', '2000-01-01', '1899-03-01']),
    ['2024-02-29', null, '1999-12-31', '2000-01-01', '1899-03-01'],
  ],
  ['int', integers([0, -1, null, 2_147_483_647]), ['0', '-1', null, '2147483647']],
  ['real', reals([0, -2.5, null, Number.NaN, 9.4]), ['0', '-2.5', null, null, '9.4']],
  ['text', texts(['', null, 'Désa "Baru"\\', 'é€😀', 'NULL', '{a,b}']), ['', null, 'Désa "Baru"\\', 'é€😀', 'NULL', '{a,b}']],
  ['bytea', byteas([Buffer.from([0, 255]), null, 'c0ffee', new Uint8Array()]), ['\\x00ff', null, '\\xc0ffee', '\\x']],
])('%s', async (type, bytes, expected) => {
  expect(await readBack(type, bytes)).toEqual(expected)
})

it('holds nothing', async () => {
  expect(await readBack('uuid', uuids([]))).toEqual([])
  expect(await readBack('text', texts([]))).toEqual([])
})
