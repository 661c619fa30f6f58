import { expect, it } from 'vitest'
import type { FigureTable } from '../../../src/intake/figures/figure-table.ts'
import { placeTable } from '../../../src/intake/figures/settle-figures.ts'
import { SAMPLE } from '../../wilayah/sample-district.ts'

const TERRITORY = { district: SAMPLE, aliases: new Map<string, string>(), bpsCodes: new Map<string, string>() }
const tableOf = (
  rows: (Pick<FigureTable<string>['rows'][number], 'nama'> & Partial<FigureTable<string>['rows'][number]>)[],
): FigureTable<string> => ({
  sheet: 'CSV',
  rows: rows.map((row, index) => ({ kabupaten: '', kecamatan: '', kode: null, periode: null, counts: {}, ...row, row: index + 2 })),
  total: null,
  headers: {},
})
const [first, second] = SAMPLE.desa
const named = (desa: typeof first) => ({
  nama: desa?.nama ?? '',
  kecamatan: SAMPLE.kecamatan.find(({ kode }) => kode === desa?.kecamatan)?.nama ?? '',
})

it('places one village in many periods, and says a doubt once', () => {
  const rows = ['MEI', 'JUNI'].flatMap((periode) => [first, second].map((desa) => ({ ...named(desa), periode })))
  const placed = placeTable(tableOf(rows), 'desa', TERRITORY, 'a.csv')
  expect(placed.kode).toEqual([first?.kode, second?.kode, first?.kode, second?.kode])
  const missing = placed.issues.filter(({ code }) => code === 'wilayah.desa-tanpa-baris')
  expect(missing).toHaveLength(SAMPLE.desa.length - 2)
})

it('uses a village that stands twice once where its rows agree, and not at all where they do not', () => {
  const withCount = (desa: typeof first, value: number) => ({ ...named(desa), counts: { a: { value, raw: null, cell: null } } })
  const rows = [withCount(first, 1), withCount(first, 1), withCount(second, 1), withCount(second, 2)]
  const placed = placeTable(tableOf(rows), 'desa', TERRITORY, 'a.csv')
  expect(placed.kode).toEqual([first?.kode, null, null, null])
  expect(placed.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['wilayah.desa-kembar', 'wilayah.desa-ganda']))
})

it('blocks a file of another district and one whose columns are exchanged', () => {
  const foreign = ['Antah', 'Berantah', 'Entah', 'Dimana'].map((nama) => ({ nama, kecamatan: 'Jauh' }))
  expect(placeTable(tableOf(foreign), 'desa', TERRITORY, 'a.csv').blocked?.code).toBe('wilayah.bukan-kabupaten-ini')
  const swapped = SAMPLE.desa.map(named).map(({ nama, kecamatan }) => ({ nama: kecamatan, kecamatan: nama }))
  expect(placeTable(tableOf(swapped), 'desa', TERRITORY, 'a.csv').blocked?.code).toBe('tabel.kolom-tertukar')
})

it('places rows by kecamatan, and names those that are not here', () => {
  const rows = [{ nama: SAMPLE.kecamatan[0]?.nama ?? '' }, { nama: 'Antah' }]
  const placed = placeTable(tableOf(rows), 'kecamatan', TERRITORY, 'a.csv')
  expect(placed.kode).toEqual([SAMPLE.kecamatan[0]?.kode, null])
  expect(placed.issues.map(({ code }) => code)).toEqual(['tabel.kecamatan-tak-dikenal'])
})
