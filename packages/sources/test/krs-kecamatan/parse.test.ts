import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import { KRS_KECAMATAN } from '@konvergen/core/intake/office-figures.ts'
import { expect, it } from 'vitest'
import { parseKrsKecamatan } from '../../src/krs-kecamatan/parse.ts'
import { given } from '../given.ts'
import { type Grid, sheetOf } from '../sample-recap.ts'

const HEADING = [
  'NO',
  'KECAMATAN',
  'JUMLAH KELUARGA',
  'KELUARGA SASARAN',
  'JUMLAH KRS',
  'TIDAK BERISIKO',
  'PUS',
  'TERLALU MUDA',
  'TERLALU TUA',
  'TERLALU BANYAK',
]
const parse = (...rows: Grid) => parseKrsKecamatan([sheetOf([['REKAP KRS PER KECAMATAN'], HEADING, ...rows], [])], 'rekap.xlsx')

it('reads one row a kecamatan, and the parts of 4T are never added', () => {
  const { table, issues } = parse(
    [1, 'KEC. HULU', 100, 80, 30, 50, 70, 2, 20, 25],
    [2, 'Kecamatan Hilir', 100, 80, 30, 40, 70, 2, 20, 75],
    [null, 'JUMLAH', 200, 160, 60, 90, 140, 4, 40, 100],
  )
  expect(issues.map(({ code }) => code)).toEqual(['tabel.per-kecamatan', 'tabel.tidak-dijumlahkan'])
  expect(table?.rows.map(({ nama }) => nama)).toEqual(['HULU', 'Hilir'])
  expect(table?.total?.counts.krs.value).toBe(60)
  expect(table?.rows[0]?.counts.pus4t).toMatchObject({ value: null })
  expect(checkFigures(given(table), KRS_KECAMATAN, 'rekap.xlsx').issues.map(({ code, place }) => [code, place.row])).toEqual([
    ['tabel.bagian-beda', 4],
    ['tabel.melebihi', 4],
  ])
})
