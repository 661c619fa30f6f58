import { expect, test } from 'vitest'
import { figure } from '../../src/kit/figure.ts'
import { estimateVillages } from '../../src/situation/estimate-villages.ts'

const LABEL = { source: '', period: '' }
const villages = (...pairs: readonly (readonly [number | null, number | null])[]) =>
  new Map(pairs.map(([cases, measured], i) => [`desa-${i}`, figure(cases, measured, LABEL)]))

test('a small village is drawn further towards the district than a large one', () => {
  const { byKode } = estimateVillages(villages([4, 8], [200, 400], [40, 400], [60, 400], [100, 400]), 2)
  const [small, large] = [byKode.get('desa-0')?.estimate?.mean ?? 0, byKode.get('desa-1')?.estimate?.mean ?? 0]
  expect(small).toBeLessThan(large)
  expect(large).toBeGreaterThan(48)
  expect(byKode.get('desa-1')?.worstProbability).toBeGreaterThan(0.99)
})

test('estimates lie inside their intervals, in percent', () => {
  const { byKode } = estimateVillages(villages([0, 12], [3, 30], [50, 100]), 1)
  for (const { estimate } of byKode.values()) {
    expect(estimate?.low).toBeGreaterThanOrEqual(0)
    expect(estimate?.low).toBeLessThan(estimate?.mean ?? 0)
    expect(estimate?.high).toBeGreaterThan(estimate?.mean ?? 100)
    expect(estimate?.high).toBeLessThanOrEqual(100)
  }
})

test('only villages with a percentage take part', () => {
  const { byKode } = estimateVillages(villages([3, 30], [null, 30], [0, 0], [31, 30], [5, 30]), 1)
  expect([...byKode.keys()]).toEqual(['desa-0', 'desa-4'])
})

test('one village has nothing to be compared with', () => {
  expect(estimateVillages(villages([3, 30], [null, null]), 1)).toEqual({ model: null, byKode: new Map() })
})
