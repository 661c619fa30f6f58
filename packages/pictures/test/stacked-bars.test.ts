import { expect, test } from 'vitest'
import { type StackedBarsInput, stackedBars } from '../src/stacked-bars.ts'
import { type SvgNode, toSvgString } from '../src/svg.ts'
import { ATTENTION, BRAND, CARD, INK, MISSING } from '../src/tokens.ts'
import { PHONE } from './chart-settings.ts'

const input = (over: Partial<StackedBarsInput> = {}): StackedBarsInput => ({
  ...PHONE,
  parts: [
    { name: 'Dipenuhi', colour: BRAND, ink: CARD },
    { name: 'Berjalan', colour: MISSING, ink: INK },
    { name: 'Lewat tenggat', colour: ATTENTION, ink: CARD },
  ],
  rows: [
    { name: 'Perusahaan', counts: [2, 1, 1] },
    { name: 'Desa/kelurahan', counts: [0, 2, 0] },
  ],
  ...over,
})

function nodes(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap(nodes)]
}

/** Those that a pointer is told of. */
const boxes = (picture: SvgNode) => nodes(picture).filter(({ tag, children }) => tag === 'rect' && children.length === 1)

test('every part is as long as its count, and nothing is drawn of none', () => {
  const widths = boxes(stackedBars(input())).map(({ attrs }) => Number(attrs['width']))
  expect(widths).toHaveLength(4)
  expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 0)
  expect(widths[3]).toBeCloseTo(widths[0] ?? 0, 0)
})

test('says in words what it shows, row by row', () => {
  expect(stackedBars(input()).attrs['aria-label']).toContain(
    'Perusahaan: Dipenuhi 2, Berjalan 1, Lewat tenggat 1. Desa/kelurahan: Dipenuhi 0',
  )
})

test('nothing to count is said', () => {
  expect(toSvgString(stackedBars(input({ rows: [] })))).toContain('Belum ada nilai.')
  expect(toSvgString(stackedBars(input({ rows: [{ name: 'Desa', counts: [0, 0, 0] }] })))).toContain('Belum ada nilai.')
})

test('no bar goes beyond the picture on a phone', () => {
  for (const { attrs } of boxes(stackedBars(input({ width: 320 }))))
    expect(Number(attrs['x']) + Number(attrs['width'])).toBeLessThanOrEqual(320)
})
