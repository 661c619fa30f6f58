import { expect, test } from 'vitest'
import { sayQualityPeriod, sayQualityReport } from '../../src/quality/say-quality-report.ts'
import { sampleReport } from './sample-report.ts'

const report = sampleReport()

test('the lead says how many posyandu, and the rest why and how complete', () => {
  const [lead = '', ...rest] = sayQualityReport(report, 'id')
  expect(lead).toMatch(/^Dari 12 posyandu yang mengukur pada Januari 2026 – Februari 2026, \d+ perlu diukur ulang/)
  expect(rest.join(' ')).toContain('360 dari 360 sasaran (100,0\u00A0%)')
  expect(rest.join(' ')).toContain('1 posyandu belum ada pengukurannya')
  expect(sayQualityReport(report, 'en').join(' ')).not.toMatch(/posyandu (perlu|belum)|sasaran/)
})

test('all is well, nothing is there, nothing is known', () => {
  const good = { ...report, kabupaten: { ...report.kabupaten, verdicts: { layak: 12, 'perlu-diukur-ulang': 0, 'tidak-layak': 0 } } }
  expect(sayQualityReport(good, 'id')[0]).toContain('layak dipakai')
  const nothing = sampleReport({ places: [], targets: new Map() })
  expect(sayQualityReport(nothing, 'id')).toEqual([
    'Belum ada posyandu dengan pengukuran pada Januari 2026 – Februari 2026.',
    'Jumlah sasaran tidak diketahui, sehingga cakupannya tidak dapat dihitung.',
  ])
})

test('one month is said once', () => {
  expect(sayQualityPeriod({ from: '2026-02', to: '2026-02' }, 'en')).toBe('February 2026')
})
