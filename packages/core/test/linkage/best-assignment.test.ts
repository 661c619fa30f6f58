import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { bestAssignment } from '../../src/linkage/best-assignment.ts'

/** All assignments tried. */
function best(gains: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const own = gains[row]
  if (own === undefined) return 0
  const alone = best(gains, row + 1, taken)
  return own.reduce(
    (most, gain, column) =>
      gain <= 0 || taken.has(column) ? most : Math.max(most, gain + best(gains, row + 1, new Set([...taken, column]))),
    alone,
  )
}

const small = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 20 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

describe('bestAssignment', () => {
  it('gives up the single best pair where the whole gains by it', () => {
    const gains = [
      [10, 9],
      [9, 1],
    ]
    expect([...bestAssignment(2, 2, (row, column) => gains[row]![column]!)]).toEqual([1, 0])
  })

  it('leaves alone what gains nothing', () => {
    expect([...bestAssignment(2, 1, (row) => (row === 0 ? -5 : 0))]).toEqual([-1, -1])
    expect([...bestAssignment(0, 3, () => 1)]).toEqual([])
  })

  test.prop([small])('finds the greatest total, each row and column once', (gains) => {
    const assigned = bestAssignment(gains.length, gains[0]!.length, (row, column) => gains[row]![column]!)
    const used = [...assigned].filter((column) => column >= 0)
    expect(new Set(used).size).toBe(used.length)
    const total = [...assigned].reduce((sum, column, row) => sum + (column < 0 ? 0 : gains[row]![column]!), 0)
    expect(total).toBe(best(gains))
  })
})
