import { read, utils } from '@e965/xlsx'
import { publicReport } from '@konvergen/core/lokus/public-report.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { analysisSheets, writeAnalysisGeoJson, writeDataXlsx, writeMasterXlsx } from '../../src/analysis/write-data.ts'
import { emptyAnalysisReport, sampleAnalysisReport } from '../sample-analysis-report.ts'

type CellRow = Readonly<Record<string, string | number | undefined>>
const report = sampleAnalysisReport()

const NEW_SHEETS = [
  'Layanan',
  'Layanan menurut wilayah',
  'Orang menurut wilayah',
  'Angka terbit',
  'Target',
  'Dua angka',
  'Bulan demi bulan',
  'Lokus yang ditetapkan',
  'Penyebab',
  'Kebutuhan',
]

describe('the workbook of the analysis', () => {
  let rows: (sheet: string) => CellRow[]
  beforeAll(async () => {
    const workbook = read(await writeDataXlsx(report, 'id'))
    rows = (sheet) => utils.sheet_to_json<CellRow>(workbook.Sheets[sheet] ?? {})
  })

  it('has a sheet for each part', () => {
    expect(NEW_SHEETS.filter((sheet) => rows(sheet).length === 0)).toEqual([])
  })

  it('holds services and their people as the report does', () => {
    const [line] = report.gaps?.district.lines ?? []
    expect(rows('Layanan')[0]).toMatchObject({
      Kode: line?.code,
      Pembilang: line?.numerator,
      Capaian: line?.value,
      'Kurang (orang)': line?.people,
    })
    const all = [...(report.gaps?.byArea.values() ?? [])].reduce((sum, { lines }) => sum + lines.length, 0)
    expect(rows('Layanan menurut wilayah')).toHaveLength(all)
    expect(rows('Orang menurut wilayah')[0]).toMatchObject({
      'Kode wilayah': '99.01',
      'Kurang (orang)': report.gaps?.district.together.short,
    })
  })

  it('quotes published figures and targets unrounded, years without marks', () => {
    expect(rows('Angka terbit')[0]).toMatchObject({
      Sumber: 'SSGI',
      Tahun: 2021,
      Persen: 31.4,
      'Batas bawah 95 %': 28.9,
      Halaman: 'Laporan #5',
    })
    expect(rows('Target')[0]).toMatchObject({ Tahun: 2026, Target: 18.5, Penilaian: 'sejalan dengan lajunya' })
  })

  it('holds months, decided lokus, causes and needs', () => {
    expect(rows('Bulan demi bulan').filter((row) => row['Kode wilayah'] === '99.01')).toHaveLength(2)
    expect(rows('Lokus yang ditetapkan')[1]).toMatchObject({ Status: 'baru', Dasar: 'Rembuk #1', Tanggal: '2024-02-20' })
    const [profile] = report.causes?.district.familyProfile ?? []
    expect(rows('Penyebab').find((row) => row['Kelompok'] === 'keluarga berisiko')).toMatchObject({
      'Dengan penyebab': profile?.families.having,
    })
    const need = report.causes?.district.needs[0]?.needs[0]
    expect(rows('Kebutuhan')[0]).toMatchObject({ 'Orang/keluarga': need?.n })
  })
})

it('a district with nothing gets no empty sheets', () => {
  const names = analysisSheets(emptyAnalysisReport(), 'en').map(({ name }) => name)
  expect(names[0]).toBe('About')
  expect(names).not.toContain('Services')
  expect(analysisSheets(emptyAnalysisReport(), 'en').filter(({ rows }) => rows.length === 0)).toEqual([])
})

describe('the map layer of the analysis', () => {
  const featuresOf = (text: string) =>
    (JSON.parse(text) as { features: { id: string; properties: Readonly<Record<string, unknown>> }[] }).features

  it('tells people short of services and what was decided on lokus', () => {
    const [first, second, silent] = featuresOf(writeAnalysisGeoJson(report))
    expect(first?.properties).toMatchObject({
      sifat: 'internal',
      layanan_kurang_orang: report.gaps?.byArea.get(first?.id ?? '')?.together.short,
      lokus_tahun: 2024,
      lokus_status: 'lanjutan',
      lokus_dasar: null,
    })
    expect(second?.properties).toMatchObject({ lokus_status: 'baru', lokus_dasar: 'Rembuk #1' })
    expect(silent?.properties).toMatchObject({ layanan_kurang_orang: null, layanan_dihitung: 0 })
  })

  it('tells the public nothing of services of a village, and whom it is for', () => {
    const features = featuresOf(writeAnalysisGeoJson(publicReport(report)))
    expect(new Set(features.map(({ properties }) => properties['layanan_kurang_orang']))).toEqual(new Set([null]))
    expect(features[0]?.properties['sifat']).toBe('publik')
  })
})

describe('Data Sasaran', () => {
  it('has the counts that are asked for, an empty cell for what was not reported', async () => {
    const workbook = read(await writeMasterXlsx(report))
    const rows = utils.sheet_to_json<CellRow>(workbook.Sheets['Data Sasaran'] ?? {})
    expect(utils.sheet_to_json<string[]>(workbook.Sheets['Data Sasaran'] ?? {}, { header: 1 })[0]).toEqual([
      'Kode',
      'Kecamatan',
      'Desa/Kelurahan',
      'Jumlah keluarga',
      'Jumlah keluarga berisiko stunting',
      'Jumlah balita yang diukur',
      'Balita sangat pendek',
      'Balita pendek',
    ])
    expect(rows).toHaveLength(report.district.desa.length)
    const [first] = report.masterData
    expect(rows[0]).toMatchObject({
      Kode: first?.kode,
      'Jumlah keluarga': first?.keluarga,
      'Balita sangat pendek': 0,
      'Balita pendek': first?.pendek,
    })
    expect(rows[2]?.['Jumlah balita yang diukur']).toBeUndefined()
    expect(utils.sheet_to_json(workbook.Sheets['Cakupan layanan'] ?? {}).length).toBeGreaterThan(0)
  })

  it('is empty in the public variant of a report: nothing of it can slip out', () => {
    expect(publicReport(report).masterData).toEqual([])
  })
})
