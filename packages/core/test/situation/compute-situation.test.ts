import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeSituation } from '../../src/situation/compute-situation.ts'
import { FIGURES } from '../../src/situation/situation.ts'
import { kodeOf, recapCounts, sampleDistrict, sampleSituation, unplacedRow } from './sample-situation.ts'

const measured = (stunting: number, diukur: number, sasaran = diukur) => ({ recap: { stunting, diukur, sasaran } })

describe('totals', () => {
  test('are sums over sums, never means of percentages', () => {
    const { kabupaten, kecamatan } = sampleSituation([measured(1, 10), measured(90, 300), {}, measured(8, 40)])
    expect(kabupaten.figures.stunting).toMatchObject({ numerator: 99, denominator: 350, villagesWith: 3, villagesAll: 4 })
    expect(kabupaten.figures.stunting.percent).toBeCloseTo((100 * 99) / 350, 12)
    expect(kecamatan.map((own) => own.figures.stunting.numerator)).toEqual([91, 8])
    expect(kecamatan.map((own) => own.desaCount)).toEqual([3, 1])
  })

  test('carry source and period of their own file', () => {
    const { kabupaten } = sampleSituation([{ ...measured(1, 10), krs: { krs: 5, sasaran: 50 } }])
    expect(kabupaten.figures.ds).toMatchObject({ source: 'e-PPGBM', period: '2024-01' })
    expect(kabupaten.figures.krs).toMatchObject({ source: 'KRS', period: '2024-S2', percent: 10 })
  })

  test('an impossible pair is shown at its village and is in no total', () => {
    const { kabupaten, desa } = sampleSituation([measured(3, 60, 50), measured(4, 40, 50)])
    expect(desa[0]?.figures.ds).toMatchObject({ state: 'tidak-sah', numerator: 60, denominator: 50, percent: null })
    expect(kabupaten.figures.ds).toMatchObject({ numerator: 40, denominator: 50, villagesWith: 1 })
    expect(kabupaten.figures.stunting).toMatchObject({ numerator: 7, denominator: 100 })
    expect(kabupaten.belowCoverageCount).toBe(0)
  })

  test('a counted row without a village is in the district’s figures and in no kecamatan’s', () => {
    const row = { stunting: 10, diukur: 50 }
    const { kabupaten, kecamatan } = sampleSituation([measured(3, 50), {}], 1, [unplacedRow('GODANG')], [row])
    expect(kabupaten.figures.stunting).toMatchObject({ numerator: 13, denominator: 100, villagesWith: 2, villagesAll: 2 })
    expect(kecamatan[0]?.figures.stunting).toMatchObject({ numerator: 3, denominator: 50, villagesWith: 1, villagesAll: 2 })
  })

  test('equal the sum over the villages that have a usable pair', () => {
    const pair = fc.record({
      diukur: fc.integer({ min: 0, max: 300 }),
      stunting: fc.integer({ min: 0, max: 320 }),
      sasaran: fc.integer({ min: 0, max: 320 }),
    })
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constant({}),
            pair.map((recap) => ({ recap })),
          ),
          { minLength: 1, maxLength: 20 },
        ),
        (villages) => {
          const { kabupaten, kecamatan, desa } = sampleSituation(villages)
          for (const key of FIGURES) {
            const whole = kabupaten.figures[key]
            const usable = desa.map((own) => own.figures[key]).filter(({ state }) => state === 'ada' || state === 'tidak-ada-sasaran')
            expect(whole.villagesWith).toBe(usable.length)
            expect(whole.numerator ?? 0).toBe(usable.reduce((sum, own) => sum + (own.numerator ?? 0), 0))
            expect(kecamatan.reduce((sum, own) => sum + (own.figures[key].denominator ?? 0), 0)).toBe(whole.denominator ?? 0)
          }
          expect(kecamatan.reduce((sum, own) => sum + own.insufficientCount, 0)).toBe(kabupaten.insufficientCount)
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('intervals are Wilson’s, in percent; none without a percentage', () => {
  const { desa, kabupaten } = sampleSituation([measured(0, 20), {}])
  expect(desa[0]?.interval?.low).toBe(0)
  expect(desa[0]?.interval?.high).toBeCloseTo(16.11, 2)
  expect(desa[1]?.interval).toBeNull()
  expect(kabupaten.interval).toEqual(desa[0]?.interval)
})

test('the probabilities of the villages that measured sum to K', () => {
  const villages = Array.from({ length: 12 }, (_, i) => (i === 5 ? {} : measured(5 + 3 * i, 60 + 10 * i)))
  const { desa, empiricalBayes, k } = sampleSituation(villages, 4)
  expect(k).toBe(4)
  expect(desa.reduce((sum, own) => sum + (own.worstProbability ?? 0), 0)).toBeCloseTo(4, 6)
  expect(desa[5]).toMatchObject({ estimate: null, worstProbability: null, interval: null })
  expect(empiricalBayes?.alpha).toBeGreaterThan(0)
})

test('without any file every figure has not been reported', () => {
  const { kabupaten, desa, empiricalBayes } = sampleSituation([{}, {}])
  for (const key of FIGURES)
    expect(kabupaten.figures[key]).toMatchObject({ state: 'belum-lapor', source: '', villagesWith: 0, villagesAll: 2 })
  expect(empiricalBayes).toBeNull()
  expect(desa.every((own) => own.sufficiency.reasons[0] === 'belum-lapor')).toBe(true)
})

test('everything comes in the order of its code, whatever order the district has', () => {
  const district = sampleDistrict(7)
  const shuffled = { ...district, desa: district.desa.toReversed(), kecamatan: district.kecamatan.toReversed() }
  const { desa, kecamatan } = computeSituation({ district: shuffled, recap: null, krs: null, unplaced: [], k: 2 })
  expect(desa.map((own) => own.kode)).toEqual(district.desa.map((own) => own.kode))
  expect(kecamatan.map((own) => own.kode)).toEqual(district.kecamatan.map((own) => own.kode))
})

test('counts of a foreign village are a mistake of the program', () => {
  const counts = new Map([
    [kodeOf(0), recapCounts({})],
    ['11.01.01.2001', recapCounts({})],
  ])
  const input = { district: sampleDistrict(2), recap: { source: '', period: '', counts, unplaced: [] }, krs: null, unplaced: [], k: 1 }
  expect(() => computeSituation(input)).toThrow('11.01.01.2001')
})
