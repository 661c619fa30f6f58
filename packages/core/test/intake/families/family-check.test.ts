import { expect, it } from 'vitest'
import { checkFamilies } from '../../../src/intake/families/family-check.ts'
import { BKKBN_CUTS } from '../../../src/intake/families/four-too.ts'
import { FAMILY_PLACE, familyRow } from './sample-family.ts'

it('compares the cut-offs that the headings print with the district’s', () => {
  const headings = { terlaluTua: 'Terlalu Tua (> 35 Tahun)', terlaluBanyak: 'Terlalu Banyak (>= 3 Anak)' }
  expect(checkFamilies(BKKBN_CUTS).begin(headings, FAMILY_PLACE)).toMatchObject([
    { code: 'keluarga.ambang-beda', params: { daftar: 'Terlalu tua' } },
  ])
  expect(checkFamilies(BKKBN_CUTS).begin({ terlaluMuda: 'Terlalu Muda (Umur Istri < 20 Tahun)' }, FAMILY_PLACE)).toEqual([])
})

it('checks each row by itself and against those before', () => {
  const check = checkFamilies(BKKBN_CUTS)
  expect(check.row(familyRow({}, 2), FAMILY_PLACE)).toEqual([])
  expect(check.row(familyRow({ pus: null, baduta: true }, 3), FAMILY_PLACE).map(({ code }) => code)).toEqual(['keluarga.ganda'])
})
