import { funnelLimitsAt } from '@konvergen/core/quality/funnel-limits.ts'
import type { ReportFunnel } from '@konvergen/core/quality/quality-report.ts'
import { expect, test } from 'vitest'
import { funnelPlot } from '../src/funnel-plot.ts'
import { toSvgString } from '../src/svg.ts'
import { PHONE } from './chart-settings.ts'

const SHAPE = { kind: 'bagian', centre: 0.1, spread: null, overdispersion: 1 } as const
const unit = (key: string, n: number, value: number, isOutlier = false) => {
  const limits = funnelLimitsAt(SHAPE, n)
  if (limits === null) throw new Error('a share has limits')
  return { key, nama: `Posyandu ${key}`, n, value, ...limits, isOutlier }
}
const FUNNEL: ReportFunnel = {
  ...SHAPE,
  measure: 'nilai-diulang',
  side: 'tinggi',
  units: [unit('1', 40, 0.1), unit('2', 60, 0.55, true), unit('3', 12, 0)],
}
const draw = (change: Partial<ReportFunnel> = {}) =>
  toSvgString(funnelPlot({ ...PHONE, funnel: { ...FUNNEL, ...change }, xLabel: 'Tinggi badan', yLabel: 'Sama persis (%)' }))

test('a dot for each posyandu, a name only for who stands out', () => {
  const text = draw()
  expect(text.match(/<circle/g)).toHaveLength(3)
  expect(text).toContain('>Posyandu 2<')
  expect(text).not.toContain('>Posyandu 1<')
  expect(text).toContain('<title>Posyandu 2: 55,0 (n = 60)</title>')
  expect(text).toContain('Yang menonjol: Posyandu 2: 55,0')
})

test('both pairs of lines, each only inside the frame', () => {
  const text = draw()
  expect(text).toContain('batas 95\u00A0%')
  expect(text).toContain('batas 99,8\u00A0%')
  expect(text).not.toContain('NaN')
  for (const [, y] of text.matchAll(/[ML]\d+(?:\.\d)?,(-?\d+(?:\.\d)?)/g)) expect(Number(y)).toBeLessThan(PHONE.height)
})

test('spreads and means need no zero', () => {
  const units = FUNNEL.units.map((row) => ({ ...row, inner: { low: 0.9, high: 1.2 }, outer: { low: 0.8, high: 1.3 }, value: 1.1 }))
  expect(draw({ kind: 'sebaran', centre: 1.05, units })).toContain('1,2')
})

test('nothing to draw is said', () => {
  expect(draw({ centre: null, units: [] })).toContain('Belum ada nilai.')
  expect(draw({ centre: 0 })).toContain('Tidak ada satu pun')
})
