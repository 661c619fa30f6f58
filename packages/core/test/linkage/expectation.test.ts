import { describe, expect, it } from 'vitest'
import { comparePairs, countPatterns, type PatternCounts, PatternSpace } from '../../src/linkage/agreement.ts'
import { learnModel, stepModel } from '../../src/linkage/expectation.ts'
import type { LinkageModel } from '../../src/linkage/linkage-model.ts'
import { PatternWeights, probabilityOf } from '../../src/linkage/pattern-weights.ts'
import { absent, goldenTable } from '../quality/golden.ts'
import { levenshtein } from './levenshtein.ts'

const people = goldenTable('splink/fake_1000_from_splink_demos.csv')
const known = goldenTable('splink/known_params_comparison_vectors.csv')

/** `tests/basic_settings.py` of Splink: first names with frequencies at weight 0.6, and three fields that agree or do not. */
const SETTINGS: LinkageModel = {
  version: 1,
  prior: 0.3,
  classes: [],
  comparisons: [
    { key: 'first_name', levels: ['else', 'near', 'equal'], m: [0.1, 0.2, 0.7], u: [0.8, 0.1, 0.1], frequencyWeight: 0.6 },
    ...['dob', 'city', 'email'].map((key) => ({ key, levels: ['else', 'equal'], m: [0.1, 0.9], u: [0.9, 0.1], frequencyWeight: 0 })),
  ],
}
const COLUMNS = ['first_name', 'dob', 'city', 'email']

function splink() {
  const columns = COLUMNS.map((name) => people!.texts(name))
  const surnames = people!.texts('surname')
  const names = columns[0]!
  const filled = names.filter((name) => name !== '')
  const frequencies = new Map<string, number>()
  for (const name of filled) frequencies.set(name, (frequencies.get(name) ?? 0) + 1 / filled.length)
  const levelOf = (place: number, i: number, j: number): number => {
    const [a, b] = [columns[place]![i]!, columns[place]![j]!]
    if (a === '' || b === '') return -1
    if (a === b) return place === 0 ? 2 : 1
    return place === 0 && levenshtein(a, b) <= 2 ? 1 : 0
  }
  const pairs: { i: number; j: number }[] = []
  for (let j = 1; j < surnames.length; j += 1)
    for (let i = 0; i < j; i += 1) if (surnames[i] !== '' && surnames[i] === surnames[j]) pairs.push({ i, j })
  const comparisons = SETTINGS.comparisons.map(({ key, levels }, place) => ({
    key,
    levels,
    compare: (i: number, j: number) => levelOf(place, i, j),
  }))
  const space = new PatternSpace(comparisons)
  const codes = comparePairs(
    { left: Int32Array.from(pairs, ({ i }) => i), right: Int32Array.from(pairs, ({ j }) => j) },
    comparisons,
    space,
  )
  /** By the share that strangers have of equal names in the model at hand. */
  const bitsOf = ({ i, j }: { i: number; j: number }, u: number) =>
    levelOf(0, i, j) === 2 ? 0.6 * Math.log2(u / frequencies.get(names[i]!)!) : 0
  const counts = (u: number): PatternCounts => ({
    codes,
    counts: new Float64Array(codes.length).fill(1),
    bits: Float64Array.from(pairs, (pair) => bitsOf(pair, u)),
  })
  return { pairs, space, codes, counts, bitsOf }
}

describe.skipIf(people === null)(`the histories of Splink (${people === null ? absent('splink') : 'fake_1000'})`, () => {
  it.each([
    ['u fixed', 'fixed_u', false],
    ['u learned', 'no_fix', true],
  ])('%s: λ, m and u of each round to 1e-9', (_, file, learnU) => {
    const { space, counts, pairs } = splink()
    expect(pairs).toHaveLength(3167)
    const history = goldenTable(`splink/splink2_m_u_history_${file}.csv`)!
    const lambdas = goldenTable(`splink/splink2_proportion_of_matches_history_${file}.csv`)!.numbers('λ')
    const [rounds, keys, levels, ms, us] = [
      history.numbers('iteration'),
      history.texts('column_name'),
      history.numbers('gamma_index'),
      history.numbers('m_probability'),
      history.numbers('u_probability'),
    ]
    let model = SETTINGS
    for (const [round, lambda] of lambdas.entries()) {
      if (round > 0) model = stepModel(model, counts(model.comparisons[0]!.u[2]!), space, { learnU })
      expect(Math.abs(model.prior - lambda)).toBeLessThan(1e-9)
      const rows = rounds.flatMap((at, row) => (at === round ? [row] : []))
      expect(rows).toHaveLength(9)
      for (const row of rows) {
        const comparison = model.comparisons.find(({ key }) => key === keys[row])!
        expect(Math.abs(comparison.m[levels[row]!]! - ms[row]!)).toBeLessThan(1e-9)
        expect(Math.abs(comparison.u[levels[row]!]! - us[row]!)).toBeLessThan(1e-9)
      }
    }
  })

  it('the weight and the probability of the pair 479–481 to 1e-9', () => {
    const { pairs, codes, space, bitsOf } = splink()
    const at = pairs.findIndex(({ i, j }) => i === 479 && j === 481)
    const expected = goldenTable('splink/splink2_479_vs_481.csv')!
    const bits = bitsOf(pairs[at]!, 0.1)
    expect(Math.abs(2 ** bits - expected.numbers('bf_tf_adj_first_name')[0]!)).toBeLessThan(1e-9)
    const weight = new PatternWeights(SETTINGS, space).weightWith(codes[at]!, [bits])
    expect(Math.abs(weight - expected.numbers('match_weight')[0]!)).toBeLessThan(1e-9)
    expect(Math.abs(probabilityOf(weight) - expected.numbers('match_probability')[0]!)).toBeLessThan(1e-9)
  })
})

describe.skipIf(known === null)(`parameters that are known (${known === null ? absent('splink') : '4,000 pairs'})`, () => {
  it('are found again', () => {
    const columns = ['gamma_col_1', 'gamma_col_2', 'gamma_col_3'].map((name) => known!.numbers(name))
    const start: LinkageModel = {
      version: 1,
      prior: 0.3,
      classes: [],
      comparisons: columns.map((_, place) => ({
        key: `${place}`,
        levels: ['else', 'equal'],
        m: [0.2, 0.8],
        u: [0.7, 0.3],
        frequencyWeight: 0,
      })),
    }
    const space = new PatternSpace(start.comparisons)
    const codes = Int32Array.from(columns[0]!, (_, row) =>
      columns.reduce((sum, column, place) => sum + space.share(place, column[row]!), 0),
    )
    const { model } = learnModel(start, countPatterns(codes), space, { most: 1000, until: 1e-9, learnU: true })
    expect(model.prior).toBeCloseTo(0.5, 3)
    for (const [place, m] of [0.7, 0.9, 0.95].entries()) expect(model.comparisons[place]!.m[1]).toBeCloseTo(m, 3)
    for (const [place, u] of [0.1, 0.025, 0.2].entries()) expect(model.comparisons[place]!.u[1]).toBeCloseTo(u, 3)
  })
})
