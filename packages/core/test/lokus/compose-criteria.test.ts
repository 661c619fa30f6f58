import { describe, expect, test } from 'vitest'
import { composeCriteria, weighted } from '../../src/lokus/compose-criteria.ts'
import { estimatePrevalence } from '../../src/lokus/estimate-prevalence.ts'
import { SHIPPED_WEIGHTS } from '../../src/lokus/method.ts'
import { kodeOf, type SampleVillage, sampleSituation } from '../situation/sample-situation.ts'

const NOTHING = { kesenjangan: null, kesejahteraan: null, akses: null }
const VILLAGES: readonly SampleVillage[] = [
  { recap: { stunting: 10, diukur: 100, sasaran: 100 }, krs: { krs: 30, sasaran: 120 } },
  { krs: { krs: 200, sasaran: 120 } },
]

function compose(villages: readonly SampleVillage[], other: Parameters<typeof composeCriteria>[2] = NOTHING) {
  const situation = sampleSituation(villages)
  return composeCriteria(situation, estimatePrevalence(situation, 'langsung'), other)
}

describe('criteria', () => {
  test('come from the situation; what is not reported or impossible is null, not zero', () => {
    expect(compose(VILLAGES).map(({ key, values }) => [key, values])).toEqual([
      ['prevalensi', [10, null]],
      ['kasus', [10, null]],
      ['krs', [25, null]],
    ])
  })

  test('what no village is known by is absent; access counts the other way round', () => {
    const other = { ...NOTHING, kesenjangan: new Map([[kodeOf(1), 40]]), akses: new Map([[kodeOf(0), 0.6]]) }
    expect(compose(VILLAGES, other).slice(3)).toEqual([
      { key: 'kesenjangan', direction: 'tinggi', values: [null, 40] },
      { key: 'akses', direction: 'rendah', values: [0.6, null] },
    ])
    expect(compose([{}])).toEqual([])
  })

  test('weigh only where they are there and carry weight', () => {
    const { criteria, weights } = weighted(compose(VILLAGES), { ...SHIPPED_WEIGHTS, kasus: 0 })
    expect([criteria.map(({ key }) => key), weights]).toEqual([
      ['prevalensi', 'krs'],
      [0.3, 0.2],
    ])
  })
})
