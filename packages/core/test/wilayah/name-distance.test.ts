import { expect, it } from 'vitest'
import { closeLimit, nameDistance } from '../../src/wilayah/name-distance.ts'

it('allows more edits the longer the name', () => {
  expect([4, 5, 8, 9, 13, 14].map(closeLimit)).toEqual([0, 1, 1, 2, 2, 3])
})

it('counts edits between two names', () => {
  expect(nameDistance('PAKAWA', 'PAKAVA', 1)).toBe(1)
})

it('counts an old spelling as one edit', () => {
  expect(nameDistance('SOEMBERREDJO', 'SUMBERREJO', 0)).toBe(1)
  expect(nameDistance('SOEKADJAJA1', 'SUKAJAYA2', 3)).toBe(Number.POSITIVE_INFINITY)
})

it('never takes one number for another', () => {
  expect(nameDistance('PADANGTINGGI1', 'PADANGTINGGI2', 3)).toBe(Number.POSITIVE_INFINITY)
})

it('is infinite beyond the limit', () => {
  expect(nameDistance('KULU', 'GODANG', 2)).toBe(Number.POSITIVE_INFINITY)
})
