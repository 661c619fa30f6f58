import { expect, test } from 'vitest'
import { plainFunnels, signFunnels } from '../../src/quality/report-funnels.ts'
import { sampleReport } from './sample-report.ts'

const report = sampleReport()
const funnels = [...report.funnels, ...(report.signs?.funnels ?? [])]
const outliers = (measure: string) =>
  funnels.find((funnel) => funnel.measure === measure)?.units.flatMap(({ key, isOutlier }) => (isOutlier ? [key] : []))

test('who measures badly stands out by what it does', () => {
  expect(outliers('riwayat-janggal')).toContain('P3')
  expect(outliers('angka-bulat')).toEqual(['P2'])
  expect(outliers('rata-rata-tinggi')).toContain('P1')
  expect(outliers('nilai-diulang')).toContain('P0')
  expect(outliers('sebaran-sempit')).toContain('P1')
})

test('each unit has its size, value and limits around the common value', () => {
  for (const { centre, units } of funnels) {
    for (const { inner, outer, n } of units) {
      expect(n).toBeGreaterThan(0)
      expect(outer.low).toBeLessThanOrEqual(inner.low)
      expect(inner.low).toBeLessThanOrEqual(centre ?? Number.NaN)
      expect(outer.high).toBeGreaterThanOrEqual(inner.high)
    }
  }
})

test('no posyandu, no units', () => {
  expect([...plainFunnels([]), ...signFunnels([])].every(({ units, centre }) => units.length === 0 && centre === null)).toBe(true)
})
