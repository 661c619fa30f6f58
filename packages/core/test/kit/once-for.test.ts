import { describe, expect, it } from 'vitest'
import { OnceFor } from '../../src/kit/once-for.ts'

describe('what is reckoned once for some objects', () => {
  it('holds for the very same objects and key, and for no other', () => {
    const once = new OnceFor<number>()
    let reckoned = 0
    const [one, other] = [{}, {}]
    const ask = (objects: readonly object[], key = '') => once.of(objects, key, () => ++reckoned)
    expect([ask([one]), ask([one]), ask([one], 'x'), ask([one, other]), ask([other, one]), ask([one, other])]).toEqual([1, 1, 2, 3, 4, 3])
  })
})
