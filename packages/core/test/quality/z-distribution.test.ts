import { expect, test } from 'vitest'
import { zDistribution } from '../../src/quality/z-distribution.ts'

test('WHO’s limits are fixed, SMART’s lie around the own mean', () => {
  const found = zDistribution('len', [...Array.from({ length: 20 }, () => -3), 1, -6.5, Number.NaN])
  expect(found).toMatchObject({ n: 22, whoFlagged: 1, smartFlagged: 2 })
  expect(found.moments.n).toBe(21)
  expect(found.smartMoments).toMatchObject({ n: 20, mean: -3 })
})

test('half units from −6 to 6, the last one closed', () => {
  const { histogram } = zDistribution('len', [-6, -5.51, -5.5, 0, 6, 6.01])
  expect(histogram).toHaveLength(24)
  expect([histogram[0], histogram[1], histogram[12], histogram[23]]).toEqual([2, 1, 1, 1])
})

test('no scores: no figures', () => {
  expect(zDistribution('wfl', [])).toMatchObject({ n: 0, whoFlagged: 0, smartFlagged: 0, moments: { mean: null, sd: null } })
})
