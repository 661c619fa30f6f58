import { expect, test } from 'vitest'
import { combinationOf, findOverlaps, isCombination } from '../../../src/situation/causes/overlaps.ts'

const CAUSES = ['air', 'jamban', 'kb'] as const
type Three = (typeof CAUSES)[number]

function people(air: boolean | null, jamban: boolean | null, kb: boolean | null, n: number) {
  const states: Record<Three, boolean | null> = { air, jamban, kb }
  return { states, n }
}

test('each person stands in one combination, the most frequent first', () => {
  const found = findOverlaps(
    [people(true, true, false, 4), people(true, false, false, 9), people(true, true, false, 3), people(false, false, true, 7)],
    CAUSES,
  )
  expect(found.combinations).toEqual([
    { causes: ['air'], n: 9 },
    { causes: ['kb'], n: 7 },
    { causes: ['air', 'jamban'], n: 7 },
  ])
  expect(found.sets).toEqual([
    { cause: 'air', n: 16 },
    { cause: 'jamban', n: 7 },
    { cause: 'kb', n: 7 },
  ])
})

test('who has none, and of whom one is not known, are counted apart, and nobody is lost', () => {
  const all = [people(true, null, false, 5), people(false, false, false, 2), people(true, true, true, 1)]
  const found = findOverlaps(all, CAUSES)
  expect([found.none, found.unknown, found.combinations[0]?.n]).toEqual([2, 5, 1])
})

test('a cause that is not looked at makes nobody unknown', () => {
  expect(findOverlaps([people(true, null, false, 5)], ['air'])).toMatchObject({ unknown: 0, combinations: [{ causes: ['air'], n: 5 }] })
})

test('a combination opens exactly those whom it counts', () => {
  const states = [true, false, null]
  const everybody = states.flatMap((air) => states.flatMap((jamban) => states.map((kb) => people(air, jamban, kb, 1))))
  for (const looked of [CAUSES, ['air', 'kb'] as const]) {
    const { combinations, none } = findOverlaps<Three>(everybody, looked)
    for (const { causes, n } of combinations) {
      expect(everybody.filter((person) => isCombination<Three>(person.states, looked, causes.toReversed()))).toHaveLength(n)
    }
    expect(everybody.filter((person) => isCombination<Three>(person.states, looked, []))).toHaveLength(none)
  }
  expect(combinationOf<Three>(people(true, null, true, 1).states, CAUSES)).toBeNull()
})
