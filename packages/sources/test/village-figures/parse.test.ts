import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import { VILLAGE_FIGURES } from '@konvergen/core/intake/office-figures.ts'
import { expect, it } from 'vitest'
import { parseVillageFigures } from '../../src/village-figures/parse.ts'
import { given } from '../given.ts'
import { sheetOf } from '../sample-recap.ts'

const HEADING = [
  'id',
  'nama_kecamatan',
  'nama_puskesmas',
  'id_desa_bps',
  'id_desa_dagri',
  'nama_desa',
  'jumlah_keluarga',
  'jumlah_keluarga_beresiko_stunting',
  'jumlah_balita',
  'jumlah_balita_sangat_pendek',
  'jumlah_balita_pendek',
]

it('reads both code systems and pairs them; a contradicted pair is dropped', () => {
  const rows = [
    [1, 'Medan Contoh', 'A', '9971010001', '99.71.01.1001', 'Satu', 100, 20, 50, 2, 5],
    [2, 'Medan Contoh', 'A', '9971010002', '99.71.01.1002', 'Dua', 100, 120, 50, 20, 35],
    [3, 'Medan Contoh', 'A', '9971010003', '99.71.01.1003', 'Tiga', '-', '', 0, 0, 0],
    [4, 'Medan Contoh', 'A', '9971010003', '99.71.01.1004', 'Empat', 1, 1, 1, 0, 0],
  ]
  const { table, pairs, issues } = parseVillageFigures([sheetOf([HEADING, ...rows], [])], 'desa.csv')
  expect(issues).toEqual([])
  expect(table?.rows.map(({ kode }) => kode?.kode)).toEqual(['99.71.01.1001', '99.71.01.1002', '99.71.01.1003', '99.71.01.1004'])
  expect([...pairs]).toEqual([
    ['9971010001', '99.71.01.1001'],
    ['9971010002', '99.71.01.1002'],
  ])
  expect(table?.rows[2]?.counts).toMatchObject({ keluarga: { value: null }, krs: { value: null }, balita: { value: 0 } })
  expect(checkFigures(given(table), VILLAGE_FIGURES, 'desa.csv').issues.map(({ code, place }) => [code, place.cell])).toEqual([
    ['tabel.melebihi', 'H3'],
    ['tabel.bagian-lebih', 'I3'],
    ['tabel.nol-semua', null],
  ])
})
