import { describe, expect, it } from 'vitest'
import { KeyIndex } from '../../src/linkage/key-index.ts'

describe('KeyIndex', () => {
  const index = new KeyIndex()
  for (const [key, child] of [
    ['a', 0],
    ['b', 1],
    ['a', 2],
    [null, 3],
    ['a', 4],
  ] as const)
    index.add(key, child)

  it.each([
    ['a', [0, 2, 4]],
    ['b', [1]],
    ['c', []],
    [null, []],
  ])('%s is borne by %j', (key, children) => {
    expect(index.of(key)).toEqual(children)
  })

  it('lists the bearers of shared keys only', () => {
    expect([...index.shared()]).toEqual([[0, 2, 4]])
  })
})
