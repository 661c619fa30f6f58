import { expect, it } from 'vitest'
import { wilsonInterval } from '../../src/estimate/wilson.ts'
import { trendsByArea } from '../../src/situation/area-trends.ts'

const told = (month: string, desa: string, stunting: number | null, diukur: number | null) => ({ month, desa, stunting, diukur })
const ROWS = [
  told('2025-02', '99.01.01.2001', 10, 40),
  told('2025-01', '99.01.01.2001', 5, 50),
  told('2025-01', '99.01.01.2002', 9, null),
  told('2025-01', '99.01.02.2001', 30, 20),
]

it('is Σ/Σ over the villages that told both, the oldest month first', () => {
  const points = trendsByArea('99.01', ROWS).get('99.01') ?? []
  expect(
    points.map(({ month, numerator, denominator, percent, villagesWith }) => [month, numerator, denominator, percent, villagesWith]),
  ).toEqual([
    ['2025-01', 5, 50, 10, 1],
    ['2025-02', 10, 40, 25, 1],
  ])
  const { low, high } = wilsonInterval(10, 40)
  expect(points[1]?.interval).toEqual({ low: 100 * low, high: 100 * high })
})

it('a village that told half, or more stunted than measured, has no percentage and says why', () => {
  const trends = trendsByArea('99.01', ROWS)
  expect(trends.get('99.01.01.2002')).toMatchObject([{ state: 'belum-lapor', numerator: 9, percent: null, interval: null }])
  expect(trends.get('99.01.02.2001')).toMatchObject([{ state: 'tidak-sah', percent: null, interval: null }])
  expect(trends.get('99.01.02')).toMatchObject([{ percent: null }])
})

it('of an area that nothing was told of there is no point', () => {
  expect(trendsByArea('99.01', ROWS).get('99.01.03')).toBeUndefined()
  expect([...trendsByArea('99.01', [])]).toEqual([])
})
