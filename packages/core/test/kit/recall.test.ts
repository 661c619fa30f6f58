import { describe, expect, it } from 'vitest'
import { Recall } from '../../src/kit/recall.ts'

describe('what is recalled', () => {
  it('is reckoned anew when what it rests on is not the very same, and forgotten when nobody asked for it in between', () => {
    const recall = new Recall<number>()
    let reckoned = 0
    const ask = (...restsOn: unknown[]) => recall.of('a', restsOn, () => ++reckoned)
    recall.begin()
    expect(ask(1, 'x')).toBe(1)
    recall.begin()
    expect(ask(1, 'x')).toBe(1)
    recall.begin()
    expect([ask(1, 'y'), recall.of('b', [], () => 9)]).toEqual([2, 9])
    recall.begin()
    expect(ask(1)).toBe(3)
    recall.begin()
    recall.begin()
    expect(ask(1)).toBe(4)
  })
})
