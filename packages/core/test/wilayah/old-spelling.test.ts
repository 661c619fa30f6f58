import { expect, it } from 'vitest'
import { isOldSpellingOf } from '../../src/wilayah/old-spelling.ts'

it.each([
  ['SOEMBERREDJO', 'SUMBERREJO'],
  ['TJIPANAS', 'CIPANAS'],
  ['SOERABAJA', 'SURABAYA'],
  ['DJAJAPOERA', 'JAYAPURA'],
  ['SOEMBERJAYA', 'SUMBERJAYA'],
  ['NJIUR', 'NYIUR'],
])('%s is %s as it was spelt before, whichever of them is written', (old, now) => {
  expect([isOldSpellingOf(old, now), isOldSpellingOf(now, old)]).toEqual([true, true])
})

it.each([
  ['SURABAJA', 'SURABAYA'],
  ['SOEMBERREDJO', 'SUMBERJAYA'],
  ['PADANG', 'PADANG'],
])('%s is not %s in old spelling', (a, b) => {
  expect(isOldSpellingOf(a, b)).toBe(false)
})
