/** What holds for any budget: money comes through as it was written, totals that add up are never told, a hierarchy loses and doubles nothing. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { compareLines } from '../../src/budget/compare-lines.ts'
import { readBudgetRows } from '../../src/budget/read-lines.ts'
import type { SheetRow } from '../../src/budget/row-kinds.ts'
import { sayRupiah } from '../../src/kit/say-rupiah.ts'

const ground = {
  stage: 'rkpd' as const,
  year: 2027,
  owner: 'dinas',
  ownerNamed: () => null,
  nameOf: (owner: string) => owner,
  mayWrite: () => true,
  villages: new Map<string, string | null>(),
  isListed: null,
}

const grouped = (rupiah: number, sign: string): string => sayRupiah(String(rupiah)).replaceAll('.', sign)
const written = fc.integer({ min: 0, max: 1_000_000_000_000 }).chain((rupiah) =>
  fc
    .constantFrom<(value: number) => string>(
      String,
      (value) => `Rp ${grouped(value, '.')}`,
      (value) => `Rp. ${grouped(value, '.')},00`,
      (value) => `${grouped(value, ',')}.00`,
      (value) => `${grouped(value, '.')},-`,
    )
    .map((write) => ({ rupiah, text: write(rupiah) })),
)

/** Programmes, each with kegiatan, each with sub-kegiatan. */
const tree = fc.array(fc.array(fc.array(written, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
})
type Tree = typeof tree extends fc.Arbitrary<infer Value> ? Value : never

const two = (at: number): string => String(at + 1).padStart(2, '0')

function rowsOf(programmes: Tree): SheetRow[] {
  const told: [string, string][] = []
  const sum = (all: readonly { rupiah: number }[]): string => String(all.reduce((total, { rupiah }) => total + BigInt(rupiah), 0n))
  for (const [p, programme] of programmes.entries()) {
    told.push([`1.02.${two(p)}`, sum(programme.flat())])
    for (const [k, kegiatan] of programme.entries()) {
      told.push([`1.02.${two(p)}.2.${two(k)}`, sum(kegiatan)])
      for (const [s, { text }] of kegiatan.entries()) told.push([`1.02.${two(p)}.2.${two(k)}.00${two(s)}`, text])
    }
  }
  return told.map(([code, rupiah], at) => ({
    row: at + 2,
    cells: {
      code: { text: code, isStored: false, cell: `A${at + 2}` },
      title: { text: `Uraian ${code}`, isStored: false, cell: `B${at + 2}` },
      rupiah: { text: rupiah, isStored: false, cell: `C${at + 2}` },
    },
    raw: [],
  }))
}

test.prop([tree])('every sub-kegiatan becomes one line with its money, every level above it a total that adds up', (programmes) => {
  const leaves = programmes.flat(2)
  const { lines, totals, remarks, leftOut } = readBudgetRows(rowsOf(programmes), ground)
  expect(lines.map(({ facts }) => facts.rupiah)).toEqual(leaves.map(({ rupiah }) => String(rupiah)))
  expect(totals).toHaveLength(programmes.length + programmes.flat().length)
  expect(totals.every(({ rupiah, sum }) => rupiah === sum)).toBe(true)
  expect([remarks, leftOut]).toEqual([[], 0])
})

test.prop([tree, fc.nat()])('a line that is left out is missing in its totals, and they say so', (programmes, pick) => {
  const rows = rowsOf(programmes)
  const leaves = rows.filter(({ cells }) => cells.code?.text.split('.').length === 6)
  const broken = leaves[pick % leaves.length]
  const spoiled = rows.map((row) =>
    row === broken ? { ...row, cells: { ...row.cells, rupiah: { text: 'x', isStored: false, cell: 'C' } } } : row,
  )
  const whole = readBudgetRows(rows, ground)
  const { lines, leftOut, remarks } = readBudgetRows(spoiled, ground)
  expect([lines.length, leftOut]).toEqual([whole.lines.length - 1, 1])
  const lost = whole.lines.find(({ row }) => row === broken?.row)?.facts.rupiah
  const told = remarks.filter(({ code }) => code === 'total-beda' || code === 'total-tanpa-baris').length
  expect(told > 0).toBe(lost !== '0')
})

const lines = fc.uniqueArray(fc.record({ id: fc.uuid(), rupiah: fc.option(fc.nat().map(String)) }), {
  selector: ({ id }) => id,
  maxLength: 20,
})
const asLine = ({ id, rupiah }: { id: string; rupiah: string | null }) => ({ id, rupiah, owner: 'a', code: null, title: 't' })

test.prop([lines, lines])('a comparison names every line once, and turned round says the opposite', (one, other) => {
  const before = one.map(asLine)
  const after = [...other.map(asLine), ...before.slice(0, 3).filter(({ id }) => !other.some((each) => each.id === id))]
  const { differences, same } = compareLines(before, after)
  expect(differences.length + same).toBe(new Set([...before, ...after].map(({ id }) => id)).size)
  const back = compareLines(after, before)
  const count = (all: typeof differences, what: string) => all.filter((each) => each.what === what).length
  expect([count(back.differences, 'baru'), count(back.differences, 'hilang')]).toEqual([
    count(differences, 'hilang'),
    count(differences, 'baru'),
  ])
})
