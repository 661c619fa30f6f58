import { expect, test } from 'vitest'
import { toSvgString } from '../src/svg.ts'
import { zHistogram } from '../src/z-histogram.ts'
import { PHONE } from './chart-settings.ts'

const HISTOGRAM = Array.from({ length: 24 }, (_, bin) => (bin === 8 ? 30 : bin === 9 ? 70 : 0))

test('bars by half units, the own mean, the reference beside it', () => {
  const text = toSvgString(zHistogram({ ...PHONE, histogram: HISTOGRAM, mean: -1.4, sd: 0.3 }))
  expect(text).toContain('<title>−1,5 – −1,0: 70 (70,0\u00A0%)</title>')
  expect(text).toContain('Diukur 100: rata-rata −1,40, simpangan baku 0,30')
  expect(text).toContain('acuan WHO')
  expect(text).not.toContain('NaN')
})

test('nobody has a score', () => {
  expect(toSvgString(zHistogram({ ...PHONE, histogram: [], mean: null, sd: null }))).toContain('Belum ada nilai.')
})
