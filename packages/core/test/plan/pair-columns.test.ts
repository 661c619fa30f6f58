import { expect, it } from 'vitest'
import { pairColumnOf } from '../../src/plan/pair-columns.ts'

it.each([
  ['Kode Sub Kegiatan', 'code'],
  ['KODE', 'code'],
  ['Indikator ', 'indicator'],
  ['Kode indikator', 'indicator'],
  ['Nama sub-kegiatan', null],
  ['', null],
])('%s is %s', (head, column) => {
  expect(pairColumnOf(head)).toBe(column)
})
