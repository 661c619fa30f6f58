import { expect, test } from 'vitest'
import { clamp } from '../../src/kit/clamp.ts'

test('a number within its bounds stays, one beyond them becomes the bound', () => {
  expect([clamp(2, 1, 3), clamp(0, 1, 3), clamp(9, 1, 3)]).toEqual([2, 1, 3])
})
