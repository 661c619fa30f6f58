import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Criterion, isFlat, NORMALISATIONS, scoresOf, scoringOf } from '../../src/lokus/criterion.ts'

const high = (...values: (number | null)[]): Criterion => ({ key: 'prevalensi', direction: 'tinggi', values })
const low = (...values: (number | null)[]): Criterion => ({ key: 'cakupan', direction: 'rendah', values })

describe('scores', () => {
  test('between the lowest and the highest of the district', () => {
    expect(scoresOf(high(10, 30, 20), 'minmax')).toEqual([0, 1, 0.5])
    expect(scoresOf(low(10, 30, 20), 'minmax')).toEqual([1, 0, 0.5])
  })

  test('by place alone, equal ones half', () => {
    expect(scoresOf(high(1, 1000, 2, 2, 5), 'peringkat')).toEqual([0, 1, 0.375, 0.375, 0.75])
    expect(scoresOf(low(1, 1000, 2, 2, 5), 'peringkat')).toEqual([1, 0, 0.625, 0.625, 0.25])
  })

  test('what is not known stays so, and moves nobody else', () => {
    for (const normalisation of NORMALISATIONS) expect(scoresOf(high(10, null, 30, 20), normalisation)).toEqual([0, null, 1, 0.5])
  })

  test('where all are alike, or one alone is known, nothing is told', () => {
    for (const normalisation of NORMALISATIONS) {
      expect(scoresOf(high(7, 7, null), normalisation)).toEqual([0, 0, null])
      expect(scoresOf(low(7, 7, null), normalisation)).toEqual([0, 0, null])
      expect(scoresOf(low(7), normalisation)).toEqual([0])
      expect(scoresOf(high(null, null), normalisation)).toEqual([null, null])
    }
    expect([isFlat(high(7, null, 7)), isFlat(high(7, 8)), isFlat(high(null))]).toEqual([true, false, true])
  })

  test('a number that no village has is scored between 0 and 1 too', () => {
    expect(scoringOf(high(10, 30), 'minmax')(50)).toBe(1)
    expect(scoringOf(high(10, 30), 'minmax')(5)).toBe(0)
    expect(scoringOf(high(10, 20, 30), 'peringkat')(25)).toBe(1)
  })
})

const VALUES = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), { minLength: 1, maxLength: 20 })

describe('what always holds', () => {
  test.each(NORMALISATIONS)('%s: within 0 and 1, more need never scores less, and both directions mirror', (normalisation) => {
    fc.assert(
      fc.property(VALUES, (values) => {
        const scores = scoresOf(high(...values), normalisation)
        const mirrored = scoresOf(low(...values), normalisation)
        for (const [i, score] of scores.entries()) {
          expect(score === null).toBe(values[i] === null)
          if (score === null) continue
          expect(score >= 0 && score <= 1).toBe(true)
          if (!isFlat(high(...values))) expect(mirrored[i]).toBeCloseTo(1 - score, 12)
          for (const [j, other] of scores.entries())
            if (other !== null && (values[i] as number) > (values[j] as number)) expect(score).toBeGreaterThanOrEqual(other)
        }
      }),
    )
  })

  test('places do not hang on distances', () => {
    fc.assert(
      fc.property(VALUES, (values) => {
        const stretched = values.map((value) => (value === null ? null : value ** 3))
        expect(scoresOf(high(...stretched), 'peringkat')).toEqual(scoresOf(high(...values), 'peringkat'))
      }),
    )
  })
})
