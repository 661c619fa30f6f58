import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { inOrder, type RowToOrder } from '../../src/sasaran/order-families.ts'

const digest = fc.constantFrom(null, 'a', 'b', 'c')
const rows = fc.array(
  fc.record({
    kk: digest,
    head: digest,
    wife: digest,
    content: fc.constantFrom('u', 'v', 'w'),
    desa: fc.constantFrom('1', '2'),
    rest: fc.nat(1),
  }),
  { minLength: 1, maxLength: 12 },
)
type Row = RowToOrder & { readonly rest: number }
const listed = (
  all: readonly { kk: string | null; head: string | null; wife: string | null; content: string; desa: string; rest: number }[],
): Row[] => all.map(({ desa, rest, ...keys }, index) => ({ keys: { ...keys, name: null }, desa, rest, row: index + 2 }))
const ordered = (all: readonly Row[]) => inOrder(all, ({ rest }) => String(rest))

test.prop([rows, fc.infiniteStream(fc.nat())])('stands in one order however its list was sorted', (all, random) => {
  const own = listed(all)
  const shuffled = own.map((row) => ({ row, at: random.next().value as number })).toSorted((a, b) => a.at - b.at)
  const content = (sorted: readonly Row[]) => sorted.map(({ keys, desa, rest }) => ({ keys, desa, rest }))
  expect(content(ordered(shuffled.map(({ row }) => row)))).toEqual(content(ordered(own)))
})

it('puts whoever bears more numbers first', () => {
  const none = { kk: null, head: null, wife: null, desa: '1', rest: 0 }
  const all = listed([
    { ...none, content: 'a' },
    { ...none, kk: 'k', content: 'b' },
    { ...none, kk: 'k', wife: 'w', content: 'c' },
  ])
  expect(ordered(all).map(({ keys }) => keys.content)).toEqual(['c', 'b', 'a'])
})
