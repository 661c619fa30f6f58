import { expect, it } from 'vitest'
import { checkGoverned } from '../../src/findings/check-governed.ts'
import { NumberBook } from '../../src/findings/known-number.ts'
import { THRESHOLDS } from '../../src/findings/thresholds.ts'
import { periodOf } from '../../src/indicators/period.ts'

const told = (now: number, before: number, last = '2024') => {
  const row = (period: string, value: number) => ({ thing: 'D16', period, area: 'a', value })
  const period = periodOf('2025')
  return period === null ? [] : checkGoverned(new NumberBook([row('2025', now), row(last, before)]), period, '76.01', THRESHOLDS)
}

it('asks about a large change, up or down, and not about a few people', () => {
  expect(told(150, 100)).toMatchObject([{ rule: 'sasaran-berubah', detail: { persen: 50 } }])
  expect(told(60, 100)).toMatchObject([{ detail: { persen: -40 } }])
  expect(told(12, 8)).toEqual([])
  expect(told(110, 100)).toEqual([])
  expect(told(20, 0)).toMatchObject([{ detail: { persen: 100 } }])
})

it('compares with the last that is known', () => {
  expect(told(150, 100, '2023')[0]?.numbers.map(({ period }) => period)).toEqual(['2025', '2023'])
})
