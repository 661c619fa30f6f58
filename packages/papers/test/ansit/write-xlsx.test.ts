import { read, utils } from '@e965/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeAnsitXlsx } from '../../src/ansit/write-xlsx.ts'
import { sampleReport } from '../sample-report.ts'

type Workbook = ReturnType<typeof read>
type CellRow = Record<string, string | number | undefined>

const report = sampleReport()

async function written(language: 'id' | 'en'): Promise<Workbook> {
  return read(await writeAnsitXlsx(report, language), { cellFormula: true, cellNF: true })
}

describe('read back by another library', () => {
  let workbook: Workbook
  const sheet = (name: string) => workbook.Sheets[name] ?? {}
  const rows = (name: string) => utils.sheet_to_json<CellRow>(sheet(name))

  beforeAll(async () => {
    workbook = await written('id')
  })

  test('the sheets, in order', () => {
    expect(workbook.SheetNames).toEqual(['Ringkasan', 'Desa', 'Kecamatan', 'Lokus', 'Faktor risiko', 'Belum ditempatkan', 'Isu', 'Metode'])
  })

  test('every village with its numbers as numbers, unrounded', () => {
    const desa = rows('Desa')
    expect(desa).toHaveLength(report.situation.desa.length)
    for (const [index, { kode, nama, figures }] of report.situation.desa.entries()) {
      expect(desa[index]?.['Kode']).toBe(kode)
      expect(desa[index]?.['Desa']).toBe(nama)
      expect(desa[index]?.['Stunting: pembilang']).toBe(figures.stunting.numerator ?? undefined)
      expect(desa[index]?.['Stunting: persen']).toBe(figures.stunting.percent ?? undefined)
    }
  })

  test('every row of figures tells its sources and periods', () => {
    const { stunting, krs } = report.situation.kabupaten.figures
    const recap = { 'Sumber status gizi': stunting.source, 'Periode status gizi': stunting.period }
    const families = { 'Sumber keluarga berisiko': krs.source, 'Periode keluarga berisiko': krs.period }
    expect(rows('Desa')[2]).toMatchObject(recap)
    expect(rows('Faktor risiko')[2]).toMatchObject(families)
    for (const name of ['Kecamatan', 'Lokus']) expect(rows(name)[0]).toMatchObject({ ...recap, ...families })
    expect(rows('Belum ditempatkan')[0]).toMatchObject({ Sumber: stunting.source, Periode: stunting.period })
  })

  test('what is not known is an empty cell and a word, not a zero', () => {
    const silent = rows('Desa')[2]
    expect(silent?.['Stunting: pembilang']).toBeUndefined()
    expect(silent?.['Stunting: keadaan']).toBe('belum melapor')
    expect(rows('Desa')[4]?.['Stunting: keadaan']).toBe('tidak sah: pembilang melebihi penyebut')
  })

  test('percentages show one decimal', () => {
    const cell = (sheet('Ringkasan') as Record<string, { z?: string }>)['D2']
    expect(cell?.z).toBe('0.0')
  })

  test('no cell of any sheet is a formula', () => {
    for (const name of workbook.SheetNames) {
      const cells = Object.values<unknown>(sheet(name))
      expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell)).toEqual([])
    }
    expect(rows('Desa')[1]?.['Desa']).toBe('=HYPERLINK("x")')
  })

  test('the unplaced row and the issue are there', () => {
    expect(rows('Belum ditempatkan')).toMatchObject([{ 'Nama tertulis': 'GO#DANG_*', 'Anak diukur': 120, 'Masuk total kabupaten': 'ya' }])
    expect(rows('Isu')).toMatchObject([{ Sel: 'L9', Terbaca: '=1+1;"x"', Baris: 9 }])
  })
})

test('English sheets and heads', async () => {
  const workbook = await written('en')
  expect(workbook.SheetNames).toContain('Villages')
  expect(utils.sheet_to_json<CellRow>(workbook.Sheets['Villages'] ?? {})[0]).toHaveProperty('Stunting: numerator')
})
