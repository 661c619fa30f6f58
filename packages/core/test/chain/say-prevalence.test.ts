import { expect, it } from 'vitest'
import { comparePrevalence } from '../../src/chain/compare-prevalence.ts'
import { sayDistrict, sayMeasured, sayPair } from '../../src/chain/say-prevalence.ts'

const month = (cases: number, measured: number, children: number | null) => new Map([['d1', { cases, measured, children }]])
const pair = comparePrevalence(['d1'], month(22, 121, 144), month(19, 119, null))

it('never says a percentage without how many were measured, nor a D/S that is not known', () => {
  expect(sayMeasured(pair.before, 'id')).toBe('18,2\u00a0% (n 121; D/S 84,0\u00a0%)')
  expect(sayMeasured(pair.after, 'id')).toBe('16,0\u00a0% (n 119)')
  expect(sayMeasured(null, 'id')).toBe('belum diukur')
})

it('says of a change that it may be chance, and of one side alone that it cannot be compared', () => {
  expect(sayPair(pair, 'id')).toBe('18,2\u00a0% (n 121; D/S 84,0\u00a0%) → 16,0\u00a0% (n 119): tidak bermakna: bisa kebetulan')
  expect(sayPair(comparePrevalence(['d1'], month(22, 121, null), null), 'en')).toBe('18.2% (n 121) → not measured: cannot be compared')
})

it('says register and survey apart, and that neither proves a cause', () => {
  const surveys = { before: { source: 'SSGI', year: 2024, percent: 25 }, after: null, verdict: null }
  const said = sayDistrict({ origin: 'rekap', before: '2025-12', after: '2026-03', district: pair, surveys }, 'id')
  expect(said[0]).toBe(
    'Register (e-PPGBM rekap status gizi), Desember 2025 → Maret 2026: stunting 18,2\u00a0% (n 121; D/S 84,0\u00a0%) → 16,0\u00a0% (n 119): tidak bermakna: bisa kebetulan; 1 desa yang sama.',
  )
  expect(said[1]).toContain('SSGI 2024 25,0\u00a0% → belum ada (tidak dapat dibandingkan)')
  expect(said[2]).toContain('tidak membuktikan')
})

it('says that nothing was measured at all', () => {
  const nothing = { origin: null, before: null, after: null, district: comparePrevalence([], null, null) }
  expect(sayDistrict({ ...nothing, surveys: { before: null, after: null, verdict: null } }, 'en')[0]).toBe(
    'Register: no month of weighing was entered yet.',
  )
})
