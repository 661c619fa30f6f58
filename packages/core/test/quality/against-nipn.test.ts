/** The figures of nipnTK and mwana, computed with their own R code, to the digits given. */
import { describe, expect, test } from 'vitest'
import { momentsOf, testKurtosis, testSkewness } from '../../src/estimate/moments.ts'
import type { IndexName } from '../../src/growth/children.ts'
import { ageHeaping } from '../../src/quality/age-heaping.ts'
import { digitPreference } from '../../src/quality/digit-preference.ts'
import { outsideFences, unlikelyPairs } from '../../src/quality/outliers.ts'
import { ageRatio, ageStructure, sexRatio } from '../../src/quality/ratios.ts'
import { zDistribution } from '../../src/quality/z-distribution.ts'
import { absent, type GoldenTable, goldenTable } from './golden.ts'

const EXPECTED = goldenTable('nipn/nipnTK_expected.csv')

const score = (values: readonly number[], decimals: number) => digitPreference(values, decimals).score ?? Number.NaN
const CLASSES: Readonly<Record<string, string>> = {
  'sangat-baik': 'Excellent',
  baik: 'Good',
  'dapat-diterima': 'Acceptable',
  bermasalah: 'Problematic',
}

/** By test and figure as the expected file names them; a text is compared as it stands. */
type Answers = Readonly<Record<string, (table: GoldenTable) => Readonly<Record<string, number | string | null | undefined>>>>

const digits = (column: string, decimals: number) => (table: GoldenTable) => ({ dps: score(table.numbers(column), decimals) })
const digitClass = (column: string, decimals: number) => (table: GoldenTable) => ({
  class: CLASSES[digitPreference(table.numbers(column), decimals).verdict ?? ''],
})
const shape = (column: string) => (table: GoldenTable) => {
  const moments = momentsOf(table.numbers(column))
  const [skew, kurtosis] = [testSkewness(moments), testKurtosis(moments)]
  return {
    s: moments.skewness,
    's.se': skew?.standardError,
    's.p': skew?.p,
    k: moments.kurtosis,
    'k.se': kurtosis?.standardError,
    'k.p': kurtosis?.p,
  }
}
const heaping = (cycle: 6 | 12) => (table: GoldenTable) => {
  const result = ageHeaping(table.numbers('age'), cycle).test
  return { X2: result?.statistic, df: result?.df, p: result?.p }
}
const flags = (index: IndexName, column: string, kind: 'whoFlagged' | 'smartFlagged') => (table: GoldenTable) => ({
  n_flagged: zDistribution(index, table.numbers(column))[kind],
})

const ANSWERS: Answers = {
  'digitPreference(weight,digits=1)': digits('weight', 1),
  'digitPreference(height,digits=1)': digits('height', 1),
  'digitPreference(muac,digits=0)': digits('muac', 0),
  'digitPreference(wt,digits=1)': digits('wt', 1),
  'digitPreference(ht,digits=1)': digits('ht', 1),
  'digitPreference(weight)': digitClass('weight', 1),
  'digitPreference(height)': digitClass('height', 1),
  'digitPreference(muac)': digitClass('muac', 0),
  'ageHeaping(age,12)': heaping(12),
  'ageHeaping(age,6)': heaping(6),
  'ageRatioTest(age,.85)': (table) => {
    const { ratio, test: result } = ageRatio(table.numbers('age'))
    return { observedR: ratio, X2: result?.statistic, p: result?.p }
  },
  'sexRatioTest(sex)': (table) => {
    const { first, second, test: result } = sexRatio(table.numbers('sex'))
    return { pM: first / (first + second), X2: result?.statistic, p: result?.p }
  },
  'ageChildren(age,u5mr=1)': (table) => {
    const result = ageStructure(table.numbers('age')).test
    return { X2: result?.statistic, df: result?.df, p: result?.p }
  },
  ...Object.fromEntries(
    ['haz', 'waz', 'whz'].flatMap((column) => [
      [`skewKurt(${column})`, shape(column)],
      [`sd(${column})`, (table: GoldenTable) => ({ sd: momentsOf(table.numbers(column)).sd })],
      [`mean(${column})`, (table: GoldenTable) => ({ mean: momentsOf(table.numbers(column)).mean })],
    ]),
  ),
  nrow: (table) => ({ n: table.numbers('haz').length }),
  'SMART flag haz |z-mean|>3': flags('len', 'haz', 'smartFlagged'),
  'SMART flag waz |z-mean|>3': flags('wei', 'waz', 'smartFlagged'),
  'SMART flag whz |z-mean|>3': flags('wfl', 'whz', 'smartFlagged'),
  'WHO flag haz': flags('len', 'haz', 'whoFlagged'),
  'WHO flag waz': flags('wei', 'waz', 'whoFlagged'),
  'WHO flag whz': flags('wfl', 'whz', 'whoFlagged'),
  'outliersMD(height,weight,0.001)': (table) => ({ n: unlikelyPairs(table.numbers('height'), table.numbers('weight')).length }),
  'outliersMD(height,muac,0.001)': (table) => ({ n: unlikelyPairs(table.numbers('height'), table.numbers('muac')).length }),
  'outliersUV(muac)': (table) => ({ n: outsideFences(table.numbers('muac')).length }),
}

/** The figure with as many digits as were given: short ones rounded, of long ones the first twelve must agree. */
function asGiven(found: number | string | null | undefined, given: string): string {
  if (typeof found !== 'number') return String(found)
  const decimals = given.split('.')[1]?.length ?? 0
  if (decimals <= 2) return String(Number(found.toFixed(decimals)))
  return Math.abs(found / Number(given) - 1) < 1e-11 ? given : String(found)
}

describe('nipnTK', () => {
  const rows = (EXPECTED?.texts('dataset') ?? ['']).map((dataset, place) => ({
    dataset,
    check: EXPECTED?.texts('test')[place] ?? '',
    stat: EXPECTED?.texts('stat')[place] ?? '',
    value: EXPECTED?.texts('value')[place] ?? '',
  }))
  test.for(rows)('$dataset $check $stat', ({ dataset, check, stat, value }, ctx) => {
    const table = goldenTable(`nipn/${dataset}.csv`)
    if (EXPECTED === null || table === null) {
      ctx.skip(absent('nipn/nipnTK_expected.csv'))
      return
    }
    const answer = ANSWERS[check]
    if (answer === undefined) throw new Error(`no answer for ${check}`)
    expect(asGiven(answer(table)[stat], value)).toBe(value)
  })
})

test('mwana: eight teams of anthro.01', (ctx) => {
  const [teams, children] = [goldenTable('nipn/mwana_anthro01_by_team_expected.csv'), goldenTable('nipn/mwana_anthro01.csv')]
  if (teams === null || children === null) {
    ctx.skip(absent('nipn/mwana_anthro01*.csv'))
    return
  }
  const column = (name: string) => teams.texts(name)
  column('team').forEach((team, place) => {
    const area = column('area')[place]
    const own = (name: string) =>
      children.numbers(name).filter((_, i) => children.texts('team')[i] === team && children.texts('area')[i] === area)
    expect(own('weight')).toHaveLength(Number(column('n')[place]))
    expect(asGiven(score(own('weight'), 1), column('dps_w')[place] ?? '')).toBe(column('dps_w')[place] ?? '')
    expect(asGiven(score(own('height'), 1), column('dps_h')[place] ?? '')).toBe(column('dps_h')[place] ?? '')
    expect(asGiven(score(own('muac'), 0), column('dps_muac')[place] ?? '')).toBe(column('dps_muac')[place] ?? '')
    expect(asGiven(momentsOf(own('height')).mean, column('mean_h')[place] ?? '')).toBe(column('mean_h')[place] ?? '')
  })
})
