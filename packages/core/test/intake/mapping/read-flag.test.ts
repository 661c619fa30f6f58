import { expect, it } from 'vitest'
import { isFlagUnit, readFlag } from '../../../src/intake/mapping/read-flag.ts'

it('reads yes and no as offices write them; nothing is not no', () => {
  expect(['Ya', 'ada', 'V', '1', 'Sudah'].map(readFlag)).toEqual([1, 1, 1, 1, 1])
  expect(['Tidak', 'belum  ada', '0', 'X'].map(readFlag)).toEqual([0, 0, 0, 0])
  expect(['', ' - '].map(readFlag)).toEqual([null, null])
  expect(['3', 'mungkin'].map(readFlag)).toEqual([undefined, undefined])
  expect(isFlagUnit('tanda')).toBe(true)
  expect(isFlagUnit('jumlah')).toBe(false)
})
