import { expect, test } from 'vitest'
import { type StageBarsInput, stageBars } from '../src/stage-bars.ts'
import { type SvgNode, toSvgString } from '../src/svg.ts'

const input = (over: Partial<StageBarsInput> = {}): StageBarsInput => ({
  title: '12 dari 40 belum masuk RKPD',
  language: 'id',
  width: 460,
  height: 300,
  palette: 'plain',
  bars: [
    { name: 'Kegiatan', arrived: 40, unknown: 0, lost: 0 },
    { name: 'RKPD', arrived: 20, unknown: 8, lost: 12 },
  ],
  names: { arrived: 'sampai', unknown: 'tidak diketahui', lost: 'putus' },
  ...over,
})

function nodes(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap(nodes)]
}

const widths = (picture: SvgNode, name: string): number[] =>
  nodes(picture)
    .filter(({ tag, children }) => tag === 'rect' && children[0]?.text?.startsWith(`${name}, `) === true)
    .map(({ attrs }) => Number(attrs['width']))

test('every stage is as long as all, parted by how they stand', () => {
  const picture = stageBars(input())
  expect(widths(picture, 'Kegiatan')).toEqual([460])
  expect(widths(picture, 'RKPD')).toEqual([230, 92, 138])
  expect(picture.attrs['aria-label']).toContain('RKPD: 20 sampai, 8 tidak diketahui, 12 putus')
})

test('parts of a bar stand one after the other', () => {
  const boxes = nodes(stageBars(input())).filter(({ tag, children }) => tag === 'rect' && children[0]?.text?.startsWith('RKPD, ') === true)
  expect(boxes.map(({ attrs }) => Number(attrs['x']))).toEqual([0, 230, 322])
})

test('without anything there is no picture', () => {
  expect(toSvgString(stageBars(input({ bars: [] })))).toContain('Belum ada nilai.')
})
