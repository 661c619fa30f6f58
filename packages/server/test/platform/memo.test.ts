import { expect, it } from 'vitest'
import { forgetKept, Memo } from '../../src/platform/memo.ts'

it('keeps the last few answers, and lets go of the one not asked for longest', () => {
  const memo = new Memo<number>(2)
  memo.keep('a', 1)
  memo.keep('b', 2)
  expect(memo.get('a')).toBe(1)
  memo.keep('c', 3)
  expect(['a', 'b', 'c'].map((key) => memo.get(key))).toEqual([1, undefined, 3])
})

it('holds the newer answer of one key once', () => {
  const memo = new Memo<number>(2)
  memo.keep('a', 1)
  memo.keep('b', 2)
  memo.keep('a', 3)
  memo.keep('c', 4)
  expect(['a', 'b', 'c'].map((key) => memo.get(key))).toEqual([3, undefined, 4])
})

it('keeps nothing of databases that were opened before', () => {
  const memo = new Memo<number>(2)
  memo.keep('a', 1)
  forgetKept()
  expect(memo.get('a')).toBeUndefined()
  memo.keep('a', 2)
  expect(memo.get('a')).toBe(2)
})
