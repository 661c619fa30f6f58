/**
 * Every write leaves exactly one row in the trail; reading and refused writes leave none.
 */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { permitAct } from '../../src/platform/permit-act.ts'
import { runInDistrict } from '../../src/platform/run-work.ts'
import { sealTrail } from '../../src/seal-trail.ts'
import { type Office, openOffice } from '../support/office.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'

const KAB = '/api/districts/76.01'
let office: Office

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

async function acts(): Promise<string[]> {
  const sql = "select act from trail where kab_kode = '76.01' order by id"
  return withClient(office.database.adminUrl, async (client) => (await client.query<{ act: string }>(sql)).rows.map((row) => row.act))
}

/** As migration 0015 finds it: no end is sealed, the installation has no chain yet, and rows from before there was a chain have no number. */
const FROM_BEFORE = `
  delete from trail where kab_kode = '00.00';
  delete from trail_heads where kab_kode = '00.00';
  update trail_heads set seal = null;
  insert into trail (kab_kode, id, at, actor, act, subject, detail) values ('17.04', gen_random_uuid(), now(), 'lokal', 'intake.upload', 's', '{"n": 1}')`

it('seals, once, what was written before ends had seals, and says how it was found', async () => {
  const asOwner = (sql: string) => withClient(office.database.adminUrl, (client) => client.query(sql))
  await office.app.acts.openDistrict('17.04')
  await asOwner(FROM_BEFORE)
  const { work } = office.app
  const found = async (kab: string) => (await office.app.verifyTrail()).find((chain) => chain.kab === kab)
  expect((await found('17.04'))?.broken.map(({ what }) => what)).toEqual(['tanpa-nomor', 'ujung'])
  await sealTrail(work, work.databases.main)
  await sealTrail(work, work.databases.main)
  expect(await found('17.04')).toMatchObject({ rows: 2, unchained: 1, broken: [] })
  expect(await found('00.00')).toMatchObject({ rows: 1, unchained: 0, broken: [] })
  await asOwner("update trail set actor = 'orang-lain' where seq is null")
  expect((await found('17.04'))?.broken).toEqual([{ seq: 0, what: 'tanpa-nomor' }])
})

it('has one row for each act, in their order', async () => {
  await office.send('POST', '/api/districts', { kode: '76.01' })
  await office.send('POST', '/api/districts', { kode: '76.01' })
  const { body } = await office.get<DistrictDetail>(KAB)
  const kode = body.desa[0]?.kode
  await office.send('POST', `${KAB}/aliases`, { nama: 'GODANG', kode })
  await office.send('POST', `${KAB}/aliases`, { nama: 'GODANG', kode })
  await office.send('DELETE', `${KAB}/aliases?nama=GODANG`)
  await office.send('POST', `${KAB}/village-changes`, { kind: 'ganti-nama', kode, nama: 'Baru', berlaku: '2025-01-01', dasar: 'Perda' })
  const staged = await office.upload<{ import: { id: string } }>(`${KAB}/imports`, 'rekap.csv', recapCsv(linesOf(body)))
  const { id } = staged.body.import
  await office.send('POST', `${KAB}/imports/${id}/apply`, { confirm: [] })
  await office.send('POST', `${KAB}/imports/${id}/apply`, { confirm: [] })
  await office.send('POST', `${KAB}/imports/${id}/undo`)
  await office.get(`${KAB}/situation`)
  expect(await acts()).toEqual([
    'wilayah.open',
    'wilayah.alias',
    'wilayah.alias-removed',
    'wilayah.change',
    'intake.upload',
    'intake.apply',
    'intake.undo',
  ])
})

it('names neither persons nor files', async () => {
  const rows = await withClient(office.database.adminUrl, async (client) => (await client.query('select detail from trail')).rows)
  expect(JSON.stringify(rows)).not.toContain('rekap.csv')
})

it('is left only under a word that the act declares; else nothing is done', async () => {
  const { work } = office.app
  const visitor = { actor: systemActor('sistem'), home: 'utama', session: null } as const
  const asker = permitAct(visitor, 'wilayah.alias', '76.01', new Date())
  const before = await acts()
  const write = (act: 'intake.apply' | 'wilayah.alias') =>
    runInDistrict({ ...work, asker }, 'tulis', '76.01', async (ctx) => writeTrail(ctx, { kab: '76.01', act, subject: 's', detail: {} }))
  await expect(write('intake.apply')).rejects.toThrow('wilayah.alias left a trace under intake.apply')
  expect(await acts()).toEqual(before)
  await write('wilayah.alias')
  expect(await acts()).toEqual([...before, 'wilayah.alias'])
})
