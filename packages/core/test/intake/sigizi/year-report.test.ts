import { describe, expect, it } from 'vitest'
import { type SigiziMonth, sigiziYear } from '../../../src/intake/sigizi/year-report.ts'

const VILLAGES = ['99.01.01.2001', '99.01.01.2002', '99.01.01.2003'] as const
const [FIRST, SECOND, THIRD] = VILLAGES
const report = (area: string, month: number, figures: Record<string, number | null>): SigiziMonth => ({
  area,
  month,
  figures,
})
const MONTHS = [
  report(FIRST, 2, { '22': 40, '38': 8, '63': 5, '82': 1 }),
  report(FIRST, 1, { '22': 41, '38': 7, '63': 9, '82': 2 }),
  report(FIRST, 4, { '22': 90, '38': 90, '82': 90 }),
  report(SECOND, 3, { '22': 60, '38': 6, '82': null }),
]

describe('the year so far of a district', () => {
  const { villages, columns, rates } = sigiziYear(MONTHS, VILLAGES, 3)
  const column = (key: string) => columns.find((each) => each.key === key)

  it('keeps every village, with the months that it reported and no later ones', () => {
    expect(villages.map(({ area, months }) => [area, months])).toEqual([
      [FIRST, [1, 2]],
      [SECOND, [3]],
      [THIRD, []],
    ])
  })

  it('draws each village together first, a half to the even number, and sums the villages that have it', () => {
    // (41 + 40) / 2 = 40.5 → 40; (7 + 8) / 2 = 7.5 → 8.
    expect([villages[0]?.figures['22'], villages[0]?.figures['38']]).toEqual([40, 8])
    expect(column('22')).toMatchObject({ total: 100, reporting: 2 })
    expect(rates.stunting).toEqual({ num: 14, den: 100, percent: 14, reporting: 2 })
  })

  it('sums what is a sum, takes the month of capsules for vitamin A, and takes nothing for zero', () => {
    expect(column('82')).toMatchObject({ year: 'jumlah', total: 3, reporting: 1 })
    expect(column('63')).toMatchObject({ year: 'vitamin-a', total: 5, reporting: 1 })
    expect(column('46')).toMatchObject({ total: null, reporting: 0 })
    expect(rates.wasting).toBeNull()
    expect(villages[2]?.figures['22']).toBeNull()
  })
})
