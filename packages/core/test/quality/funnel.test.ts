import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FUNNEL_LINES, funnelLimits, judgeFunnel, meanFunnel, shareFunnel, spreadFunnel } from '../../src/quality/funnel.ts'

const outliers = (funnel: ReturnType<typeof judgeFunnel>) => funnel.units.flatMap(({ isOutlier }, place) => (isOutlier ? [place] : []))
/** Thirty posyandu with 4, 5 or 6 of 100. */
const ORDINARY = Array.from({ length: 30 }, (_, i) => ({ cases: 4 + (i % 3), n: 100 }))

describe('shares', () => {
  test('the one that stands out is found, on its side only', () => {
    const counts = [...ORDINARY, { cases: 40, n: 100 }]
    expect(outliers(shareFunnel(counts, 'tinggi'))).toEqual([30])
    expect(outliers(shareFunnel(counts, 'rendah'))).toEqual([])
  })

  test('a small posyandu with the same share does not', () => {
    expect(outliers(shareFunnel([...ORDINARY, { cases: 1, n: 3 }], 'tinggi'))).toEqual([])
  })

  test('where all differ more than by chance, standing out takes more', () => {
    const wide = Array.from({ length: 30 }, (_, i) => ({ cases: 5 * (i % 6), n: 100 }))
    const { overdispersion } = shareFunnel(wide, 'tinggi')
    expect(overdispersion).toBeGreaterThan(2)
    expect(outliers(shareFunnel([...wide, { cases: 28, n: 100 }], 'tinggi'))).toEqual([])
    expect(outliers(shareFunnel([...ORDINARY, { cases: 28, n: 100 }], 'tinggi'))).toEqual([30])
  })

  test('nothing counted, nowhere a case, everywhere a case: nobody stands out', () => {
    expect(shareFunnel([{ cases: 0, n: 0 }], 'tinggi')).toMatchObject({ centre: null, units: [{ z: null, isOutlier: false }] })
    expect(
      outliers(
        shareFunnel(
          [
            { cases: 0, n: 9 },
            { cases: 0, n: 5 },
          ],
          'rendah',
        ),
      ),
    ).toEqual([])
    expect(
      outliers(
        shareFunnel(
          [
            { cases: 9, n: 9 },
            { cases: 5, n: 5 },
          ],
          'tinggi',
        ),
      ),
    ).toEqual([])
  })

  test('counting the others instead turns the funnel over', () => {
    const list = fc.array(
      fc.integer({ min: 1, max: 80 }).chain((n) => fc.record({ cases: fc.integer({ min: 0, max: n }), n: fc.constant(n) })),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(list, (counts) => {
        const turned = shareFunnel(
          counts.map(({ cases, n }) => ({ cases: n - cases, n })),
          'rendah',
        )
        shareFunnel(counts, 'tinggi').units.forEach(({ z }, place) => {
          expect(turned.units[place]?.z ?? 0).toBeCloseTo(-(z ?? 0), 6)
        })
      }),
    )
  })
})

test('with nothing but chance, false alarms are rare', () => {
  const quiet = Array.from({ length: 200 }, (_, i) => ((i * 7919) % 200) / 50 - 2)
  expect(outliers(judgeFunnel(0, quiet, 'tinggi'))).toEqual([])
})

test('spreads: too uniform on the low side, too wide on the high side', () => {
  const spreads = [
    ...Array.from({ length: 20 }, (_, i) => ({ n: 60, sd: 1.05 + (i % 5) / 50 })),
    { n: 60, sd: 0.4 },
    { n: 60, sd: 2.4 },
    { n: 1, sd: null },
  ]
  expect(outliers(spreadFunnel(spreads, 'rendah'))).toEqual([20])
  expect(outliers(spreadFunnel(spreads, 'tinggi'))).toEqual([21])
  expect(spreadFunnel([{ n: 1, sd: null }], 'rendah').centre).toBeNull()
})

test('means: taller, or shorter, than elsewhere; who has none is not judged', () => {
  const means = [
    ...Array.from({ length: 20 }, (_, i) => ({ n: 50, mean: -1.3 + (i % 5) / 20, sd: 1 })),
    { n: 50, mean: 0.4, sd: 1 },
    { n: 0, mean: null, sd: null },
  ]
  expect(outliers(meanFunnel(means, 'tinggi'))).toEqual([20])
  expect(outliers(meanFunnel(means, 'rendah'))).toEqual([])
  expect(meanFunnel(means, 'tinggi').units.at(-1)).toEqual({ z: null, adjustedP: null, isOutlier: false })
  expect(meanFunnel([], 'tinggi')).toMatchObject({ centre: null, units: [] })
})

test('lines of the picture narrow with n and stay between 0 and 1', () => {
  const [inner] = FUNNEL_LINES
  const [few, many] = [funnelLimits(0.1, 1, 10, inner), funnelLimits(0.1, 1, 1000, inner)]
  expect(few.low).toBe(0)
  expect(many.low).toBeCloseTo(0.1 - 1.96 * Math.sqrt(0.00009), 4)
  expect(few.high).toBeGreaterThan(many.high)
})
