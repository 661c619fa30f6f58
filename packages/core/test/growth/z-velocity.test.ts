import { expect, test } from 'vitest'
import { zVelocity } from '../../src/growth/z-velocity.ts'

const point = (day: number, unrounded: number, flagged = false) => ({ day, unrounded, flagged })

test('a fall of one score in 61 days is half a score a month', () => {
  expect(zVelocity(point(300, -1), point(360.875, -2))).toEqual({ change: -1, days: 60.875, perMonth: -0.5 })
})

test('nothing is said of missing or implausible scores, nor of two on one day', () => {
  expect(zVelocity(null, point(300, -1))).toBeNull()
  expect(zVelocity(point(300, -1), null)).toBeNull()
  expect(zVelocity(point(300, -7, true), point(330, -1))).toBeNull()
  expect(zVelocity(point(300, -1), point(300, -2))).toBeNull()
})
