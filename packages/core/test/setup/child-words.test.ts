import { expect, test } from 'vitest'
import { splitParents } from '../../src/intake/split-parents.ts'
import { seededRandom } from '../../src/kit/random.ts'
import { inventChildName, inventHamlet, inventParents, pick, posyanduName } from '../../src/setup/child-words.ts'

test('every child says by its last name that it is invented', () => {
  const random = seededRandom(1)
  for (let turn = 0; turn < 50; turn += 1)
    expect(inventChildName(random, turn % 2 === 0 ? 'L' : 'P')).toMatch(/ (?:Contoh|Rekaan|Misalan|Umpama|Angan|Khayal|Andaian)$/)
})

test('parents are father and mother in one cell, as the reader splits them', () => {
  const { ayah, ibu } = splitParents(inventParents(seededRandom(2)), 'ayah-dulu')
  expect(ayah).toMatch(/^[A-Z]+ [A-Z]+$/)
  expect(ibu).toMatch(/^[A-Z]+ [A-Z]+$/)
})

test('posyandu of a village never share a name', () => {
  expect(new Set(Array.from({ length: 100 }, (_, index) => posyanduName(index))).size).toBe(100)
})

test('any word of a list may be picked', () => {
  const random = seededRandom(3)
  expect(new Set(Array.from({ length: 100 }, () => pick(random, ['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']))
  expect(inventHamlet(random)).toMatch(/^Dusun /)
})
