import { describe, expect, it } from 'vitest'
import { KeptParts, type Version } from '../../src/platform/kept-parts.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

function keeper() {
  const parts = new KeptParts<{ readonly id: string }>(2)
  const asked: (readonly string[] | undefined)[] = []
  const of = async (key: string, versions: readonly (readonly [string, Version])[], missing: readonly string[] = []) =>
    parts.of(key, new Map(versions), (ids) => {
      asked.push(ids)
      return Promise.resolve(new Map((ids ?? IDS).filter((id) => !missing.includes(id)).map((id) => [id, { id }])))
    })
  return { of, asked }
}

const at = (version: Version, ids = IDS) => ids.map((id) => [id, version] as const)

describe('what is kept in parts', () => {
  it('makes only what changed, in the order of the versions, and gives what did not as the same object', async () => {
    const { of, asked } = keeper()
    const first = await of('x', at('1'))
    const second = await of('x', [['h', '1'], ['b', '2'], ...at('1', ['a', 'c', 'd'])])
    expect(asked).toEqual([undefined, ['b']])
    expect([...second.keys()]).toEqual(['h', 'b', 'a', 'c', 'd'])
    expect(second.get('a')).toBe(first.get('a'))
    expect(second.get('b')).not.toBe(first.get('b'))
  })

  it('reads all at once when much changed, and remembers of what there is nothing to show', async () => {
    const { of, asked } = keeper()
    expect((await of('x', at('1'), ['c'])).has('c')).toBe(false)
    await of('x', at('1'))
    await of('x', at('2', IDS.slice(0, 4)).concat(at('1', IDS.slice(4))))
    expect(asked).toEqual([undefined, undefined])
  })

  it('compares a version of several things by each of them, and forgets the oldest of its districts', async () => {
    const { of, asked } = keeper()
    const list: readonly string[] = []
    await of('x', at(['1', list]))
    await of('x', at(['1', list]))
    expect(asked).toHaveLength(1)
    await of('x', at(['1', []]))
    await of('y', at('1'))
    await of('z', at('1'))
    await of('x', at(['1', []]))
    expect(asked).toHaveLength(5)
  })
})
