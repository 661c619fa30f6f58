import { expect, test } from 'vitest'
import { toSvgString } from '../src/svg.ts'
import { type TrendInput, trendWithInterval } from '../src/trend-with-interval.ts'
import { PHONE } from './chart-settings.ts'

const at = (percent: number) => ({ percent, low: percent - 2, high: percent + 2 })
const INPUT: TrendInput = {
  ...PHONE,
  months: ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'],
  series: [
    { name: 'e-PPGBM', points: [at(21), at(20), null, at(0), at(19)] },
    { name: 'SSGI', points: [at(25), null, null, at(24), null] },
  ],
  target: { percent: 14, label: 'sasaran 14 %' },
  yLabel: 'Balita stunting (%)',
}
const draw = (change: Partial<TrendInput> = {}) => toSvgString(trendWithInterval({ ...INPUT, ...change }))
/** Lines that join points: as thick as a series. */
const lines = (text: string) => [...text.matchAll(/<path d="([^"]*)"[^>]*stroke-width="1.8"/g)].map(([, d = '']) => d)

test('a month without data parts the line and is said; zero does not', () => {
  const found = lines(draw())
  expect(found).toHaveLength(2)
  expect(found.every((d) => d.match(/L/g)?.length === 1)).toBe(true)
  expect(draw()).toContain('<title>tidak ada data</title>')
  expect(draw()).toContain('Januari 2026: 0,0\u00A0%')
})

test('two sources are told apart by their marks and never joined', () => {
  const text = draw()
  expect(text.match(/<circle/g)?.length).toBe(5)
  expect(text.match(/<rect[^>]*><title>SSGI/g)?.length).toBe(3)
  expect(text).toContain('sasaran 14 %')
})

test('no month has data', () => {
  expect(draw({ series: [{ name: 'e-PPGBM', points: [null, null] }] })).toContain('Belum ada nilai.')
})

test('one month alone, without a target', () => {
  const text = draw({ months: ['2026-02'], series: [{ name: 'e-PPGBM', points: [at(20)] }], target: null })
  expect(text).not.toContain('NaN')
  expect(text).toContain('>Feb<')
})
