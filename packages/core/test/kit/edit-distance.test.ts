import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/kit/edit-distance.ts'

describe('editDistance', () => {
  it.each([
    ['PAKAWA', 'PAKAVA', 1],
    ['SUKAMAJU', 'SUKAMJAU', 1],
    ['KUMASARI', 'KUMASAR', 1],
    ['', 'ABC', 3],
    ['KULU', 'GODANG', 6],
  ])('%s → %s takes %i edits', (a, b, edits) => {
    expect(editDistance(a, b, 10)).toBe(edits)
  })

  it('answers limit + 1 as soon as the limit is passed', () => {
    expect(editDistance('KULU', 'GODANG', 2)).toBe(3)
    expect(editDistance('002201', '220100', 2)).toBe(3)
  })

  test.prop([fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 })])('is symmetric, and zero only for equal texts', (a, b) => {
    expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20))
    expect(editDistance(a, b, 20) === 0).toBe(a === b)
  })
})
