import { expect, it } from 'vitest'
import { type DataValue, keyOfValue, writtenValues } from '../../../src/intake/exchange/data-values.ts'

const one: DataValue = { element: 'B', period: '2024', orgUnit: '99.01', part: 'num', value: 0, comment: null }

it('leaves null out, keeps zero, and writes in one order whatever order came in', () => {
  const list = [one, { ...one, element: 'A', value: null }, { ...one, element: 'A', part: 'den' as const, value: 2 }]
  expect(writtenValues(list).map(({ element, value }) => [element, value])).toEqual([
    ['A', 2],
    ['B', 0],
  ])
  expect(writtenValues(list.toReversed())).toEqual(writtenValues(list))
})

it('tells the parts of a share apart', () => {
  expect(keyOfValue(one)).not.toBe(keyOfValue({ ...one, part: 'den' }))
})
