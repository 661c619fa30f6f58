import { expect, test } from 'vitest'
import { type GrowthChartInput, type GrowthPoint, growthChart } from '../src/growth-chart.ts'
import { toSvgString } from '../src/svg.ts'
import { PHONE } from './chart-settings.ts'

const point = (x: number, y: number, change: Partial<GrowthPoint> = {}): GrowthPoint => ({
  x,
  y,
  label: `umur ${x}`,
  flagged: false,
  ...change,
})
const POINTS = [point(2, 58), point(4, 63), point(6, 91, { flagged: true }), point(7, 66, { superseded: true }), point(8, 69)]
const draw = (change: Partial<GrowthChartInput> = {}) =>
  toSvgString(growthChart({ ...PHONE, index: 'len', sex: 1, points: POINTS, range: null, ...change }))
/** The only line as thick as the child's. */
const joined = (text: string) => /<path d="([^"]*)"[^>]*stroke-width="1.6"/.exec(text)?.[1]

test('each line is named at its end, and the picture has a name', () => {
  const text = draw()
  for (const label of ['+3 SD', '+2 SD', 'median', '−2 SD', '−3 SD']) expect(text).toContain(`>${label}<`)
  expect(text).not.toContain('>+1 SD<')
  expect(draw({ index: 'wfl' })).toContain('>−1 SD<')
  expect(text).toMatch(/role="img" aria-label="Satu kalimat\. Panjang atau tinggi \(cm\), laki-laki/)
})

test('visits are joined in time; a doubtful and a replaced one are marked and not joined', () => {
  const text = draw()
  expect(joined(text)?.match(/L/g)).toHaveLength(2)
  expect(text).toContain('diragukan')
  expect(text).toContain('sudah diganti')
  for (const { label } of POINTS) expect(text).toContain(`<title>${label}</title>`)
  expect(draw({ points: POINTS.slice(0, 2) })).not.toContain('diragukan')
})

test('the axis ends at 24 or 60 months, at the lengths around the points, or where it is told to', () => {
  expect(draw()).toContain('>24<')
  expect(draw()).not.toContain('>36<')
  expect(draw({ points: [point(30, 90)] })).toContain('>60<')
  expect(draw({ index: 'wfl', points: [point(68, 8)] })).toContain('>75<')
  expect(draw({ points: [], range: [18, 30] })).toContain('>18<')
})

test('a value in the wrong unit stands at the edge and does not flatten the chart', () => {
  const heights = (text: string) => text.match(/text-anchor="end">(\d+)</g)
  expect(heights(draw({ points: [point(2, 0.58, { flagged: true }), point(4, 63)] }))).toEqual(heights(draw({ points: [point(4, 63)] })))
})

test('without a single visit the lines still stand, in English too', () => {
  const text = draw({ points: [], language: 'en', index: 'wei' })
  expect(text).toContain('Weight (kg)')
  expect(text).toContain('>+1 SD<')
  expect(text).not.toContain('NaN')
})
