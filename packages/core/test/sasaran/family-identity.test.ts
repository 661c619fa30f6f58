import { expect, it } from 'vitest'
import { type FamilyPerson, familyNameText, numberText } from '../../src/sasaran/family-identity.ts'

const PERSON: FamilyPerson = {
  noKk: null,
  kki: null,
  nikKepala: null,
  namaKepala: "Ma'ruf  Contoh",
  nikIstri: null,
  namaIstri: null,
  alamat: null,
  rt: 'RT 003',
  rw: '1',
}

it('takes sixteen digits, and no placeholder', () => {
  expect(numberText('7601011501230001')).toBe('7601011501230001')
  expect(['9999999999999999', '760101', '7601********0001', '', null].map(numberText)).toEqual([null, null, null, null, null])
})

it('reads one neighbourhood from several ways of writing it', () => {
  expect(familyNameText(PERSON, '76.01.01.2001')).toBe('KELUARGA|MARUFCONTOH|76.01.01.2001|3|1')
  expect(familyNameText({ ...PERSON, rt: '3', rw: '001' }, '76.01.01.2001')).toBe(familyNameText(PERSON, '76.01.01.2001'))
  expect(familyNameText({ ...PERSON, namaKepala: ' - ' }, '76.01.01.2001')).toBeNull()
})
