/**
 * Every write leaves exactly one row in the trail; reading and refused writes leave none.
 */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '../../src/platform/database/connect.ts'
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
