/** Months without gaps in between, sources apart, and a change said only where chance does not explain it. */
import type { TrendMonth } from '@konvergen/contract/measurement.ts'
import { describe, expect, it, vi } from 'vitest'
import { monthsBetween, sayTrend, trendLines } from '../../../src/pages/situation/trend-series.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const nobody = { numerator: 0, denominator: 0, percent: null, low: null, high: null }
const month = (name: string, percent: number | null, reach = 1): TrendMonth => ({
  month: name,
  anak: 100,
  mustahil: 0,
  villagesWith: 1,
  stunting: percent === null ? nobody : { numerator: percent, denominator: 100, percent, low: percent - reach, high: percent + reach },
  wasting: nobody,
  underweight: nobody,
})
const said = (individu: TrendMonth[], rekap: TrendMonth[] = [], prefers: 'individu' | 'rekap' = 'individu') =>
  sayTrend(trendLines({ individu, rekap }, 'stunting'), prefers, 'Stunting', speakIn('id'), sayIn('id'))

describe('a trend', () => {
  it('holds every month between the first and the last, over the turn of the year', () => {
    expect(monthsBetween(['2026-02', '2025-11'])).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(monthsBetween([])).toEqual([])
  })

  it('leaves a gap where there is no month and where nobody was measured', () => {
    const { months, lines } = trendLines(
      { individu: [month('2025-11', 20), month('2025-12', null), month('2026-02', 22)], rekap: [] },
      'stunting',
    )
    expect(months).toHaveLength(4)
    expect(lines).toHaveLength(1)
    expect(lines[0]?.points.map((point) => point?.percent ?? null)).toEqual([20, null, null, 22])
  })

  it('keeps the sources apart and speaks of the one that is shown', () => {
    const [own, recap] = [
      [month('2025-11', 20), month('2026-02', 10)],
      [month('2025-11', 20), month('2026-02', 30)],
    ]
    expect(said(own, recap, 'individu')).toContain('turun')
    expect(said(own, recap, 'rekap')).toContain('naik')
    expect(said([], recap, 'individu')).toContain('naik')
  })

  it('says a change only when the intervals do not touch', () => {
    expect(said([month('2025-11', 20, 2), month('2026-02', 18, 2)])).toBe(
      'Stunting tidak berubah berarti: 20,0\u00A0% pada November 2025, 18,0\u00A0% pada Februari 2026',
    )
    expect(said([month('2026-02', 18)])).toBe('Stunting: 18,0\u00A0% pada Februari 2026; baru satu bulan')
    expect(said([])).toBe('Stunting: belum dapat dihitung')
  })
})
