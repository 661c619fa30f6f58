import { expect, it } from 'vitest'
import { settleKrs } from '../../src/intake/settle-krs.ts'
import { SAMPLE } from '../wilayah/sample-district.ts'
import { krsFile, krsRow } from './sample-rows.ts'

const kecamatanName = (kode: string) => (kode.startsWith('99.01.01') ? 'HULU' : 'HILIR')
const complete = SAMPLE.desa.map((desa, index) => krsRow(index + 2, kecamatanName(desa.kode), desa.kode.slice(9), desa.nama.toUpperCase()))

it('places every row by its code and name, homonyms too', () => {
  const settled = settleKrs(krsFile(complete), SAMPLE, new Map(), 'krs.csv')
  expect([...settled.values.keys()]).toEqual(SAMPLE.desa.map((desa) => desa.kode))
  expect(settled.issues).toEqual([])
})

it('keeps a row whose village cannot be told apart from the totals, with its families', () => {
  const rows = [...complete.slice(0, 7), krsRow(90, 'HILIR', null, 'GODANG'), ...complete.slice(8)]
  const settled = settleKrs(krsFile(rows), SAMPLE, new Map(), 'krs.csv')
  expect(settled.unplaced).toMatchObject([{ source: 'krs', row: 90, nama: 'GODANG', krs: 50, diukur: null }])
})
