import { expect, it } from 'vitest'
import { isPlace, isSummed, isTarget, NOTHING, numberOf, numberTarget, summedTarget, wholeOf } from '../../../src/intake/mapping/target.ts'

it('writes a number as code and part, and reads it back', () => {
  expect(numberTarget('S24', 'penyebut')).toBe('S24/penyebut')
  expect(numberOf('S24/penyebut')).toEqual({ code: 'S24', part: 'penyebut' })
  expect(['desa', NOTHING, 'E11', 'E11/persen', ''].map(numberOf)).toEqual([null, null, null, null, null])
})

it('knows places and what is no target at all', () => {
  expect(['desa', 'kode', 'kecamatan', 'saring'].every(isPlace)).toBe(true)
  expect([NOTHING, 'desa', 'D06/nilai', 'nama', 'D06/'].map(isTarget)).toEqual([true, true, true, false, false])
})

it('tells a column that is one of several whose sum is the number', () => {
  const target = summedTarget(numberTarget('D14', 'nilai'))
  expect([target, isSummed(target), isTarget(target), wholeOf(target), summedTarget(target)]).toEqual([
    'D14/nilai+',
    true,
    true,
    'D14/nilai',
    target,
  ])
  expect(numberOf(target)).toEqual({ code: 'D14', part: 'nilai' })
  expect([isSummed('D14/nilai'), wholeOf('D14/nilai'), isTarget('desa+')]).toEqual([false, 'D14/nilai', false])
})
