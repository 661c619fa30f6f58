import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { LYING, STANDING } from '../../src/growth/children.ts'
import { lmsTable } from '../../src/growth/lms-table.ts'
import { placeAsAnthro, placeExactly, usesHeightTable, weightForLengthZ } from '../../src/growth/weight-for-length.ts'
import { extendedZ } from '../../src/growth/z-score.ts'

describe('usesHeightTable', () => {
  test('the age decides, whatever the position', () => {
    expect(usesHeightTable(730, STANDING, 95)).toBe(false)
    expect(usesHeightTable(731, LYING, 60)).toBe(true)
  })

  test('without an age the position decides, without both 87 cm', () => {
    expect(usesHeightTable(Number.NaN, STANDING, 70)).toBe(true)
    expect(usesHeightTable(Number.NaN, LYING, 95)).toBe(false)
    expect([usesHeightTable(Number.NaN, 0, 86.9), usesHeightTable(Number.NaN, 0, 87)]).toEqual([false, true])
  })
})

describe('between two rows', () => {
  test('L, M and S are interpolated, each for itself', () => {
    const { l, m, s } = lmsTable('wfl', 1)
    const at = 680 - 450
    const between = (column: Float64Array) => 0.5 * (column[at]! + column[at + 1]!)
    expect(weightForLengthZ(8.31, 68.05, false, 1, 'exact')).toBeCloseTo(extendedZ(8.31, between(l), between(m), between(s)), 9)
  })

  test('103.1 cm lying is 102.4 cm standing; the R package takes the row of 102.5 for it', () => {
    const corrected = 103.1 - 0.7
    expect(placeExactly(corrected)).toEqual({ low: 1024, high: 1024, share: 0 })
    expect(placeAsAnthro(corrected)).toMatchObject({ low: 1023, high: 1025 })
    expect(weightForLengthZ(14.1, corrected, true, 1, 'exact')).toBeCloseTo(weightForLengthZ(14.1, 102.4, true, 1, 'anthro-1.1'), 9)
  })

  test('of all lengths with two decimals, corrected or not, the modes differ on 103.1 cm lying only, limits included', () => {
    const both = (cm: number, height: boolean) =>
      (['exact', 'anthro-1.1'] as const).map((mode) => weightForLengthZ(9.1, cm, height, 1, mode))
    const differing = Array.from({ length: 8000 }, (_, i) => 45 + i / 100).flatMap((cm) =>
      [both(cm, false), both(cm + 0.7, false), both(cm, true), both(cm - 0.7, true)].some(([exact = 0, anthro = 0]) =>
        Number.isNaN(exact) ? !Number.isNaN(anthro) : !(Math.abs(exact - anthro) < 1e-9),
      )
        ? [cm]
        : [],
    )
    expect(differing).toEqual([103.1])
  })

  test.prop([fc.double({ min: 45, max: 110, noNaN: true }), fc.double({ min: 2, max: 25, noNaN: true })])(
    'both modes agree on lengths that no board shows',
    (cm, weight) => {
      fc.pre(Math.abs(cm * 10 - Math.round(cm * 10)) > 1e-5)
      expect(weightForLengthZ(weight, cm, false, 2, 'anthro-1.1')).toBeCloseTo(weightForLengthZ(weight, cm, false, 2, 'exact'), 9)
    },
  )
})

describe('the limits of the tables are part of them', () => {
  test.each([
    [false, 45, 110],
    [true, 65, 120],
  ])('standing %s: from %i to %i cm', (height, least, most) => {
    for (const mode of ['exact', 'anthro-1.1'] as const) {
      const scored = [least, most].map((cm) => weightForLengthZ(9, cm, height, 1, mode))
      expect(scored.every(Number.isFinite)).toBe(true)
      expect([weightForLengthZ(9, least - 0.01, height, 1, mode), weightForLengthZ(9, most + 0.01, height, 1, mode)]).toEqual([
        Number.NaN,
        Number.NaN,
      ])
    }
  })
})
