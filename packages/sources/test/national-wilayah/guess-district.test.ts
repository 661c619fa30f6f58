import { expect, it } from 'vitest'
import { guessDistrict } from '../../src/national-wilayah/guess-district.ts'
import { parseDistrict } from '../../src/national-wilayah/parse.ts'
import { NATIONAL } from './national-texts.ts'

it.each(['17.04', '62.03', '76.01'])('finds %s by the names of its villages', (kode) => {
  const district = parseDistrict(NATIONAL, kode)
  const names = district?.desa.map((desa) => desa.nama.toUpperCase()) ?? []
  expect(guessDistrict(names, NATIONAL)).toBe(district?.nama)
})

it('names none when no district bears most of the names', () => {
  expect(guessDistrict(['Tidak Ada Di Mana Pun', 'Juga Tidak'], NATIONAL)).toBeNull()
})
