import { describe, expect, it } from 'vitest'
import { namesAgree } from '../../src/linkage/names-agree.ts'

describe('namesAgree', () => {
  it.each([
    ['BAGASCONTOH', 'BAGASCONTOH', true],
    ['BAGASCONTOH', 'BAGGASCONTO', true],
    ['BAGAS', 'BAGASCONTOH', true],
    ['', 'BAGAS', true],
    ['BAGASCONTOH', 'CITRACONTOH', false],
    ['ANI', 'ANA', false],
    ['SITI', 'SITIANGAN', false],
  ])('%s and %s: %s', (a, b, agree) => {
    expect(namesAgree(a, b)).toBe(agree)
    expect(namesAgree(b, a)).toBe(agree)
  })
})
