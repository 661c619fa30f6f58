import { expect, it } from 'vitest'
import { parseValue } from '../../../src/intake/records/parse-value.ts'

it.each([
  ['12,34', 12.34],
  ['12.34 %', 12.34],
  ['1.234.567', 1_234_567],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['0,123', 0.123],
  ['-0.5', -0.5],
  ['65432', 65_432],
])('%s is %s', (text, value) => {
  expect(parseValue(text, 'teks')).toEqual({ state: 'ada', value })
})

it('guesses no number that has two meanings, and takes blanks for blanks', () => {
  expect(parseValue('1.234', 'teks').state).toBe('ganda-arti')
  expect(parseValue('1,234', 'teks').state).toBe('ganda-arti')
  expect(parseValue('1.234', 'angka')).toEqual({ state: 'ada', value: 1.234 })
  for (const blank of ['', '-', '...', 'n/a', null]) expect(parseValue(blank, 'teks').state).toBe('kosong')
  expect(parseValue('banyak', 'teks').state).toBe('bukan-angka')
})
