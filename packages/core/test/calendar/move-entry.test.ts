import { fc, it as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { moveByDays, moveByYears } from '../../src/calendar/move-entry.ts'
import { type Day, daysBetween } from '../../src/kit/day.ts'

const span = { starts: '2027-10-03', ends: '2027-10-10' }

it('moves by days, over the turn of a year too', () => {
  expect(moveByDays(span, -3)).toEqual({ starts: '2027-09-30', ends: '2027-10-07' })
  expect(moveByDays({ starts: '2027-12-31', ends: '2028-01-02' }, 1)).toEqual({ starts: '2028-01-01', ends: '2028-01-03' })
})

it('goes some years on, and the end of February stays its end', () => {
  expect(moveByYears({ starts: '2027-02-01', ends: '2027-02-28' }, 1)).toEqual({ starts: '2028-02-01', ends: '2028-02-29' })
  expect(moveByYears({ starts: '2028-02-29', ends: '2028-03-15' }, 1)).toEqual({ starts: '2029-02-28', ends: '2029-03-15' })
})

property.prop([fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 400 })])('keeps its length by days', (days, length) => {
  const { ends } = moveByDays({ starts: '2027-01-01', ends: '2027-01-01' }, length)
  const moved = moveByDays({ starts: '2027-01-01', ends }, days)
  expect(daysBetween(moved.starts as Day, moved.ends as Day)).toBe(length)
  expect(moveByDays(moved, -days)).toEqual({ starts: '2027-01-01', ends })
})

it('throws where there is no such day at all', () => {
  expect(() => moveByDays(span, 9_999_999)).toThrow(RangeError)
})
