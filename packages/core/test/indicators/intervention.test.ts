import { expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import { interventionOf } from '../../src/indicators/intervention.ts'

it.each([
  ['A-spesifik 3', 'spesifik'],
  ['A-sensitif 6/B', 'sensitif'],
  ['B', null],
  [null, null],
  ['spesifik', null],
] as const)('%s is of %s', (regulation, kind) => {
  expect(interventionOf(regulation)).toBe(kind)
})

it('finds nine specific interventions among those that ship, as the annex has', () => {
  const specific = SHIPPED.filter(({ code, regulation }) => code.startsWith('E') && interventionOf(regulation) === 'spesifik')
  expect(specific.map(({ code }) => code)).toEqual(['E01', 'E10', 'E11', 'E14', 'E15', 'E16', 'E17', 'E18', 'E19'])
})
