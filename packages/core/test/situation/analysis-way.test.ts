import { describe, expect, it } from 'vitest'
import { lokusByHand, lokusOf } from '../../src/situation/analysis-way.ts'

const row = (kode: string, rank: number, value: number | null = null) => ({
  kode,
  rank,
  proposed: rank === 1,
  quadrant: value === null ? 'tinggi-tinggi' : null,
  index: value === null ? null : { value, low: value - 1, high: value + 1 },
})

describe('the proposal of a version', () => {
  it('lists villages by code; in the first format with their rank alone', () => {
    expect(lokusOf([row('b', 1, 60), row('a', 2)], 1)).toEqual([
      { code: 'a', rank: 2, proposed: false },
      { code: 'b', rank: 1, proposed: true },
    ])
  })

  it('holds the score with its bounds, or the quadrant', () => {
    expect(lokusOf([row('b', 1, 60), row('a', 2)], 2)).toEqual([
      { code: 'a', rank: 2, proposed: false, score: null, low: null, high: null, quadrant: 'tinggi-tinggi' },
      { code: 'b', rank: 1, proposed: true, score: 60, low: 59, high: 61, quadrant: null },
    ])
  })

  it('by hand has no order, and loses none that is no village any more', () => {
    const lokus = lokusByHand(
      ['b', 'a'],
      [
        { code: 'b', reason: 'Jauh' },
        { code: 'gone', reason: 'Banjir' },
      ],
    )
    expect(lokus.map(({ code, proposed }) => [code, proposed])).toEqual([
      ['a', false],
      ['b', true],
      ['gone', true],
    ])
    expect(lokus.every(({ rank, score }) => rank === null && score === null)).toBe(true)
  })
})
