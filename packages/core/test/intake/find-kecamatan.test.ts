import { expect, it } from 'vitest'
import { kecamatanFinder, unknownKecamatan } from '../../src/intake/find-kecamatan.ts'
import { SAMPLE } from '../wilayah/sample-district.ts'

it('finds a kecamatan with or without the word before it', () => {
  const find = kecamatanFinder(['KEC. HULU', 'Kecamatan Hilir', 'TENGAH'], SAMPLE)
  expect(['KEC. HULU', 'Kecamatan Hilir', 'TENGAH'].map(find)).toEqual(['99.01.01', '99.01.02', null])
})

it('reports an unknown kecamatan with its row', () => {
  const found = unknownKecamatan(7, 'TENGAH', 'KULU', { file: 'krs.csv', sheet: 'KRS' })
  expect(found).toMatchObject({ code: 'wilayah.kecamatan-tak-dikenal', place: { row: 7 }, read: 'TENGAH' })
})
