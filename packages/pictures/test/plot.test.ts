import { expect, test } from 'vitest'
import { pathThrough, spreadLabels } from '../src/plot.ts'

test('labels at one height are moved apart, and never below the frame', () => {
  expect(spreadLabels([10, 12, 50], 11, 100)).toEqual([10, 21, 50])
  expect(spreadLabels([90, 95, 100], 11, 100)).toEqual([78, 89, 100])
})

test('a path through points, in tenths', () => {
  expect(pathThrough([[1.26, 2]])).toBe('M1.3,2')
  expect(
    pathThrough([
      [0, 0],
      [1, 1],
    ]),
  ).toBe('M0,0L1,1')
})
