import { expect, it } from 'vitest'
import { isOtherDistrict } from '../../src/intake/other-district.ts'
import { SAMPLE } from '../wilayah/sample-district.ts'

it.each([
  [null, false],
  [' ', false],
  ['KAB. CONTOH', false],
  ['Kabupaten Contoh', false],
  ['CONTOH', false],
  ['KAB CONTHO', false],
  ['99.01', false],
  ['9902', true],
  ['KOTA CONTOH', true],
  ['Kab. Umpama', true],
])('%s is another district: %s', (written, other) => {
  expect(isOtherDistrict(written, SAMPLE)).toBe(other)
})
