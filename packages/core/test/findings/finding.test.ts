import { expect, it } from 'vitest'
import { type Found, inOrder, keyOf, valuesOf } from '../../src/findings/finding.ts'

const one: Found = {
  rule: 'melebihi-sumber',
  period: '2025-S1',
  area: '76.01.01.2001',
  numbers: [
    { thing: 'krs-rekap/krs', period: '2025-S1', value: 90 },
    { thing: 'D15', period: '2025', value: 80 },
  ],
  detail: {},
}

it('has one key whatever its numbers are, and another text of them when they change', () => {
  const later = { ...one, numbers: one.numbers.map((each) => ({ ...each, value: each.value + 1 })) }
  expect(keyOf(later)).toBe(keyOf(one))
  expect(keyOf(one)).toBe('melebihi-sumber|2025-S1|76.01.01.2001|krs-rekap/krs|D15')
  expect(valuesOf(later)).not.toBe(valuesOf(one))
})

it('puts what cannot be true first, whatever the order it came in', () => {
  const sure: Found = { ...one, rule: 'di-atas-batas', period: '2024-S1' }
  const doubtful: Found = { ...one, rule: 'angka-berulang' }
  const rules = (found: readonly Found[]) => inOrder(found).map(({ rule }) => rule)
  expect(rules([doubtful, one, sure])).toEqual(['di-atas-batas', 'melebihi-sumber', 'angka-berulang'])
  expect(inOrder([sure, doubtful, one])).toEqual(inOrder([one, sure, doubtful]))
})
