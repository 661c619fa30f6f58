import { expect, test } from 'vitest'
import { type SvgNode, toSvgString } from '../src/svg.ts'
import { roomForCombinations, type UpSetInput, upSet } from '../src/upset.ts'

const input = (over: Partial<UpSetInput> = {}): UpSetInput => ({
  title: 'Jamban dan air sering bersama',
  language: 'id',
  width: 460,
  height: 300,
  palette: 'plain',
  sets: [
    { name: 'Air', n: 12 },
    { name: 'Jamban', n: 1030 },
    { name: '4T', n: 5 },
  ],
  combinations: [
    { members: [1], n: 1020 },
    { members: [0, 1], n: 10 },
    { members: [2], n: 5 },
    { members: [0], n: 2 },
  ],
  yLabel: 'Keluarga',
  rest: (combinations, n) => `${combinations} kombinasi lain: ${n}`,
  ...over,
})

function nodes(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap(nodes)]
}

const filled = (picture: SvgNode) => nodes(picture).filter(({ tag, attrs }) => tag === 'circle' && attrs['r'] === 5)

test('each combination is told with its number, and each of its members is a filled dot', () => {
  const picture = upSet(input())
  expect(picture.attrs['aria-label']).toBe('Jamban dan air sering bersama. Jamban: 1.020; Air + Jamban: 10; 4T: 5; Air: 2')
  expect(filled(picture)).toHaveLength(5)
  expect(nodes(picture).filter(({ tag }) => tag === 'circle')).toHaveLength(12)
  expect(toSvgString(picture)).toContain('>1.030<')
})

test('columns are as high as they are frequent', () => {
  const groups = nodes(upSet(input())).filter(({ attrs }) => attrs['data-combination'] !== undefined)
  const heights = groups.map(({ children }) => Number(children[0]?.attrs['height']))
  expect(heights[0]).toBeGreaterThan(90 * (heights[1] ?? 0))
  expect(heights[1]).toBeGreaterThan(heights[2] ?? 0)
})

test('what there is no room for is told, not lost', () => {
  const narrow = input({ width: 140 })
  const room = roomForCombinations(narrow)
  expect(room).toBeLessThan(4)
  const left = narrow.combinations.slice(room)
  const words = `${left.length} kombinasi lain: ${left.reduce((sum, { n }) => sum + n, 0)}`
  expect(toSvgString(upSet(narrow))).toContain(words)
  expect(toSvgString(upSet(input()))).not.toContain('kombinasi lain')
})

test('without a combination there is no picture', () => {
  expect(toSvgString(upSet(input({ combinations: [] })))).toContain('Belum ada nilai.')
})
