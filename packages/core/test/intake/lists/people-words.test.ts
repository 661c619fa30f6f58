import { expect, it } from 'vitest'
import { groupOfWords, roleOfWords } from '../../../src/intake/lists/people-words.ts'

it.each([
  ['KEPALA KELUARGA', 'kepala'],
  ['Kep. Kel', 'kepala'],
  ['ISTERI', 'istri'],
  ['istri', 'istri'],
  ['ANAK', 'anak'],
  ['Anak Kandung', 'anak'],
  ['FAMILI LAIN', 'lain'],
  ['ORANG TUA', 'lain'],
  ['CUCU', 'lain'],
  ['4', null],
  ['UMPAMA', null],
])('%s: %s', (text, role) => {
  expect(roleOfWords(text)).toBe(role)
})

it.each([
  ['Calon Pengantin', 'catin'],
  ['IBU HAMIL', 'bumil'],
  ['data_bumil_2026', 'bumil'],
  ['Pasca Persalinan', 'pascasalin'],
  ['NIFAS', 'pascasalin'],
  ['BADUTA', 'baduta'],
  ['Anak di bawah 2 tahun', 'baduta'],
  ['Bumil dan Baduta', null],
  ['UMPAMA', null],
])('%s: %s', (text, group) => {
  expect(groupOfWords(text)).toBe(group)
})
