import { expect, it } from 'vitest'
import { areaOffices } from '../../src/opd/area-offices.ts'

it('makes an office of each government, with the code of its area as id', () => {
  const kecamatan = [{ kode: '99.01.01', nama: 'Hulu' }]
  const desa = [
    { kode: '99.01.01.1001', nama: 'Kota', kecamatan: '99.01.01' },
    { kode: '99.01.01.2001', nama: 'Sukamaju', kecamatan: '99.01.01' },
  ]
  const made = areaOffices({ kode: '99.01', nama: 'Kabupaten Contoh', kecamatan, desa })
  expect(made.map(({ id, kind, names }) => [id, kind, names[0]?.nama])).toEqual([
    ['99.01', 'kabupaten', 'Pemerintah Kabupaten Contoh'],
    ['99.01.01', 'kecamatan', 'Kecamatan Hulu'],
    ['99.01.01.1001', 'desa', 'Pemerintah Kelurahan Kota'],
    ['99.01.01.2001', 'desa', 'Pemerintah Desa Sukamaju'],
  ])
})
