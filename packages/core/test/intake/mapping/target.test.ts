import { expect, it } from 'vitest'
import { isPlace, isTarget, NOTHING, numberOf, numberTarget } from '../../../src/intake/mapping/target.ts'

it('writes a number as code and part, and reads it back', () => {
  expect(numberTarget('S24', 'penyebut')).toBe('S24/penyebut')
  expect(numberOf('S24/penyebut')).toEqual({ code: 'S24', part: 'penyebut' })
  expect(['desa', NOTHING, 'E11', 'E11/persen', ''].map(numberOf)).toEqual([null, null, null, null, null])
})

it('knows places and what is no target at all', () => {
  expect(['desa', 'kode', 'kecamatan', 'saring'].every(isPlace)).toBe(true)
  expect([NOTHING, 'desa', 'D06/nilai', 'nama', 'D06/'].map(isTarget)).toEqual([true, true, true, false, false])
})
