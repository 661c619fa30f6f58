import { expect, it } from 'vitest'
import { findDoubles, findParted } from '../../src/budget/doubles.ts'
import type { BudgetFacts } from '../../src/budget/line.ts'

const FACTS: BudgetFacts = {
  code: '2.2.3',
  codeNormal: '02.02.03',
  title: 'Posyandu',
  account: null,
  source: null,
  sourceText: null,
  volume: null,
  unit: null,
  unitCost: null,
  rupiah: '5',
  places: [],
  placeText: null,
  share: null,
  indicator: null,
  target: null,
}
const at = (row: number, owner: string, facts: Partial<BudgetFacts> = {}) => ({ row, owner, facts: { ...FACTS, ...facts }, cell: null })

it('the very same line of an owner stands twice; another owner, money or place is another matter', () => {
  const { twice, remarks } = findDoubles([
    at(2, 'a'),
    at(3, 'b'),
    at(4, 'a'),
    at(5, 'a', { rupiah: '6' }),
    at(6, 'a', { placeText: 'Suka' }),
  ])
  expect([...twice]).toEqual([4])
  expect(remarks.map(({ row, code, params }) => [row, code, params['pertama']])).toEqual([
    [4, 'baris-ganda', 2],
    [5, 'mirip-beda-uang', 2],
  ])
})

it('a village that comes again after another is told once for each time', () => {
  const found = findParted([at(2, 'a'), at(3, 'a'), at(4, 'b'), at(5, 'a'), at(6, 'a')], (owner) => owner.toUpperCase())
  expect(found.map(({ row, params }) => [row, params['nama']])).toEqual([[5, 'A']])
})
