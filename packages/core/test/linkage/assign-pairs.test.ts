import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { assignPairs, type Bands } from '../../src/linkage/assign-pairs.ts'

const BANDS: Bands = { automatic: 5, review: 0, margin: 3 }
type Edge = readonly [left: number, right: number, weight: number]

function assign(edges: readonly Edge[], bands = BANDS) {
  const pairs = { left: Int32Array.from(edges, ([left]) => left), right: Int32Array.from(edges, ([, right]) => right) }
  return assignPairs(
    pairs,
    Float64Array.from(edges, ([, , weight]) => weight),
    bands,
  )
}
const said = (edges: readonly Edge[], bands = BANDS) =>
  assign(edges, bands).map(({ left, right, standing }) => `${left}-${right} ${standing}`)

describe('assignPairs', () => {
  it('puts a lone pair where its weight says', () => {
    expect(
      said([
        [0, 0, 5],
        [1, 1, 4.9],
        [2, 2, 0],
        [3, 3, -0.1],
      ]),
    ).toEqual(['0-0 automatic', '1-1 review', '2-2 review'])
  })

  it('takes the best of the group, and not the best pair first', () => {
    expect(
      said([
        [0, 0, 20],
        [0, 1, 18],
        [1, 0, 18],
      ]),
    ).toEqual(['0-1 automatic', '1-0 automatic'])
  })

  it('twins: each to its own, and to a person where either would do', () => {
    expect(
      said([
        [0, 0, 20],
        [0, 1, 10],
        [1, 0, 10],
        [1, 1, 20],
      ]),
    ).toEqual(['0-0 automatic', '1-1 automatic'])
    expect(
      said([
        [0, 0, 20],
        [0, 1, 19],
        [1, 0, 19],
        [1, 1, 19],
      ]),
    ).toEqual(['0-0 review', '0-1 review', '1-0 review', '1-1 review'])
  })

  it('of two that fit one row equally both go to review; of a clear second nothing is left', () => {
    expect(
      said([
        [0, 0, 9],
        [0, 1, 9],
      ]),
    ).toEqual(['0-0 review', '0-1 review'])
    expect(
      said([
        [0, 0, 9],
        [0, 1, 2],
      ]),
    ).toEqual(['0-0 automatic'])
    expect(
      assign([
        [0, 0, 9],
        [0, 1, 2],
      ])[0]!.margin,
    ).toBeCloseTo(7, 6)
  })

  it('a group too wide for the best total takes only what is best for both', () => {
    const wide: Edge[] = Array.from({ length: 70 }, (_, row) => [row, 0, row] as const)
    expect(said(wide)).toEqual(['67-0 review', '68-0 review', '69-0 review'].slice(0, 3).filter((text) => text !== '66-0 review'))
    expect(said([...wide, [70, 0, 90] as const])).toEqual(['70-0 automatic'])
  })

  const edges = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: -2, max: 12 })), {
    selector: ([left, right]) => `${left} ${right}`,
    maxLength: 16,
  })
  test.prop([edges, fc.infiniteStream(fc.nat())])('no row twice among the automatic, whatever the order of pairs', (some, lots) => {
    const result = said(some)
    const automatic = assign(some).filter(({ standing }) => standing === 'automatic')
    expect(new Set(automatic.map(({ left }) => left)).size).toBe(automatic.length)
    expect(new Set(automatic.map(({ right }) => right)).size).toBe(automatic.length)
    const shuffled = some.map((edge) => ({ edge, lot: lots.next().value })).toSorted((a, b) => a.lot - b.lot)
    expect(said(shuffled.map(({ edge }) => edge))).toEqual(result)
    const turned = said(some.map(([left, right, weight]) => [right, left, weight] as const))
    expect(turned.map((text) => text.replace(/(\d)-(\d)/, '$2-$1')).toSorted()).toEqual(result.toSorted())
  })
})
