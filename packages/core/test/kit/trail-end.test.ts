import { expect, it } from 'vitest'
import { compareTrailEnd, readTrailEnd, sayTrailEnd } from '../../src/kit/trail-end.ts'

const digest = '9f3a77b012cd55ef0a1b00000000000000000000000000000000000000000000'
const end = { kab: '76.01', seq: 1532, digest }
const written = '76.01-1532-9F3A-77B0-12CD-55EF-0A1B'

it('is short enough for paper, and read as people type it', () => {
  expect(sayTrailEnd(end)).toBe(written)
  const read = { kab: '76.01', seq: 1532, digest: '9f3a77b012cd55ef0a1b' }
  expect([written, ' 76.01 1532 9f3a 77b0 12cd 55ef 0a1b ', '76.01-1532-9f3a77b012cd55ef0a1b'].map(readTrailEnd)).toEqual([
    read,
    read,
    read,
  ])
})

it.each([
  '',
  '76.01',
  '76.01-1532',
  '76.01-1532-9F3A',
  '7601-1532-9F3A77B012CD55EF',
  '76.01-x-9F3A77B012CD55EF',
  '76.01-1-9F3G77B012CD55EF',
])('takes %j for none', (text) => {
  expect(readTrailEnd(text)).toBeNull()
})

it('stands in a trail that went on, not in a shorter one or another', () => {
  const held = { ...end, digest: digest.slice(0, 20) }
  expect(compareTrailEnd(held, 1532, digest)).toBe('cocok')
  expect(compareTrailEnd(held, 2000, digest)).toBe('cocok')
  expect(compareTrailEnd(held, 1531, null)).toBe('lebih-pendek')
  expect(compareTrailEnd(held, 1600, `00${digest.slice(2)}`)).toBe('lain')
  expect(compareTrailEnd(held, 1600, null)).toBe('lain')
  expect(compareTrailEnd({ ...held, seq: 0 }, 5, null)).toBe('lain')
})
