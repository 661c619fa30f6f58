import {
  LAST_NUMBER,
  LAYOUT_VERSION,
  readRowNumber,
  readStrip,
  rowBits,
  STRIP_BITS,
  stripBits,
} from '@konvergen/core/verval/sheet-scan/codes.ts'
import { expect, it } from 'vitest'

const CODE = { page: 41, rows: 18, desa: '01.09.02.0003', putaran: '01900000-0000-7000-8000-0000000dd00A' }

it('a strip says layout, page, rows, village and the end of the round', () => {
  const bits = stripBits(CODE)
  expect(bits.length).toBe(STRIP_BITS)
  expect(readStrip(bits)).toEqual({ version: LAYOUT_VERSION, page: 41, rows: 18, desa: '01.09.02.0003', roundEnd: '0dd00a' })
})

it('a strip read backwards, or with one square wrong, says nothing', () => {
  const bits = stripBits(CODE)
  expect(readStrip(bits.toReversed())).toBe(null)
  expect(bits.map((bit, at) => readStrip(bits.with(at, !bit))).filter((read) => read !== null)).toEqual([])
})

it('numbers of rows go through up to the last', () => {
  expect([1, 750, LAST_NUMBER].map((nomor) => readRowNumber(rowBits(nomor)))).toEqual([1, 750, LAST_NUMBER])
})
