import { read, utils } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { writeQualityXlsx } from '../../src/quality/write-xlsx.ts'
import { SAMPLE_CONTEXT, sampleQuality } from '../sample-quality.ts'

type CellRow = Record<string, string | number | undefined>

const report = sampleQuality()

async function written(language: 'id' | 'en') {
  const workbook = read(await writeQualityXlsx(report, SAMPLE_CONTEXT, language), { cellFormula: true })
  return { names: workbook.SheetNames, rows: (name: string) => utils.sheet_to_json<CellRow>(workbook.Sheets[name] ?? {}) }
}

test('every posyandu with verdict, reasons, numbers as numbers, source and period', async () => {
  const { names, rows } = await written('id')
  expect(names).toEqual(['Posyandu', 'Wilayah', 'Belum mengukur', 'Metode'])
  const posyandu = rows('Posyandu')
  expect(posyandu).toHaveLength(8)
  for (const [index, { nama, figures, n }] of report.posyandu.entries()) {
    expect(posyandu[index]).toMatchObject({
      Posyandu: nama,
      Pengukuran: n,
      'SB TB/U': figures.lenSd,
      Sumber: 'e-PPGBM daftar anak',
      Periode: 'Februari 2026',
    })
  }
  expect(posyandu[0]?.Putusan).toBe('Perlu diukur ulang')
  expect(posyandu[0]?.Alasan).toMatch(/\S/)
})

test('areas, and who has not measured', async () => {
  const { rows } = await written('id')
  expect(rows('Wilayah').map((row) => row.Wilayah)).toEqual(['Kabupaten Contoh', 'Utara', 'Selatan', 'Tanjung'])
  expect(rows('Belum mengukur')).toHaveLength(1)
  expect(rows('Metode').some((row) => row.Hal === 'Tanda di laporan ini bukan tuduhan')).toBe(true)
})

test('a target that is not known is an empty cell', async () => {
  const [first, ...rest] = report.posyandu
  if (first === undefined) throw new Error('the sample has posyandu')
  const bytes = await writeQualityXlsx({ ...report, posyandu: [{ ...first, target: null }, ...rest] }, SAMPLE_CONTEXT, 'en')
  const [row] = utils.sheet_to_json<CellRow>(read(bytes).Sheets.Posyandu ?? {})
  expect(row).not.toHaveProperty('Target')
  expect(row).not.toHaveProperty('D/S %')
})
