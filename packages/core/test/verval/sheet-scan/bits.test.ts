import { bitsOf, checkedBits, numberOf, withChecksum } from '@konvergen/core/verval/sheet-scan/bits.ts'
import { expect, it } from 'vitest'

it('writes numbers beyond 32 bits and reads them back', () => {
  expect([0, 1, 9_901_022_003, 2 ** 34 - 1].map((value) => numberOf(bitsOf(value, 34)))).toEqual([0, 1, 9_901_022_003, 2 ** 34 - 1])
})

it('has the checksum of the standard: 0x29B1 for "123456789"', () => {
  const bits = Array.from('123456789').flatMap((letter) => bitsOf(letter.codePointAt(0) ?? 0, 8))
  expect(numberOf(withChecksum(bits).slice(-16))).toBe(0x29b1)
})

it('notices every square that is turned over, and a row that is all white or all black', () => {
  const bits = withChecksum(bitsOf(4711, 14))
  const turned = bits.map((_, at) => bits.map((bit, other) => (other === at ? !bit : bit)))
  expect(turned.map(checkedBits).filter((read) => read !== null)).toEqual([])
  expect([true, false].map((bit) => checkedBits(bits.map(() => bit)))).toEqual([null, null])
  expect(numberOf(checkedBits(bits) ?? [])).toBe(4711)
})
