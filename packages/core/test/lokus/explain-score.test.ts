import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeCriteria } from '../../src/lokus/compose-criteria.ts'
import { estimatePrevalence } from '../../src/lokus/estimate-prevalence.ts'
import { explainScore } from '../../src/lokus/explain-score.ts'
import { CRITERIA, SHIPPED_WEIGHTS } from '../../src/lokus/method.ts'
import { type IndexParameters, proposeIndex } from '../../src/lokus/propose-index.ts'
import { kodeOf, sampleSituation } from '../situation/sample-situation.ts'

const INDEX: IndexParameters = { metode: 'indeks', norma: 'minmax', bobot: SHIPPED_WEIGHTS, k: 2 }

function gather(villages: readonly { stunting: number; krs: number | null; gap: number | null }[]) {
  const situation = sampleSituation(
    villages.map(({ stunting, krs }) => ({
      recap: { stunting, diukur: 100, sasaran: 100 },
      ...(krs === null ? {} : { krs: { krs, sasaran: 200 } }),
    })),
  )
  const kesenjangan = new Map(villages.map(({ gap }, at) => [kodeOf(at), gap]))
  const criteria = composeCriteria(situation, estimatePrevalence(situation, 'langsung'), { kesenjangan, kesejahteraan: null, akses: null })
  return { situation, criteria }
}

describe('a score opened', () => {
  test('shows value, range, scale and weight of each criterion', () => {
    const { criteria } = gather([
      { stunting: 10, krs: 20, gap: 0 },
      { stunting: 40, krs: 100, gap: 50 },
      { stunting: 25, krs: null, gap: 25 },
    ])
    const parts = explainScore(criteria, INDEX, 2)
    expect(parts.map(({ key, value, lowest, highest, known }) => [key, value, lowest, highest, known])).toEqual([
      ['prevalensi', 25, 10, 40, 3],
      ['kasus', 25, 10, 40, 3],
      ['krs', null, 10, 50, 2],
      ['kesenjangan', 25, 0, 50, 3],
    ])
    expect(parts.map(({ scaled }) => scaled)).toEqual([0.5, 0.5, null, 0.5])
    expect(parts.map(({ share }) => Math.round(share * 1e6) / 1e6)).toEqual([0.315789, 0.263158, 0.210526, 0.210526])
    expect(parts.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(50 * (1 - 0.2 / 0.95), 9)
  })

  test('adds up to the very score of the proposal, by numbers and by places, known or not', () => {
    const one = fc.record({
      stunting: fc.integer({ min: 0, max: 100 }),
      krs: fc.option(fc.integer({ min: 0, max: 200 })),
      gap: fc.option(fc.integer({ min: 0, max: 100 })),
    })
    const ways = fc.constantFrom<Partial<IndexParameters>>({}, { norma: 'peringkat' }, { metode: 'peringkat' })
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 12 }), ways, (villages, way) => {
        const { situation, criteria } = gather(villages)
        const parameters = { ...INDEX, ...way }
        const { rows } = proposeIndex(situation, criteria, parameters)
        for (const [place, { kode }] of situation.desa.entries()) {
          const parts = explainScore(criteria, parameters, place)
          const index = rows.find((row) => row.kode === kode)?.index
          expect(parts.map(({ key, points, value }) => ({ key, points, value }))).toEqual(index?.parts)
          expect(parts.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(index?.low ?? -1, 9)
          expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  test('is empty where nothing that carries weight is known', () => {
    const { criteria } = gather([{ stunting: 1, krs: null, gap: null }])
    const onlyKrs = Object.fromEntries(CRITERIA.map((key) => [key, key === 'krs' ? 1 : 0])) as typeof SHIPPED_WEIGHTS
    expect(explainScore(criteria, { ...INDEX, bobot: onlyKrs }, 0)).toEqual([])
  })
})
