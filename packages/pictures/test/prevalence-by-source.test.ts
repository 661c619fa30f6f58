import { expect, test } from 'vitest'
import { type BySourceInput, prevalenceBySource } from '../src/prevalence-by-source.ts'
import { toSvgString } from '../src/svg.ts'

const input = (over: Partial<BySourceInput> = {}): BySourceInput => ({
  title: 'Stunting menurut sumber',
  language: 'id',
  width: 460,
  height: 300,
  palette: 'plain',
  points: [
    { source: 'SSGI', isSurvey: true, year: 2021, percent: 26, low: 23, high: 29 },
    { source: 'SSGI', isSurvey: true, year: 2022, percent: 20.2, low: null, high: null },
    { source: 'e-PPGBM', isSurvey: false, year: 2021, percent: 6.15, low: null, high: null },
  ],
  targets: [{ year: 2024, percent: 14, label: 'Target 2024: 14 %' }],
  projection: [
    { year: 2023, percent: 17, band: null },
    { year: 2024, percent: 14.5, band: null },
  ],
  yLabel: 'Stunting (%)',
  words: { survey: 'Survei', register: 'Register', target: 'Target', projection: 'Bila laju ini berlanjut' },
  ...over,
})

test('every figure is told by its source, the interval only where there is one, and nothing joins two of them', () => {
  const svg = toSvgString(prevalenceBySource(input()))
  expect(svg).toMatch(/SSGI 2021: 26,0\s%\s\(23,0–29,0\)/)
  expect(svg).toMatch(/SSGI 2022: 20,2\s%</)
  expect(svg).toMatch(/e-PPGBM 2021: 6,2\s%</)
  expect(svg).toContain('Target 2024: 14 %')
  // One dashed line is the projection, one its key.
  expect(svg.match(/stroke-dasharray="5 [34]"/g)).toHaveLength(2)
  expect(svg).toMatch(/aria-label="Stunting menurut sumber\. Stunting \(%\)\. SSGI 2021/)
})

test('a band where there is one, and the key names only what is drawn', () => {
  const band = { low: 12, high: 19 }
  const alone = input({
    points: input().points.slice(0, 1),
    targets: [],
    projection: [
      { year: 2022, percent: 24, band },
      { year: 2023, percent: 22, band },
    ],
  })
  const svg = toSvgString(prevalenceBySource(alone))
  expect(svg).toContain('opacity="0.12"')
  expect(svg).not.toContain('>Register<')
  expect(svg).not.toContain('>Target<')
})

test('0 % is drawn, nothing at all is said to be nothing, and 320 px hold it', () => {
  const zero = { source: 'e-PPGBM', isSurvey: false, year: 2024, percent: 0, low: null, high: null }
  expect(toSvgString(prevalenceBySource(input({ points: [zero], targets: [], projection: [], width: 320 })))).toMatch(
    /e-PPGBM 2024: 0,0\s%/,
  )
  const empty = toSvgString(prevalenceBySource(input({ points: [], targets: [], projection: [] })))
  expect(empty).not.toContain('NaN')
  expect(empty).not.toContain('Survei')
})
