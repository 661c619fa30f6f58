import { expect, test } from 'vitest'
import { ageBars } from '../src/age-bars.ts'
import { digitBars } from '../src/digit-bars.ts'
import { toSvgString } from '../src/svg.ts'
import { PHONE } from './chart-settings.ts'

test('ten columns with their share, and the tenth that was expected', () => {
  const text = toSvgString(digitBars({ ...PHONE, counts: [41, 6, 4, 2, 2, 35, 4, 2, 3, 1] }))
  expect(text.match(/<rect/g)).toHaveLength(10)
  expect(text).toContain('<title>0: 41,0\u00A0% (41)</title>')
  expect(text).toContain('diharapkan 10\u00A0%')
  expect(text.match(/<rect[^>]*fill="#9a3c12"/g)).toHaveLength(2)
})

test('no value, no column, and a word', () => {
  expect(toSvgString(digitBars({ ...PHONE, counts: [] }))).toContain('Belum ada nilai.')
  expect(toSvgString(digitBars({ ...PHONE, counts: Array.from({ length: 10 }, () => 0), language: 'en' }))).toContain('no values')
})

test('ages: sixty columns, birthdays dark, a month without children stays empty', () => {
  const counts = Array.from({ length: 60 }, (_, month) => (month === 7 ? 0 : 10))
  const text = toSvgString(ageBars({ ...PHONE, counts }))
  expect(text.match(/<rect/g)).toHaveLength(60)
  expect(text.match(/<rect[^>]*fill="#14302d"/g)).toHaveLength(5)
  expect(text).toContain('<title>7 bulan: 0</title>')
  expect(text).toContain('0–11 bulan: 110')
})
