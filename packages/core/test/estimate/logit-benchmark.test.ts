import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benchmarkShares } from '../../src/estimate/logit-benchmark.ts'
import { readGolden } from './golden.ts'

const FILE = path.resolve(import.meta.dirname, '../../../../test-data/golden/ebbb/village60_logit_benchmark_to_26pct.csv')

describe('sixty villages to 26 %', () => {
  const rows = readGolden(FILE) ?? []
  const areas = rows.map((row) => ({ share: Number(row('eb_mean')), weight: Number(row('n')) }))

  test('the step and every village', () => {
    const { shift, shares } = benchmarkShares(areas, 0.26) ?? { shift: Number.NaN, shares: [] }
    expect(shift).toBeCloseTo(0.219474050266, 10)
    expect(shares).toHaveLength(60)
    expect(Math.max(...rows.map((row, i) => Math.abs(Number(row('bench')) - (shares[i] as number))))).toBeLessThan(1e-9)
  })
})

describe('what holds of any villages', () => {
  const AREAS = fc.array(
    fc.record({ share: fc.double({ min: 0.001, max: 0.999, noNaN: true }), weight: fc.integer({ min: 1, max: 500 }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )

  test('their total is the survey’s, and their order stays', () => {
    fc.assert(
      fc.property(AREAS, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (areas, total) => {
        const { shares } = benchmarkShares(areas, total) ?? { shares: [] }
        const all = areas.reduce((sum, { weight }) => sum + weight, 0)
        expect(areas.reduce((sum, { weight }, i) => sum + weight * (shares[i] as number), 0) / all).toBeCloseTo(total, 9)
        const byOwn = [...areas.keys()].toSorted((a, b) => (areas[a]?.share ?? 0) - (areas[b]?.share ?? 0))
        for (const [place, i] of byOwn.entries()) {
          const before = byOwn[place - 1]
          if (before !== undefined) expect(shares[i]).toBeGreaterThanOrEqual((shares[before] as number) - 1e-12)
        }
      }),
    )
  })

  test('nobody weighed, or shares of none and all', () => {
    expect(benchmarkShares([], 0.2)).toBeNull()
    expect(benchmarkShares([{ share: 0.2, weight: 0 }], 0.2)).toBeNull()
    expect(() => benchmarkShares([{ share: 0, weight: 3 }], 0.2)).toThrow(RangeError)
    expect(() => benchmarkShares([{ share: 0.1, weight: 3 }], 20)).toThrow(RangeError)
  })
})
