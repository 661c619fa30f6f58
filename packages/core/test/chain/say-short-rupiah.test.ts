import { describe, expect, it } from 'vitest'
import { sayShortRupiah } from '../../src/chain/say-short-rupiah.ts'

describe('rupiah in few letters', () => {
  it('keeps three digits that matter, in the words of the language', () => {
    expect([0, 950, 1500, 2_000_000, 12_345_000, 1_234_000_000, 456_000_000_000, 3e12].map((sum) => sayShortRupiah(sum, 'id'))).toEqual([
      'Rp 0',
      'Rp 950',
      'Rp 1,50 rb',
      'Rp 2 jt',
      'Rp 12,3 jt',
      'Rp 1,23 M',
      'Rp 456 M',
      'Rp 3 T',
    ])
    expect(sayShortRupiah(1_234_000_000, 'en')).toBe('Rp 1.23 bn')
  })
})
