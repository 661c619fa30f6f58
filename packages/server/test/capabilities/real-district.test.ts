/**
 * The real district from its files to its figures, through the server. Expected values: the issue that asked for it, counted by hand there.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { Provenance, SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import { sharedFile } from '../support/shared-file.ts'

const KAB = '/api/districts/76.01'
const RECAP = 'data/real/eppgbm_rekap_status_gizi_76.01_2024-01.xlsx'
const KRS = 'data/real/76.01_data_verval_krs_2024_sem2.csv'

describe('Pasangkayu', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
    await office.send('POST', '/api/districts', { kode: '76.01' })
  })
  afterAll(() => office.close())

  it('shows a recap before anything counts', async (ctx) => {
    const shown = await office.upload<ImportPreview>(`${KAB}/imports`, 'rekap.xlsx', sharedFile(ctx, RECAP))
    expect(shown.body).toMatchObject({ import: { kind: 'eppgbm-rekap', period: '2024-01', state: 'staged', rowCount: 63 }, blocked: null })
    const godang = shown.body.placements.find((placement) => placement.nama === 'GODANG')
    expect(godang).toMatchObject({ kode: null, by: 'none', suggestion: { nama: 'Kulu' } })
    const { body } = await office.get<SituationAnswer>(`${KAB}/situation`)
    expect(body.situation.kabupaten.figures.stunting.state).toBe('belum-lapor')
  })

  it('counts all 63 villages once GODANG is confirmed', async (ctx) => {
    const staged = await office.upload<ImportPreview>(`${KAB}/imports`, 'rekap.xlsx', sharedFile(ctx, RECAP))
    const { id } = staged.body.import
    const kulu = staged.body.placements.find((placement) => placement.nama === 'GODANG')?.suggestion?.kode
    const applied = await office.send<ImportPreview>('POST', `${KAB}/imports/${id}/apply`, { confirm: [{ nama: 'GODANG', kode: kulu }] })
    expect(applied.status).toBe(200)
    expect(applied.body.import).toMatchObject({ state: 'applied', placedCount: 63 })
    const krs = await office.upload<ImportPreview>(`${KAB}/imports`, 'krs.csv', sharedFile(ctx, KRS))
    expect((await office.send('POST', `${KAB}/imports/${krs.body.import.id}/apply`, { confirm: [] })).status).toBe(200)

    const { body } = await office.get<SituationAnswer>(`${KAB}/situation`)
    const { figures, desaCount, belowCoverageCount } = body.situation.kabupaten
    expect(desaCount).toBe(63)
    expect(figures.ds).toMatchObject({ numerator: 10832, denominator: 14961 })
    expect(figures.stunting).toMatchObject({ numerator: 2342, denominator: 10832 })
    expect(figures.wasting).toMatchObject({ numerator: 1067, denominator: 10824 })
    expect(figures.krs).toMatchObject({ numerator: 7589, denominator: 29004 })
    expect(figures.jambanTidakLayak.numerator).toBe(3136)
    expect(belowCoverageCount).toBe(34)
    expect(body.chosen).toEqual({ recap: '2024-01', krs: '2024-S2' })
    expect(body.situation.unplaced).toEqual([])
  })

  it('opens a village’s figure down to its cell', async (ctx) => {
    sharedFile(ctx, RECAP)
    const { body: situation } = await office.get<SituationAnswer>(`${KAB}/situation`)
    const desa = situation.situation.desa[0]
    const { body } = await office.get<Provenance[]>(`${KAB}/desa/${desa?.kode}/provenance`)
    const measured = body.find((trace) => trace.field === 'diukur')
    expect(measured).toMatchObject({ value: desa?.figures.stunting.denominator, fileName: 'rekap.xlsx', period: '2024-01' })
    expect(measured?.cell).toMatch(/^[A-Z]+\d+$/)
  })

  it('proposes at most a third of the villages', async (ctx) => {
    sharedFile(ctx, RECAP)
    const { body } = await office.get<LokusAnswer>(`${KAB}/lokus?k=40`)
    expect(body).toMatchObject({ k: 21, kMax: 21, recapPeriod: '2024-01' })
    expect(body.rows).toHaveLength(63)
  })

  it('draws 63 of 63 boundaries', async (ctx) => {
    const file = sharedFile(ctx, 'data/boundaries/pasangkayu_desa.geojson')
    const { body } = await office.upload<{ matched: number; total: number }>(`${KAB}/boundaries`, 'batas.geojson', file)
    expect(body).toMatchObject({ matched: 63, total: 63 })
    expect((await office.get<Boundaries>(`${KAB}/boundaries`)).body.features).toHaveLength(63)
  })

  it('writes the report as PDF and XLSX', async (ctx) => {
    sharedFile(ctx, RECAP)
    const pdf = await office.get(`${KAB}/ansit.pdf`)
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const xlsx = await office.get(`${KAB}/ansit.xlsx`)
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
    expect(xlsx.headers['content-disposition']).toContain('ansit-76.01-2024-01.xlsx')
  })

  it('knows the same bytes again and doubles nothing', async (ctx) => {
    const again = await office.upload<ImportPreview>(`${KAB}/imports`, 'salinan.xlsx', sharedFile(ctx, RECAP))
    expect(again.body.sameAs).toMatchObject({ fileName: 'rekap.xlsx' })
    const applied = await office.send('POST', `${KAB}/imports/${again.body.import.id}/apply`, { confirm: [] })
    expect(applied).toMatchObject({ status: 409, body: { code: 'berkas-sudah-ada' } })
  })
})
