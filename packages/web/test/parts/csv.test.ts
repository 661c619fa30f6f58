/** The downloaded table opens in columns and runs nothing. */
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/parts/csv.ts'

describe('toCsv', () => {
  it('writes semicolons, decimal commas and the UTF-8 mark', () => {
    expect(toCsv(['Desa', 'Persen'], [['Air Sejuk', 37.5]])).toBe('\uFEFFDesa;Persen\r\nAir Sejuk;37,5\r\n')
  })

  it('keeps null apart from zero', () => {
    expect(toCsv(['a', 'b'], [[null, 0]])).toBe('\uFEFFa;b\r\n;0\r\n')
  })

  it('quotes what would break a row', () => {
    expect(toCsv(['a'], [['x;"y"\nz']])).toBe('\uFEFFa\r\n"x;""y""\nz"\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@x'])('makes no formula of %j', (text) => {
    expect(toCsv(['a'], [[text]])).toContain(`'${text}`)
  })
})
