import { expect, test } from 'vitest'
import { type PrevalenceTarget, targetHistories } from '../../src/situation/prevalence-target.ts'

const target = (over: Partial<PrevalenceTarget>): PrevalenceTarget => ({
  level: 'kabupaten',
  year: 2024,
  percent: 14,
  source: 'RPJMD',
  page: null,
  validFrom: '2021-01-01',
  reason: null,
  ...over,
})

test('a revision holds from its day on, and what held before stays as its history', () => {
  const first = target({})
  const revised = target({ percent: 18, validFrom: '2023-06-01', reason: 'RPJMD perubahan' })
  const national = target({ level: 'nasional', validFrom: null })
  const later = target({ percent: 20, validFrom: '2025-01-01' })
  const all = [national, revised, first, later]
  expect(targetHistories(all, '2024-01-01')).toEqual([
    { level: 'kabupaten', year: 2024, current: revised, earlier: [first] },
    { level: 'nasional', year: 2024, current: national, earlier: [] },
  ])
  expect(targetHistories(all, '2022-01-01').map(({ current }) => current)).toEqual([first, national])
})

test('of one day the last one entered counts', () => {
  const [one, other] = [target({ percent: 15 }), target({ percent: 16 })]
  expect(targetHistories([one, other], '2024-01-01')[0]?.current).toBe(other)
})
