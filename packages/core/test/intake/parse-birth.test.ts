import { expect, it } from 'vitest'
import { parseBirth } from '../../src/intake/parse-birth.ts'

it.each([
  ['17/01/1970', '1970-01-17'],
  ['17-01-85', '1985-01-17'],
  ['17-01-24', '2024-01-17'],
  ['17 Januari 85', '1985-01-17'],
  ['1970-01-17', '1970-01-17'],
  ['25585', '1970-01-17'],
  ['HULU, 17-01-1970', '1970-01-17'],
  ['Hulu Barat 17 Agustus 1970', '1970-08-17'],
  ['HULU/17-01-70', '1970-01-17'],
  ['1970-01-17T00:00:00.000Z', '1970-01-17'],
  [null, null],
  [' - ', null],
  ['HULU', undefined],
  ['31-02-1970', undefined],
  ['1899-12-30', undefined],
  ['**-**-1970', undefined],
])('%s', (text, birth) => {
  expect(parseBirth(text)).toBe(birth)
})
