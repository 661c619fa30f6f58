import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeKuadran } from '../../src/lokus/propose-kuadran.ts'
import { kodeOf, type SampleVillage, sampleSituation } from '../situation/sample-situation.ts'

/** Cases of measured, out of a target; families at risk. */
const village = (stunting: number, diukur: number, sasaran = diukur, krs?: number): SampleVillage => ({
  recap: { stunting, diukur, sasaran },
  ...(krs === undefined ? {} : { krs: { krs, sasaran: 1000 } }),
})
const order = (villages: readonly SampleVillage[], k = 2, cuts?: { prevalence: number; cases: number }) =>
  proposeKuadran(sampleSituation(villages, k), { k, cuts }).rows.map(({ kode, rank }) => [kode, rank])

describe('quadrants', () => {
  test('high in both, then many cases, then high prevalence, then the rest', () => {
    const proposal = proposeKuadran(sampleSituation([village(5, 100), village(9, 20), village(30, 300), village(40, 100)]), {
      k: 2,
      cuts: { prevalence: 20, cases: 20 },
    })
    expect(proposal.rows.map(({ quadrant }) => quadrant)).toEqual(['tinggi-tinggi', 'kasus-tinggi', 'prevalensi-tinggi', 'rendah-rendah'])
    expect(proposal.cuts).toEqual({ prevalence: 20, cases: 20, basis: 'ditetapkan' })
    expect(proposal.rows.map(({ proposed }) => proposed)).toEqual([true, true, false, false])
  })

  test('high is at or above the cut', () => {
    const [row] = proposeKuadran(sampleSituation([village(20, 100), village(1, 90)]), { k: 1, cuts: { prevalence: 20, cases: 20 } }).rows
    expect(row?.quadrant).toBe('tinggi-tinggi')
  })

  test('the median is taken over the villages that have a measurement', () => {
    const { cuts } = proposeKuadran(sampleSituation([village(10, 100), village(20, 100), {}, village(60, 100), village(30, 0)]), { k: 1 })
    expect(cuts).toEqual({ prevalence: 20, cases: 20, basis: 'median-kabupaten' })
  })
})

test('a village without a case is neither high nor proposed, also where the cut is 0', () => {
  const { rows, proposedCount } = proposeKuadran(sampleSituation([village(0, 50), village(0, 60), village(0, 70), village(2, 50)]), {
    k: 3,
  })
  expect(rows.map(({ quadrant, proposed }) => [quadrant, proposed])).toEqual([
    ['tinggi-tinggi', true],
    ['rendah-rendah', false],
    ['rendah-rendah', false],
    ['rendah-rendah', false],
  ])
  expect(proposedCount).toBe(1)
})

describe('order inside a quadrant', () => {
  const cuts = { prevalence: 0, cases: 0 }
  test('cases, then prevalence', () => {
    expect(order([village(10, 50), village(20, 100), village(20, 80)], 2, cuts).map(([kode]) => kode)).toEqual([
      kodeOf(2),
      kodeOf(1),
      kodeOf(0),
    ])
  })

  test('then families at risk, those not known last', () => {
    const villages = [village(20, 80), village(20, 80, 80, 0), village(20, 80, 80, 300)]
    expect(order(villages, 1, cuts)).toEqual([
      [kodeOf(2), 1],
      [kodeOf(1), 2],
      [kodeOf(0), 3],
    ])
  })

  test('then children not measured', () => {
    expect(order([village(20, 80, 90, 5), village(20, 80, 120, 5)], 1, cuts).map(([kode]) => kode)).toEqual([kodeOf(1), kodeOf(0)])
  })
})

describe('ties', () => {
  test('equal on everything share a rank; the next rank counts them', () => {
    expect(order([village(9, 50), village(20, 80), village(20, 80), village(30, 90)], 2, { prevalence: 0, cases: 0 })).toEqual([
      [kodeOf(3), 1],
      [kodeOf(1), 2],
      [kodeOf(2), 2],
      [kodeOf(0), 4],
    ])
  })

  test('on both sides of place K all are proposed and flagged', () => {
    const { rows, proposedCount } = proposeKuadran(sampleSituation([village(30, 90), village(20, 80), village(20, 80), village(9, 50)]), {
      k: 2,
    })
    expect(proposedCount).toBe(3)
    expect(rows.map(({ tiedAtCut }) => tiedAtCut)).toEqual([false, true, true, false])
    expect(rows[1]?.reasons.map(({ code }) => code)).toContain('seri-di-batas')
  })

  test('inside the K they are no question', () => {
    const { rows, proposedCount } = proposeKuadran(sampleSituation([village(20, 80), village(20, 80), village(9, 50)]), { k: 2 })
    expect(proposedCount).toBe(2)
    expect(rows.some(({ tiedAtCut }) => tiedAtCut)).toBe(false)
  })
})

test('villages without measurement stand last, unranked, never proposed', () => {
  const { rows, proposedCount } = proposeKuadran(sampleSituation([{}, village(30, 20), village(9, 50)]), { k: 3 })
  expect(rows.map(({ kode }) => kode)).toEqual([kodeOf(2), kodeOf(0), kodeOf(1)])
  expect(rows[1]).toMatchObject({ rank: null, proposed: false, quadrant: null, prevalence: null, band: null, sufficient: false })
  expect(proposedCount).toBe(1)
})

test('nothing measured: no cuts, nobody ranked', () => {
  const { cuts, rows, proposedCount } = proposeKuadran(sampleSituation([{}, { krs: { krs: 5, sasaran: 9 } }]), { k: 1 })
  expect(cuts).toBeNull()
  expect(proposedCount).toBe(0)
  expect(rows).toHaveLength(2)
})

test('bands from the probability of being among the worst', () => {
  const { rows } = proposeKuadran(sampleSituation([village(200, 400), village(70, 400), village(66, 400), village(4, 400)], 2), { k: 2 })
  expect(rows.map(({ band }) => band)).toEqual(['pasti', 'abu-abu', 'abu-abu', 'bukan'])
})

test('for any district: every village once, K proposed or a tie that says why', () => {
  const any = fc.oneof(
    fc.constant({}),
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 6, max: 12 })).map(([cases, measured]) => village(cases, measured)),
  )
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 8 }), (villages, k) => {
      const { rows, proposedCount } = proposeKuadran(sampleSituation(villages, k), { k })
      expect(new Set(rows.map(({ kode }) => kode)).size).toBe(villages.length)
      const ranked = rows.filter(({ rank }) => rank !== null)
      const withCases = ranked.filter(({ cases }) => cases !== 0)
      expect(proposedCount).toBeGreaterThanOrEqual(Math.min(k, withCases.length))
      expect(rows.some(({ tiedAtCut }) => tiedAtCut)).toBe(proposedCount > k)
      const ranks = ranked.map(({ rank }) => rank ?? 0)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }),
    { numRuns: 60 },
  )
})
