import { expect, test } from 'vitest'
import { type ParetoInput, pareto } from '../src/pareto.ts'
import { type SvgNode, toSvgString } from '../src/svg.ts'

const input = (over: Partial<ParetoInput> = {}): ParetoInput => ({
  title: 'Sebagian besar pada dua kantor',
  language: 'id',
  width: 460,
  height: 300,
  palette: 'plain',
  columns: [
    { name: 'Dinas Pekerjaan Umum', n: 1200 },
    { name: 'Dinas KB', n: 600 },
    { name: 'Dinas Kesehatan', n: 200 },
  ],
  yLabel: 'Kebutuhan',
  cumulative: 'Kumulatif',
  ...over,
})

function nodes(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap(nodes)]
}

const dots = (picture: SvgNode) => nodes(picture).filter(({ tag }) => tag === 'circle')
const bars = (picture: SvgNode) => nodes(picture).filter(({ tag, children }) => tag === 'rect' && children.length === 1)

test('the line ends at the whole, and each column is told with what it adds up to', () => {
  const picture = pareto(input())
  expect(picture.attrs['aria-label']).toMatch(/Dinas Pekerjaan Umum: 1\.200 \(Kumulatif: 60\s%\); Dinas KB: 600 \(Kumulatif: 90\s%\)/)
  expect(dots(picture).at(-1)?.attrs['cy']).toBe(36)
})

test('columns and line have one axis: the first dot lies on the first column', () => {
  const picture = pareto(input())
  expect(dots(picture)[0]?.attrs['cy']).toBe(bars(picture)[0]?.attrs['y'])
})

test('long names go on in a second line', () => {
  expect(toSvgString(pareto(input({ width: 320 })))).toContain('>Dinas<')
})

test('without any need there is no picture', () => {
  expect(toSvgString(pareto(input({ columns: [] })))).toContain('Belum ada nilai.')
})
