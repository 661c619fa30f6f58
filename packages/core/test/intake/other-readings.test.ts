import { describe, expect, it } from 'vitest'
import { correctedLength } from '../../src/growth/position.ts'
import { scoreRows } from '../../src/growth/score-rows.ts'
import type { Position } from '../../src/intake/child-rows.ts'
import { inOtherPosition, withOtherAges } from '../../src/intake/other-readings.ts'
import { day, type RowChange, sampleChild } from './sample-child.ts'

const MEASURED = day('2024-02-15')

/** What the engine makes of the length: ours, and in the other position. */
function lengths(born: string, caraUkur: Position | null) {
  const scored = scoreRows([sampleChild({ tglLahir: day(born), tanggalPengukuran: MEASURED, tinggi: 80, caraUkur })])
  const other = inOtherPosition(scored)
  return [
    scored.scores.clenhei[0],
    correctedLength(other.lenhei[0] ?? Number.NaN, other.measure[0] ?? Number.NaN, other.day[0] ?? Number.NaN),
  ]
}

const agesOf = (change: RowChange) => {
  const row = sampleChild(change)
  return withOtherAges([row], scoreRows([row]).children).map(({ day: days }) => days[0])
}

describe('inOtherPosition', () => {
  it.each([
    ['2023-02-15', 'terlentang', 80, 80.7],
    ['2023-02-15', 'berdiri', 80.7, 80],
    ['2023-02-15', null, 80, 80.7],
    // Too young to stand: we do not believe it, another program may.
    ['2023-10-15', 'berdiri', 80, 80.7],
    ['2021-02-15', 'terlentang', 79.3, 80],
    ['2021-02-15', 'berdiri', 80, 79.3],
    ['2021-02-15', null, 80, 79.3],
  ] as const)('born %s, measured %s: %d becomes %d', (born, caraUkur, ours, others) => {
    const [own, other] = lengths(born, caraUkur)
    expect(own).toBeCloseTo(ours, 9)
    expect(other).toBeCloseTo(others, 9)
  })
})

describe('withOtherAges', () => {
  it('swaps day and month of either date and of both, counts whole months, and takes the printed age', () => {
    const ages = agesOf({ tglLahir: day('2023-03-01'), tanggalPengukuran: day('2024-02-05'), usia: { months: 11, days: 4 } })
    expect(ages).toEqual([398, 428, 485, 335, 339])
  })

  it('has no reading where a swapped date does not exist, stays the same, or comes before birth', () => {
    expect(agesOf({ tglLahir: day('2024-01-25'), tanggalPengukuran: day('2024-02-02'), usia: null })).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
      0,
      Number.NaN,
    ])
    expect(agesOf({ tglLahir: day('2024-01-05'), tanggalPengukuran: day('2024-02-15'), usia: null })[0]).toBeNaN()
  })

  it.each([{ tglLahir: null }, { tanggalPengukuran: null }])('has none without both dates', (change) => {
    expect(agesOf(change).every(Number.isNaN)).toBe(true)
  })

  it('has none for a child measured before its birth, but the printed age', () => {
    expect(agesOf({ tglLahir: day('2024-03-20'), usia: { months: 1, days: 0 } })).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      30,
    ])
  })
})
