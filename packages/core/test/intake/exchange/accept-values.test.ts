import { expect, it } from 'vitest'
import { acceptValues, type RawValue } from '../../../src/intake/exchange/accept-values.ts'

const raw: RawValue = { element: 'A', period: '2024', orgUnit: '9901', part: 'NUM', value: '3', comment: '', deleted: false }

it('takes a value with its code written either way; blank and deleted are null, never zero', () => {
  const { values, issues } = acceptValues(
    [
      raw,
      { ...raw, part: 'default', value: '' },
      { ...raw, part: 'DEN', value: '0', deleted: true },
      { ...raw, element: 'Z', value: '-0' },
    ],
    'f',
  )
  expect(issues).toEqual([])
  expect(values.map(({ orgUnit, part, value, comment }) => [orgUnit, part, value, comment])).toEqual([
    ['99.01', 'num', 3, null],
    ['99.01', 'value', null, null],
    ['99.01', 'den', null, null],
    ['99.01', 'num', 0, null],
  ])
})

it('keeps the first of two, and says so', () => {
  const { values, issues } = acceptValues([raw, { ...raw, value: '4' }], 'f')
  expect(values.map(({ value }) => value)).toEqual([3])
  expect(issues.map(({ code, place }) => [code, place.row])).toEqual([['pertukaran.ganda', 2]])
})
