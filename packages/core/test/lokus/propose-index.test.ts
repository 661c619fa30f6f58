import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeCriteria } from '../../src/lokus/compose-criteria.ts'
import { estimatePrevalence } from '../../src/lokus/estimate-prevalence.ts'
import { SHIPPED_WEIGHTS } from '../../src/lokus/method.ts'
import { type IndexParameters, proposeIndex, weighCriteria } from '../../src/lokus/propose-index.ts'
import { sayReasons } from '../../src/lokus/say-reasons.ts'
import { kodeOf, type SampleVillage, sampleSituation } from '../situation/sample-situation.ts'

const village = (stunting: number, diukur: number, krs?: number): SampleVillage => ({
  recap: { stunting, diukur, sasaran: diukur },
  ...(krs === undefined ? {} : { krs: { krs, sasaran: 200 } }),
})
const INDEX: IndexParameters = { metode: 'indeks', norma: 'minmax', bobot: SHIPPED_WEIGHTS, k: 2 }

function propose(villages: readonly SampleVillage[], parameters: Partial<IndexParameters> = {}) {
  const situation = sampleSituation(villages)
  const criteria = composeCriteria(situation, estimatePrevalence(situation, 'langsung'), {
    kesenjangan: null,
    kesejahteraan: null,
    akses: null,
  })
  return proposeIndex(situation, criteria, { ...INDEX, ...parameters })
}

describe('by weighted index', () => {
  test('parts add up to the index, and say themselves', () => {
    const { rows, proposedCount } = propose([village(10, 100, 20), village(40, 100, 100), village(20, 100, 60)])
    expect(rows.map(({ kode }) => kode)).toEqual([kodeOf(1), kodeOf(2), kodeOf(0)])
    expect(proposedCount).toBe(2)
    const [first] = rows
    expect(first?.index?.parts.map(({ key, points }) => [key, Math.round(points ?? 0)])).toEqual([
      ['prevalensi', 40],
      ['kasus', 33],
      ['krs', 27],
    ])
    expect(sayReasons(first?.reasons ?? [], 'id').slice(0, 3)).toEqual([
      'Indeks 100 dari 100',
      'Prevalensi stunting 40,0\u00A0%: 40 poin',
      'Jumlah kasus 40: 33,3 poin',
    ])
  })

  test('what is not known widens the index and the place, and is said', () => {
    const { rows } = propose([village(10, 100, 20), village(40, 100, 100), village(30, 100)])
    const third = rows.find(({ kode }) => kode === kodeOf(2))
    expect((third?.index?.high ?? 0) - (third?.index?.low ?? 0)).toBeCloseTo((100 * 0.2) / 0.75, 9)
    expect(third?.reasons.map(({ code }) => code)).toContain('tanpa-krs')
    expect(third?.reasons.map(({ code }) => code)).toContain('urutan-antara')
  })

  test('equals around the last place are all proposed and marked', () => {
    const { rows, proposedCount } = propose([village(40, 100, 90), village(20, 100, 50), village(20, 100, 50), village(5, 100, 20)])
    expect(proposedCount).toBe(3)
    expect(rows.map(({ tiedAtCut }) => tiedAtCut)).toEqual([false, true, true, false])
  })

  test('nothing known ranks nothing', () => {
    const { rows, proposedCount } = propose([{}, {}])
    expect([proposedCount, rows.map(({ rank }) => rank)]).toEqual([0, [null, null]])
    expect(sayReasons(rows[0]?.reasons ?? [], 'id')[0]).toBe('Tidak satu pun kriterianya diketahui: tidak dapat diperingkat')
  })
})

describe('by sum of ranks', () => {
  test('an outlier weighs no more than its place', () => {
    // The first has by far the most cases and the fewest families at risk; in places it is level with the second.
    const far = [village(90, 100, 20), village(30, 100, 100), village(20, 100, 90)]
    expect(propose(far).rows[0]?.kode).toBe(kodeOf(0))
    const byPlace = propose(far, { metode: 'peringkat' }).rows
    expect(byPlace.map(({ kode, index }) => [kode, Math.round(index?.value ?? 0)])).toEqual([
      [kodeOf(0), 67],
      [kodeOf(1), 67],
      [kodeOf(2), 17],
    ])
    expect(byPlace.map(({ rank }) => rank)).toEqual([1, 1, 3])
  })

  test('weights only say what counts', () => {
    const situation = sampleSituation([village(10, 100, 20), village(20, 100, 50)])
    const criteria = composeCriteria(situation, estimatePrevalence(situation, 'langsung'), {
      kesenjangan: null,
      kesejahteraan: null,
      akses: null,
    })
    expect(weighCriteria(criteria, { ...INDEX, metode: 'peringkat' })?.options).toEqual({ weights: [1, 1, 1], normalisation: 'peringkat' })
  })
})

test('the index always lies between its ends, and the parts sum to the lower one', () => {
  const count = fc.integer({ min: 0, max: 60 })
  const any = fc.record({ stunting: count, krs: fc.option(count, { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (all) => {
      for (const { index } of propose(all.map(({ stunting, krs }) => village(stunting, 60, krs))).rows) {
        const sum = index?.parts.reduce((total, { points }) => total + (points ?? 0), 0) ?? 0
        expect(Math.abs(sum - (index?.low ?? -1))).toBeLessThan(1e-9)
        expect((index?.value ?? 0) >= (index?.low ?? 0) - 1e-9 && (index?.value ?? 0) <= (index?.high ?? 0) + 1e-9).toBe(true)
      }
    }),
  )
})
