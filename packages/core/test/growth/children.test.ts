import { expect, test } from 'vitest'
import { emptyChildren, emptyScores, INDICES, NO_FLAG } from '../../src/growth/children.ts'

test('empty columns hold missing values, not zeros', () => {
  const children = emptyChildren(2)
  expect([...children.weight, ...children.day, ...children.lenhei]).toEqual(Array.from({ length: 6 }, () => Number.NaN))
  expect([...children.sex]).toEqual([0, 0])
})

test('empty scores hold no score and no flag', () => {
  const scores = emptyScores(1)
  for (const index of INDICES) expect([scores.z[index][0], scores.flag[index][0]]).toEqual([Number.NaN, NO_FLAG])
})
