import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FoundPair, type HeldLink, type KnownPair, type RunInput, settleRun } from '../../src/linkage/settle-run.ts'

const found = (one: string, other: string, standing: FoundPair['standing'] = 'automatic', marks = 'a'): FoundPair => ({
  one,
  other,
  standing,
  marks,
  person: null,
})
const known = (one: string, other: string, more: Partial<KnownPair> = {}): KnownPair => ({
  id: `${one}${other}`,
  one,
  other,
  marks: 'a',
  person: null,
  state: 'tinjau',
  answer: null,
  ...more,
})
const run = (more: Partial<RunInput<FoundPair>>) =>
  settleRun({ kind: 'anak-keluarga', found: [], known: [], held: new Map(), isCompared: () => true, ...more })

describe('what a run changes', () => {
  it('links what is sure once, and asks about the rest', () => {
    const { fresh, links } = run({ found: [found('a', '1'), found('b', '1'), found('c', '2', 'review')] })
    expect(links).toEqual([
      { child: 'a', family: '1' },
      { child: 'b', family: '1' },
    ])
    expect(fresh.map(({ state }) => state)).toEqual(['otomatis', 'otomatis', 'tinjau'])
  })

  it('a child with a family gets no second one: it is asked, and where a person named the family not even that', () => {
    const held = (byPerson: boolean): ReadonlyMap<string, HeldLink> => new Map([['a', { family: '1', byPerson }]])
    expect(run({ found: [found('a', '2')], held: held(false) })).toMatchObject({ links: [], fresh: [{ state: 'tinjau' }] })
    expect(run({ found: [found('a', '2')], held: held(true) })).toMatchObject({ links: [], fresh: [] })
  })

  it.each([
    ['same', { answer: 'sama' }, 'b', 0],
    ['not the same, nothing changed', { answer: 'beda' }, 'a', 0],
    ['linked without asking', { state: 'otomatis' }, 'b', 0],
    ['not the same, and a record has changed', { answer: 'beda' }, 'b', 1],
    ['later', { answer: 'nanti' }, 'a', 1],
    ['not yet answered', {}, 'a', 1],
    ['found no more, and found again', { state: 'gugur' }, 'a', 1],
  ] as const)('what was said: %s', (_, more, marks, renewed) => {
    const outcome = run({ found: [found('a', '1', 'automatic', marks)], known: [known('a', '1', more)] })
    expect(outcome.renewed).toHaveLength(renewed)
    expect(outcome).toMatchObject({ fresh: [], dropped: [] })
    // Whoever said no or later is not overruled by a weight.
    expect(outcome.links).toHaveLength(renewed === 1 && !('answer' in more) ? 1 : 0)
    expect(outcome.renewed[0]?.asked ?? false).toBe('answer' in more && more.answer === 'beda' && renewed === 1)
  })

  it('what is found no more falls away where nobody has answered and it was compared', () => {
    const pairs = [known('a', '1'), known('b', '1', { answer: 'beda' }), known('c', '1', { state: 'otomatis' }), known('d', '1')]
    expect(run({ known: pairs, isCompared: ({ one }) => one !== 'd' }).dropped).toEqual(['a1'])
  })

  it('a link that is found by another person, or without one, stands on that from now on; a weaker finding changes nothing', () => {
    const linked = [known('a', '1', { state: 'otomatis', person: 'p' })]
    const held: ReadonlyMap<string, HeldLink> = new Map([['a', { family: '1', byPerson: false }]])
    for (const person of ['q', null]) {
      const pair = { ...found('a', '1'), person }
      expect(run({ found: [pair], known: linked, held })).toEqual({
        fresh: [],
        renewed: [{ id: 'a1', pair, state: 'otomatis', asked: false }],
        dropped: [],
        links: [],
      })
    }
    expect(run({ found: [{ ...found('a', '1'), person: 'p' }], known: linked, held }).renewed).toEqual([])
    expect(run({ found: [found('a', '1', 'review')], known: linked, held })).toMatchObject({ renewed: [], dropped: [] })
  })

  it('what was said to be two is asked again once a person speaks for it, not when that person is gone', () => {
    const said = (marks: string) => known('a', '1', { answer: 'beda', marks })
    expect(run({ found: [found('a', '1', 'automatic', 'x y p')], known: [said('x y')] }).renewed).toMatchObject([
      { asked: true, state: 'tinjau' },
    ])
    expect(run({ found: [found('a', '1', 'automatic', 'x y')], known: [said('x y p')] }).renewed).toEqual([])
  })

  it('doubles are never joined without a person', () => {
    expect(run({ kind: 'keluarga-ganda', found: [found('a', 'b')] })).toMatchObject({ links: [], fresh: [{ state: 'tinjau' }] })
  })

  it('a run after a run changes nothing, and no child ever has two families', () => {
    const pairs = fc.uniqueArray(
      fc.record({
        one: fc.constantFrom('a', 'b', 'c'),
        other: fc.constantFrom('1', '2', '3'),
        standing: fc.constantFrom('automatic' as const, 'review' as const),
        marks: fc.constant('a'),
        person: fc.constantFrom(null, 'p', 'q'),
      }),
      { selector: ({ one, other }) => one + other },
    )
    fc.assert(
      fc.property(pairs, (all) => {
        const first = run({ found: all })
        expect(new Set(first.links.map(({ child }) => child)).size).toBe(first.links.length)
        const kept = first.fresh.map(({ pair, state }) => known(pair.one, pair.other, { state, person: pair.person }))
        const held = new Map(first.links.map(({ child, family }) => [child, { family, byPerson: false }]))
        const second = run({ found: all, known: kept, held })
        expect(second).toMatchObject({ fresh: [], dropped: [], links: [] })
        expect(second.renewed.every(({ state, asked }) => state === 'tinjau' && !asked)).toBe(true)
      }),
    )
  })
})
