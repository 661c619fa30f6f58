import { expect, test } from 'vitest'
import { findTooGood } from '../../src/quality/too-good.ts'

/** Twenty posyandu with 10 to 14 of 50 stunted. */
const OTHERS = Array.from({ length: 20 }, (_, i) => ({ stunted: 10 + (i % 5), measured: 50, target: 60 }))
const judgeLast = (last: { stunted: number; measured: number; target: number | null }) => findTooGood([...OTHERS, last]).at(-1)

test('everybody came and hardly anybody is stunted', () => {
  expect(judgeLast({ stunted: 0, measured: 60, target: 60 })).toBe(true)
})

test('many that are too good do not hide each other', () => {
  const good = Array.from({ length: 8 }, () => ({ stunted: 0, measured: 60, target: 60 }))
  expect(findTooGood([...OTHERS, ...good]).filter((isTooGood) => isTooGood)).toHaveLength(8)
})

test('each half alone is no sign: full attendance, or few stunted', () => {
  expect(judgeLast({ stunted: 12, measured: 60, target: 60 })).toBe(false)
  expect(judgeLast({ stunted: 0, measured: 40, target: 60 })).toBe(false)
})

test('a small posyandu can be that good by chance', () => {
  expect(judgeLast({ stunted: 0, measured: 8, target: 8 })).toBe(false)
})

test('without a target nobody knows who stayed away', () => {
  expect(judgeLast({ stunted: 0, measured: 60, target: null })).toBe(false)
  expect(findTooGood([{ stunted: 0, measured: 0, target: 0 }])).toEqual([false])
})
