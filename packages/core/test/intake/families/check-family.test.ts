import { expect, it } from 'vitest'
import { checkFamily } from '../../../src/intake/families/check-family.ts'
import { FAMILY_PLACE, familyRow } from './sample-family.ts'

const codes = (changes: Parameters<typeof familyRow>[0]) => checkFamily(familyRow(changes), FAMILY_PLACE).map(({ code }) => code)

it.each([
  ['a family with target and factor', {}, []],
  ['no number and no name', { noKk: null, namaKepala: null }, ['keluarga.tanpa-identitas']],
  ['no target', { pus: null, baduta: false }, ['keluarga.tanpa-sasaran']],
  ['no factor', { airTidakLayak: false }, ['keluarga.tanpa-faktor']],
  ['no factor in a survey that says so', { airTidakLayak: false, kategori: 'Tidak Berisiko' }, []],
  ['pregnant outside PUS', { pus: null, pusHamil: true }, ['keluarga.hamil-bukan-pus']],
  ['4T outside PUS', { pus: null, baduta: true, terlaluTua: true, pus4t: true }, ['keluarga.faktor-tanpa-pus']],
  ['4T without a part', { pus4t: true }, ['keluarga.empat-t-beda']],
  ['a part without 4T', { terlaluTua: true }, ['keluarga.empat-t-beda']],
  ['none beside others', { pendampingan: [1, 8] }, ['keluarga.pendampingan-bertentangan']],
  ['one NIK twice', { nikIstri: '9901015701180001', nikKepala: '9901015701180001' }, ['keluarga.nik-sama']],
  ['coordinates exchanged', { lintang: 119.5, bujur: -1.2 }, ['keluarga.koordinat-tertukar']],
  ['coordinates abroad', { lintang: 51, bujur: 0 }, ['keluarga.koordinat-luar']],
] as const)('%s', (_, changes, expected) => {
  expect(codes(changes)).toEqual(expected)
})

it('judges nothing by a column that the file has not', () => {
  const place = { ...FAMILY_PLACE, columns: { noKk: 'A', desa: 'B' } }
  expect(checkFamily(familyRow({ pus: null, airTidakLayak: null }), place)).toEqual([])
})

it('does not call a family without target when the mark could not be read', () => {
  const row = { ...familyRow({ pus: null, airTidakLayak: null }), unread: { pus: 'tak-terbaca', airTidakLayak: 'tak-terbaca' } as const }
  expect(checkFamily(row, FAMILY_PLACE)).toEqual([])
})
