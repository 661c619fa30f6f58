import { REPEATS, repeatsOf } from '@konvergen/core/calendar/repeat-entry.ts'
import { type Day, dayOfNumber, daysBetween } from '@konvergen/core/kit/day.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('an entry that comes again', () => {
  it('does so each month to the end of its year, on the last day where there is no such day', () => {
    const spans = repeatsOf({ starts: '2027-08-31', ends: '2027-09-02' }, 'bulan')
    expect(spans).toEqual([
      { starts: '2027-08-31', ends: '2027-09-02' },
      { starts: '2027-09-30', ends: '2027-10-02' },
      { starts: '2027-10-31', ends: '2027-11-02' },
      { starts: '2027-11-30', ends: '2027-12-02' },
      { starts: '2027-12-31', ends: '2028-01-02' },
    ])
  })

  it('does so each quarter', () => {
    expect(repeatsOf({ starts: '2027-01-10', ends: '2027-01-10' }, 'triwulan').map(({ starts }) => starts)).toEqual([
      '2027-01-10',
      '2027-04-10',
      '2027-07-10',
      '2027-10-10',
    ])
  })

  it('is as long each time, begins in its year, and first as it was written', () => {
    const first = fc.integer({ min: 20_000, max: 22_000 })
    fc.assert(
      fc.property(first, fc.nat(40), fc.constantFrom(...REPEATS), (number, length, repeat) => {
        const [starts, ends] = [dayOfNumber(number) as Day, dayOfNumber(number + length) as Day]
        const spans = repeatsOf({ starts, ends }, repeat)
        expect(spans[0]).toEqual({ starts, ends })
        expect(spans.every((span) => daysBetween(span.starts as Day, span.ends as Day) === length)).toBe(true)
        expect(spans.every((span) => span.starts.slice(0, 4) === starts.slice(0, 4))).toBe(true)
      }),
    )
  })
})
