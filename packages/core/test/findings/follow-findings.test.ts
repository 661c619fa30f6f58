import { expect, it } from 'vitest'
import type { Found } from '../../src/findings/finding.ts'
import { keyOf, valuesOf } from '../../src/findings/finding.ts'
import { type FindingState, followFindings, movesOf } from '../../src/findings/follow-findings.ts'

const found = (value: number, period = '2025'): Found => ({
  rule: 'sasaran-berubah',
  period,
  area: 'a',
  numbers: [{ thing: 'D16', period, value }],
  detail: {},
})
const kept = (state: FindingState, value: number) => {
  const one = found(value)
  return { key: keyOf(one), state, values: valuesOf(one), period: one.period }
}
const ALL = new Set(['2025'])
const told = (state: FindingState, before: number, now: number | null) => {
  const { opened, reopened, changed, closed } = followFindings([kept(state, before)], now === null ? [] : [found(now)], ALL)
  return [opened.length, reopened.length, changed.length, closed.length]
}

it('opens what is new, and says nothing of what is as it was', () => {
  expect(followFindings([], [found(5)], ALL).opened).toHaveLength(1)
  expect(told('terbuka', 5, 5)).toEqual([0, 0, 0, 0])
  expect(told('diterima', 5, 5)).toEqual([0, 0, 0, 0])
})

it('opens again what was answered or accepted for other numbers, and what comes back', () => {
  expect(told('dijawab', 5, 6)).toEqual([0, 1, 0, 0])
  expect(told('diterima', 5, 6)).toEqual([0, 1, 0, 0])
  expect(told('selesai', 5, 5)).toEqual([0, 1, 0, 0])
  expect(told('terbuka', 5, 6)).toEqual([0, 0, 1, 0])
})

it('closes what is found no more, of the periods looked at alone', () => {
  expect(told('terbuka', 5, null)).toEqual([0, 0, 0, 1])
  expect(told('selesai', 5, null)).toEqual([0, 0, 0, 0])
  expect(followFindings([kept('terbuka', 5)], [], new Set(['2024'])).closed).toEqual([])
})

it('lets its office answer, and the secretariat decide', () => {
  expect(movesOf('terbuka', { isOwner: true, isSecretariat: false })).toEqual(['jawab'])
  expect(movesOf('dijawab', { isOwner: false, isSecretariat: true })).toEqual(['terima', 'teruskan'])
  expect(movesOf('diterima', { isOwner: true, isSecretariat: false })).toEqual([])
  expect(movesOf('selesai', { isOwner: true, isSecretariat: true })).toEqual([])
})
