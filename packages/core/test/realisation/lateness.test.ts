import { describe, expect, it } from 'vitest'
import { dueDayOf, lastDayOf, timeOf } from '../../src/realisation/lateness.ts'

const rules = { dueDays: 15 }

describe('when a quarter is due', () => {
  it('is some days after its last day, into the next year', () => {
    expect(lastDayOf(2026, 1)).toBe('2026-03-31')
    expect(dueDayOf(2026, 1, rules)).toBe('2026-04-15')
    expect(dueDayOf(2026, 4, rules)).toBe('2027-01-15')
  })

  it.each([
    ['2026-03-31', 'belum-mulai'],
    ['2026-04-01', 'berjalan'],
    ['2026-06-30', 'berjalan'],
    ['2026-07-01', 'menunggu'],
    ['2026-07-15', 'menunggu'],
    ['2026-07-16', 'terlambat'],
  ] as const)('on %s the second quarter is %s', (today, time) => {
    expect(timeOf({ year: 2026, quarter: 2, state: 'terbuka', isDue: true }, rules, today)).toBe(time)
  })

  it('is late no more once it is handed in, and again when it is open', () => {
    expect(timeOf({ year: 2026, quarter: 2, state: 'diserahkan', isDue: true }, rules, '2026-12-01')).toBe('masuk')
    expect(timeOf({ year: 2026, quarter: 2, state: 'terbuka', isDue: false }, rules, '2026-12-01')).toBe('tidak-jatuh-waktu')
    expect(timeOf({ year: 2026, quarter: 2, state: 'dibuka', isDue: true }, rules, '2026-12-01')).toBe('terlambat')
  })
})
