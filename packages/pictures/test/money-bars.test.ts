import { expect, test } from 'vitest'
import { type MoneyBarsInput, moneyBars } from '../src/money-bars.ts'
import { type SvgNode, toSvgString } from '../src/svg.ts'

const input = (over: Partial<MoneyBarsInput> = {}): MoneyBarsInput => ({
  title: 'Separuh pagu sudah terealisasi',
  language: 'id',
  width: 460,
  height: 300,
  palette: 'plain',
  rows: [
    { name: 'APBD', values: [400, 200, 0] },
    { name: 'CSR', values: [100, null, null] },
  ],
  series: ['Rencana', 'RKPD', 'Realisasi'],
  untold: ['belum ada', 'belum tersambung', 'belum dilaporkan'],
  say: (rupiah) => `Rp ${rupiah}`,
  ...over,
})

function nodes(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap(nodes)]
}

const bars = (picture: SvgNode) =>
  nodes(picture).filter(({ tag, children }) => tag === 'rect' && children[0]?.text?.includes(': ') === true)

test('bars begin at one zero and keep their proportion', () => {
  const [planned, budgeted, nothing, other] = bars(moneyBars(input())).map(({ attrs }) => Number(attrs['width']))
  expect(budgeted).toBeCloseTo((planned ?? 0) / 2, 0)
  expect(other).toBeCloseTo((planned ?? 0) / 4, 0)
  expect(nothing).toBe(0)
})

test('a sum that nobody told has words and no bar', () => {
  const picture = moneyBars(input())
  expect(bars(picture)).toHaveLength(4)
  expect(picture.attrs['aria-label']).toContain('CSR: Rencana Rp 100, RKPD belum tersambung, Realisasi belum dilaporkan')
})

test('without any money there is no picture', () => {
  expect(toSvgString(moneyBars(input({ rows: [{ name: 'APBD', values: [null, null, null] }] })))).toContain('Belum ada nilai.')
})

test('words of two bars never lie on each other, however little room the host gives', () => {
  const rows = Array.from({ length: 5 }, (_, at) => ({ name: `Baris ${at}`, values: [400, null, 3] }))
  const picture = moneyBars(input({ height: 40, rows }))
  const lines = nodes(picture)
    .filter(({ tag, attrs }) => tag === 'text' && attrs['font-size'] === 10)
    .map(({ attrs }) => Number(attrs['y']))
  const gaps = lines.slice(1).map((y, at) => y - (lines[at] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(11)
  expect(Math.max(...lines)).toBeLessThan(Number(picture.attrs['height']))
})
