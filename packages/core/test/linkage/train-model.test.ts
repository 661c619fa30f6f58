import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/kit/random.ts'
import { type Pairs, PatternSpace } from '../../src/linkage/agreement.ts'
import { drawPairs, levelShares, type TrainedComparison, trainModel } from '../../src/linkage/train-model.ts'

/** Row i of the left is row i of the right; each field differs in its own share of rows, and agrees by chance in a tenth of the others. */
function lists(rows: number, errors: readonly number[]): TrainedComparison[] {
  const random = seededRandom(3)
  return errors.map((error, place) => {
    const left = Array.from({ length: rows }, () => Math.floor(random() * 10))
    const right = left.map((value) => (random() < error ? (value + 1) % 10 : value))
    return { key: `${place}`, levels: ['beda', 'sama'], frequencyWeight: 0, compare: (i, j) => (left[i] === right[j] ? 1 : 0) }
  })
}
const every = (rows: number, keep: (i: number, j: number) => boolean): Pairs => {
  const pairs = Array.from({ length: rows * rows }, (_, at) => [Math.floor(at / rows), at % rows] as const).filter(([i, j]) => keep(i, j))
  return { left: Int32Array.from(pairs, ([i]) => i), right: Int32Array.from(pairs, ([, j]) => j) }
}

describe('trainModel', () => {
  const ROWS = 300
  const comparisons = lists(ROWS, [0.05, 0.1, 0.15, 0.2, 0.25, 0.3])
  const space = new PatternSpace(comparisons)
  const blocked = (place: number) => every(ROWS, (i, j) => comparisons[place]!.compare(i, j) === 1)
  const session = (key: string, without: readonly string[], pairs: Pairs, most = ROWS) => ({ key, without: new Set(without), pairs, most })
  const train = (sessions: Parameters<typeof trainModel>[0]['sessions']) =>
    trainModel({
      comparisons,
      space,
      strangers: drawPairs(seededRandom(1), ROWS, ROWS, 20_000, (i, j) => i === j),
      sessions,
      prior: 1 / ROWS,
      classes: [],
    })

  it('finds how often fields err, without labels, from one rule after the other', () => {
    const { model, sessions } = train([session('a', ['0'], blocked(0)), session('b', ['1'], blocked(1))])
    expect(sessions.map(({ isUsed }) => isUsed)).toEqual([true, true])
    for (const [place, error] of [0.05, 0.1, 0.15, 0.2, 0.25, 0.3].entries()) {
      expect(Math.abs(model.comparisons[place]!.m[0]! - error)).toBeLessThan(0.06)
      expect(Math.abs(model.comparisons[place]!.u[1]! - 0.1)).toBeLessThan(0.02)
    }
    expect(model.prior).toBe(1 / ROWS)
  })

  it('does not believe a session that finds more pairs of one person than there can be, and learns nothing of few pairs', () => {
    const { model, sessions } = train([
      session('a', ['0'], blocked(0), 10),
      session(
        'b',
        ['1'],
        every(ROWS, (i, j) => i === j && i < 20),
      ),
    ])
    expect(sessions).toEqual([expect.objectContaining({ key: 'a', isUsed: false })])
    expect(model.comparisons.every(({ m }) => m[1] === 0.9)).toBe(true)
  })
})

describe('drawPairs', () => {
  it('draws the same with the same seed, leaves out what is sure, and nothing from an empty list', () => {
    const draw = () => drawPairs(seededRandom(5), 10, 20, 200, (i, j) => i === j)
    expect(draw()).toEqual(draw())
    expect(draw().left.every((i, pair) => i < 10 && draw().right[pair]! < 20 && i !== draw().right[pair])).toBe(true)
    expect(drawPairs(seededRandom(5), 0, 20, 200, () => false).left).toHaveLength(0)
  })
})

describe('levelShares', () => {
  it('what was never drawn is rare and not impossible', () => {
    const shares = levelShares({ key: 'x', levels: ['a', 'b'], compare: () => 0 }, { left: new Int32Array(99), right: new Int32Array(99) })
    expect(shares).toEqual([0.995, 0.005])
  })
})
