import { describe, expect, it } from 'vitest'
import { comparePrevalence, type MeasuredVillage } from '../../src/chain/compare-prevalence.ts'

const village = (cases: number | null, measured: number | null, children: number | null = null): MeasuredVillage => ({
  cases,
  measured,
  children,
})
const month = (...villages: readonly (readonly [string, MeasuredVillage])[]) => new Map(villages)

describe('prevalence before and since', () => {
  it('of few children is no change that means anything, however far apart the percentages are', () => {
    const pair = comparePrevalence(['d1'], month(['d1', village(6, 20, 25)]), month(['d1', village(3, 20, 40)]))
    expect(pair).toEqual({
      before: { cases: 6, measured: 20, percent: 30, reach: 80 },
      after: { cases: 3, measured: 20, percent: 15, reach: 50 },
      villages: 1,
      verdict: 'tidak-bermakna',
    })
  })

  it('of many children that differ widely is one', () => {
    const pair = comparePrevalence(['d1'], month(['d1', village(300, 1000)]), month(['d1', village(150, 1000)]))
    expect([pair.verdict, pair.before?.reach]).toEqual(['bermakna', null])
  })

  it('adds cases and measured of the villages that were measured both times, never percentages', () => {
    const before = month(['d1', village(10, 20)], ['d2', village(10, 80)], ['d3', village(50, 50)])
    const after = month(['d1', village(5, 20)], ['d2', village(10, 80)])
    expect(comparePrevalence(['d1', 'd2', 'd3'], before, after)).toMatchObject({
      before: { cases: 20, measured: 100, percent: 20 },
      after: { cases: 15, measured: 100, percent: 15 },
      villages: 2,
    })
  })

  it('is not judged where it was measured once', () => {
    const pair = comparePrevalence(['d1'], month(['d1', village(6, 20)]), null)
    expect([pair.before?.percent, pair.after, pair.villages, pair.verdict]).toEqual([30, null, 1, null])
  })

  it('is null, not zero, where nobody was measured, nothing is told, or more are stunted than measured', () => {
    for (const none of [village(0, 0), village(null, 10), village(3, null), village(11, 10)])
      expect(comparePrevalence(['d1'], month(['d1', none]), month(['d1', none]))).toEqual({
        before: null,
        after: null,
        villages: 0,
        verdict: null,
      })
  })

  it('tells no reach above all who are to be measured', () => {
    expect(comparePrevalence(['d1'], month(['d1', village(1, 20, 10)]), null).before?.reach).toBeNull()
  })
})
