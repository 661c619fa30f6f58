import { describe, expect, it } from 'vitest'
import { checkHistory } from '../../src/findings/check-history.ts'
import type { Series } from '../../src/findings/series.ts'
import { THRESHOLDS } from '../../src/findings/thresholds.ts'

/** Values from now backwards; null = not known. */
function series(area: string, values: (number | null)[], below: number | null = null, thing = 'X'): Series {
  const points = values.map((value, back) => ({ period: `p${back}`, value, below, back }))
  const known = points.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]))
  const [now = { period: 'p0', value: 0, below }] = known
  return {
    thing,
    belowThing: below === null ? null : 'Y',
    area,
    now: { period: now.period, value: now.value, below },
    before: known.slice(1),
  }
}
const told = (...all: Series[]) => checkHistory(all, '76.01', THRESHOLDS).map(({ rule, area }) => [rule, area])

describe('history', () => {
  it('asks about a sudden zero, not about a small one or where nobody is to be served', () => {
    expect(told(series('a', [0, 8, 7]))).toEqual([['nol-mendadak', 'a']])
    expect(told(series('a', [0, 3, 2]))).toEqual([])
    expect(told(series('a', [0, 8], 0))).toEqual([])
    expect(told(series('a', [0, null, null]))).toEqual([])
  })

  it('asks about a share that moved far and not by chance', () => {
    expect(told(series('a', [10, 80, 82], 100))).toEqual([['capaian-melompat', 'a']])
    expect(told(series('a', [1, 3, 3], 4))).toEqual([])
    expect(told(series('a', [80, 90, 91], 1000))).toEqual([])
  })

  it('asks about counts: against the last where few are known, by median and spread where there are enough', () => {
    expect(told(series('a', [90, 20]))).toEqual([['jumlah-melompat', 'a']])
    expect(told(series('a', [90, 20, 22, 19, 21]))).toEqual([['pencilan', 'a']])
    expect(told(series('a', [30, 20, 22, 19, 21]))).toEqual([])
  })

  it('asks about the same large number three times in a row, unless everybody was reached', () => {
    expect(told(series('a', [50, 50, 50], 100))).toEqual([['angka-berulang', 'a']])
    expect(told(series('a', [50, null, 50, 50], 100))).toEqual([])
    expect(told(series('a', [100, 100, 100], 100))).toEqual([])
    expect(told(series('a', [5, 5, 5], 100))).toEqual([])
  })

  it('holds false alarms down: one odd village among hundreds is not enough of a surprise', () => {
    // 20 after 6: alone a surprise (p about 0.01), among two hundred that are as always none.
    const odd = series('odd', [20, 6], null)
    const calm = Array.from({ length: 200 }, (_, index) => series(`a${index}`, [6, 6]))
    expect(told(odd)).toEqual([['jumlah-melompat', 'odd']])
    expect(told(odd, ...calm)).toEqual([])
  })

  it('tells the district once where most villages leap alike', () => {
    const all = Array.from({ length: 8 }, (_, index) => series(`a${index}`, [0, 20 + index]))
    const [one, ...others] = checkHistory(all, '76.01', THRESHOLDS)
    expect(others).toEqual([])
    expect(one).toMatchObject({ rule: 'nol-mendadak', area: '76.01', detail: { desa: 8, dari: 8 } })
    expect(one?.numbers.map(({ value }) => value)).toEqual([0, 188])
  })

  it('is the same in any order', () => {
    const all = [series('a', [0, 8, 7]), series('b', [10, 80, 82], 100), series('c', [90, 20])]
    const sorted = (found: [string, string][] | string[][]) => found.map(String).toSorted()
    expect(sorted(told(...all.toReversed()))).toEqual(sorted(told(...all)))
  })
})
