import { expect, test } from 'vitest'
import { sayNumber, sayPercent } from '../../src/kit/say-number.ts'

test('Bahasa Indonesia: comma, dots, a no-break space before the sign', () => {
  expect(sayPercent(21.6211, 'id')).toBe('21,6\u00A0%')
  expect(sayNumber(10832, 'id')).toBe('10.832')
  expect(sayNumber(1234567.891, 'id', 2)).toBe('1.234.567,89')
})

test('English', () => {
  expect(sayPercent(21.6211, 'en')).toBe('21.6%')
  expect(sayNumber(10832, 'en')).toBe('10,832')
})

test('small, round and negative numbers', () => {
  expect(sayNumber(0, 'id')).toBe('0')
  expect(sayNumber(999, 'id')).toBe('999')
  expect(sayNumber(-1234.5, 'en', 1)).toBe('-1,234.5')
  expect(sayPercent(80, 'id', 0)).toBe('80\u00A0%')
  expect(sayPercent(12.25, 'id')).toBe('12,3\u00A0%')
})
