import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSheetCode, sheetCode } from '../../src/rembuk/sheet-code.ts'

test('says the last twelve digits of the id, and a sign', () => {
  expect(sheetCode('019a0000-0000-7000-8000-7f3a91c20d4e')).toMatch(/^RBK-7F3A-91C2-0D4E-[0-9A-Z]$/)
})

test('is read however it was typed', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const code = sheetCode(id)
      expect(readSheetCode(code)).toBe(code)
      expect(readSheetCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
      expect(readSheetCode(code.slice('RBK-'.length))).toBe(code)
    }),
  )
})

test('one wrong digit is noticed', () => {
  const hex = Array.from({ length: 16 }, (_, digit) => digit.toString(16).toUpperCase())
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 4, max: 17 }), fc.constantFrom(...hex), (id, at, digit) => {
      const code = sheetCode(id)
      fc.pre(code[at] !== '-' && code[at] !== digit)
      expect(readSheetCode(`${code.slice(0, at)}${digit}${code.slice(at + 1)}`)).toBeNull()
    }),
  )
})

test.each(['', 'RBK', 'RBK-7F3A-91C2-0D4E', 'PGK-7F3A-91C2-0D4E-K'])('%j is no code', (typed) => {
  expect(readSheetCode(typed)).toBeNull()
})
