/**
 * The proposal over HTTP, with and without figures.
 */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type Office, openOffice } from '../support/office.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'

const KAB = '/api/districts/76.01'
let office: Office

beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('76.01')
})
afterAll(() => office.close())

const propose = async (query = ''): Promise<LokusAnswer> => (await office.get<LokusAnswer>(`${KAB}/lokus${query}`)).body

describe('a proposal', () => {
  it('ranks nothing where nothing was measured', async () => {
    const body = await propose()
    expect(body).toMatchObject({ cuts: null, proposedCount: 0, recapPeriod: null })
    expect(body.rows.every((row) => row.rank === null && !row.proposed)).toBe(true)
  })

  it('puts the villages with most cases and highest prevalence first', async () => {
    const lines = linesOf((await office.get<DistrictDetail>(KAB)).body).map((line, index) => ({ ...line, stunting: index }))
    const { import: staged } = await office.app.acts.uploadImport('76.01', { name: 'rekap.csv', bytes: Buffer.from(recapCsv(lines)) })
    await office.app.acts.applyImport('76.01', { id: staged.id, confirm: [] })
    const body = await propose('?k=3')
    expect(body.rows.slice(0, 4).map(({ cases, proposed }) => ({ cases, proposed }))).toEqual([
      { cases: 62, proposed: true },
      { cases: 61, proposed: true },
      { cases: 60, proposed: true },
      { cases: 59, proposed: false },
    ])
    expect(body.cuts).toEqual({ prevalence: 31, cases: 31, basis: 'median-kabupaten' })
  })

  it('takes cuts together or not at all', async () => {
    expect((await propose('?prevalensi=20.5&kasus=10')).cuts).toEqual({ prevalence: 20.5, cases: 10, basis: 'ditetapkan' })
    expect(codeOf(await office.get(`${KAB}/lokus?prevalensi=20`))).toBe('nilai-tidak-sah')
    expect(codeOf(await office.get(`${KAB}/lokus?prevalensi=120&kasus=1`))).toBe('permintaan-tidak-sah')
  })
})
