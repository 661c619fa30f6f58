import { expect, it } from 'vitest'
import { type BudgetGround, checkBelonging, RowTeller, readFacts } from '../../src/budget/read-facts.ts'
import { knowRows } from '../../src/budget/row-kinds.ts'

const ground: BudgetGround = {
  stage: 'apbdes',
  year: 2026,
  owner: null,
  ownerNamed: () => null,
  nameOf: (owner) => owner,
  mayWrite: () => true,
  villages: new Map(),
  isListed: null,
}

function read(told: Readonly<Record<string, string>>) {
  const cells = Object.fromEntries(Object.entries(told).map(([key, text]) => [key, { text, isStored: false, cell: `S!${key}` }]))
  const [row] = knowRows([{ row: 2, cells, raw: [] }], true)
  if (row === undefined) throw new Error('no row')
  const teller = new RowTeller(row)
  checkBelonging(row, teller, ground)
  return { facts: readFacts(row, teller, ground), remarks: teller.remarks, isWrong: teller.isWrong }
}

it('reads what can be read beside what was written', () => {
  const { facts, isWrong } = read({
    code: '2.2.3',
    title: 'Posyandu',
    source: 'DDS',
    volume: '2 kali',
    rupiah: 'Rp 1.000,-',
    share: '50%',
    year: 'TA 2026',
  })
  expect(facts).toMatchObject({
    code: '2.2.3',
    codeNormal: '02.02.03',
    source: 'dana-desa',
    sourceText: 'DDS',
    volume: 2,
    unit: 'kali',
    rupiah: '1000',
    share: 50,
  })
  expect(isWrong).toBe(false)
})

it('one wrong cell makes the row wrong, and says which', () => {
  const { remarks, isWrong } = read({ code: '2.2.3', title: 'Posyandu', rupiah: '1', unitCost: '(5)' })
  expect(remarks.map(({ code, cell, read: stood }) => [code, cell, stood])).toEqual([['uang-negatif', 'S!unitCost', '(5)']])
  expect(isWrong).toBe(true)
})

it('a row of another year or stage is not taken', () => {
  expect(read({ title: 'x', rupiah: '1', year: '2025' }).remarks.map(({ code }) => code)).toContain('tahun-lain')
  expect(read({ title: 'x', rupiah: '1', stage: 'RKPDes' }).remarks.map(({ code }) => code)).toContain('tahap-lain')
})
