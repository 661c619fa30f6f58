import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLUMNS, columnPlace } from '../../src/survey/columns.ts'
import type { PrevalenceTable, SurveyDesign } from '../../src/survey/survey.ts'
import { tabulatePrevalence } from '../../src/survey/tabulate-prevalence.ts'
import { compareWithGolden, type GoldenSurvey, goldenSurvey } from './golden.ts'
import { type SampleChild, sampleSurvey } from './sample-survey.ts'

const A = goldenSurvey('synthetic_survey_A.csv')
const B = goldenSurvey('synthetic_survey_B_awkward.csv')
const B_MONTHS = goldenSurvey('synthetic_survey_B_awkward.csv', 'bulan')

const DESIGNS: readonly [name: string, survey: GoldenSurvey, design: SurveyDesign][] = [
  ['A_simple', A, {}],
  ['A_sw', A, { weight: A.design.weight }],
  ['A_cluster_strata_sw', A, A.design],
  ['B_simple', B, {}],
  ['B_sw', B, { weight: B.design.weight }],
  ['B_one_cluster_sw', B, { weight: B.design.weight, cluster: B.design.cluster.map(() => '1') }],
  ['B_cluster_strata_sw', B, B.design],
  ['B_months_cluster', B_MONTHS, { cluster: B_MONTHS.design.cluster }],
]

const tabulate = ({ children, scores, groupings }: GoldenSurvey, design: SurveyDesign, mode: PrevalenceTable['mode']) =>
  tabulatePrevalence(children, scores, design, groupings, mode)

describe('against R (anthro 1.1.0.9000, survey 4.5)', () => {
  test.each(DESIGNS)('anthro-1.1: every cell of %s within 1e-6', (name, survey, design) => {
    const table = tabulate(survey, design, 'anthro-1.1')
    const { differences, groups } = compareWithGolden(`expected_${name}.csv.gz`, table, COLUMNS, 1e-6)
    expect(differences).toEqual([])
    expect(new Set(table.rows.map(({ group }) => group))).toEqual(new Set(groups))
  })

  test.each(DESIGNS)('exact: %s differs only in the slips that the method page lists', (name, survey, design) => {
    const { differences } = compareWithGolden(`expected_${name}.csv.gz`, tabulate(survey, design, 'exact'), COLUMNS, 1e-6)
    const isOnePercent = ({ column, expected }: (typeof differences)[number]) => /_(?:ll|ul)$/.test(column) && expected === 1
    const isHybrid = ({ column }: (typeof differences)[number]) => name === 'B_sw' && /^(?:HA|WA|BMI|WH)_(?:ll|ul|stdev)$/.test(column)
    expect(differences.filter((cell) => !isOnePercent(cell) && !isHybrid(cell))).toEqual([])
  })

  test('a share of exactly 1 %: an interval, which anthro leaves out once there is a design', () => {
    const sample = Array.from({ length: 100 }, (_, row): SampleChild => ({ len: row === 0 ? -2.5 : 0 }))
    const { children, scores } = sampleSurvey(sample)
    const cluster = sample.map((_, row) => row % 10)
    const limits = (mode: PrevalenceTable['mode'], design: SurveyDesign) => {
      const { values } = tabulatePrevalence(children, scores, design, {}, mode).rows[0] ?? {}
      return [values?.[columnPlace('HA_2_ll')] ?? 0, values?.[columnPlace('HA_2_ul')] ?? 0] as const
    }
    expect(limits('anthro-1.1', { cluster })).toEqual([1, 1])
    for (const [low, high] of [limits('exact', { cluster }), limits('anthro-1.1', {})]) {
      expect(low).toBeLessThan(0.3)
      expect(high).toBeGreaterThan(6)
    }
  })

  test('survey A with 97 groups takes at most 100 ms of processor time', () => {
    const least = Math.min(
      ...Array.from({ length: 5 }, () => {
        const before = process.cpuUsage()
        tabulate(A, A.design, 'exact')
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1000
      }),
    )
    expect(least).toBeLessThanOrEqual(100)
  })
})

/** By group and column, so that the order of rows does not matter. */
function figures(table: PrevalenceTable): Map<string, Float64Array> {
  return new Map(table.rows.map(({ group, values }) => [group, values]))
}

/** Group and column of each figure that is not the same. */
function differing(found: Map<string, Float64Array>, expected: Map<string, Float64Array>, columns: readonly string[]): string[] {
  const isSame = (a: number, b: number) => (Number.isNaN(b) ? Number.isNaN(a) : Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(b)))
  const figure = (values: Float64Array | undefined, column: string) => values?.[columnPlace(column)] ?? Number.NaN
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((group) =>
    columns
      .filter((column) => !isSame(figure(found.get(group), column), figure(expected.get(group), column)))
      .map((column) => `${group} ${column}`),
  )
}

const z = fc.option(
  fc.integer({ min: -450, max: 450 }).map((hundredths) => hundredths / 100),
  { nil: undefined, freq: 8 },
)
const drawn = fc.record({
  child: fc.record({
    sex: fc.constantFrom(0, 1, 2),
    month: fc.integer({ min: 0, max: 62 }),
    oedema: fc.constantFrom(false, false, false, true),
    len: z,
    wei: z,
    bmi: z,
    wfl: z,
  }),
  stratum: fc.constantFrom('s1', 's2', 's3'),
  cluster: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
  weight: fc.constantFrom(0, 0.5, 1, 1.7, 3),
})
type Drawn = Omit<Parameters<Parameters<typeof drawn.map>[0]>[0], 'child'> & { readonly child: SampleChild }

function tabulateDrawn(rows: readonly Drawn[], scale = 1): PrevalenceTable {
  const { children, scores } = sampleSurvey(rows.map(({ child }) => child))
  const design = {
    strata: rows.map(({ stratum }) => stratum),
    cluster: rows.map(({ cluster }) => cluster),
    weight: rows.map(({ weight }) => weight * scale),
  }
  return tabulatePrevalence(children, scores, design)
}

describe('for any survey', () => {
  const surveys = fc.array(drawn as fc.Arbitrary<Drawn>, { minLength: 1, maxLength: 60 })

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(surveys, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const shuffled = rows.map((row) => ({ row, key: keys.next().value ?? 0 })).toSorted((a, b) => a.key - b.key)
        expect(differing(figures(tabulateDrawn(shuffled.map(({ row }) => row))), figures(tabulateDrawn(rows)), COLUMNS)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('scaling all weights scales the populations and nothing else', () => {
    fc.assert(
      fc.property(surveys, fc.constantFrom(0.001, 7, 12345), (rows, scale) => {
        const others = COLUMNS.filter((column) => !column.endsWith('_pop'))
        const [scaled, plain] = [figures(tabulateDrawn(rows, scale)), figures(tabulateDrawn(rows))]
        expect(differing(scaled, plain, others)).toEqual([])
        const place = columnPlace('HAZ_pop')
        expect(scaled.get('All')?.[place] ?? 0).toBeCloseTo((plain.get('All')?.[place] ?? 0) * scale, 6)
      }),
      { numRuns: 60 },
    )
  })

  test('every share lies in its interval, between 0 and 100', () => {
    fc.assert(
      fc.property(surveys, (rows) => {
        for (const values of figures(tabulateDrawn(rows)).values()) {
          const [share, , low, high] = values.slice(columnPlace('HA_2_r'), columnPlace('HA_2_r') + 4)
          if (share === undefined || Number.isNaN(share) || low === undefined || Number.isNaN(low)) continue
          expect(low).toBeGreaterThanOrEqual(-1e-9)
          expect(low).toBeLessThanOrEqual(share + 1e-9)
          expect(high).toBeGreaterThanOrEqual(share - 1e-9)
          expect(high).toBeLessThanOrEqual(100 + 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('two groups together have the population of both, and a share between theirs', () => {
    const { children, scores, groupings, design } = A
    const split = tabulatePrevalence(children, scores, design, { area: groupings.area })
    const merged = tabulatePrevalence(children, scores, design, { area: groupings.area.map(() => 'both') })
    const of = (table: PrevalenceTable, group: string, column: string) => figures(table).get(group)?.[columnPlace(column)] ?? Number.NaN
    expect(of(split, 'Area: Rural', 'HAZ_pop') + of(split, 'Area: Urban', 'HAZ_pop')).toBeCloseTo(of(merged, 'Area: both', 'HAZ_pop'), 6)
    const shares = ['Rural', 'Urban'].map((area) => of(split, `Area: ${area}`, 'HA_2_r'))
    expect(of(merged, 'Area: both', 'HA_2_r')).toBeGreaterThanOrEqual(Math.min(...shares))
    expect(of(merged, 'Area: both', 'HA_2_r')).toBeLessThanOrEqual(Math.max(...shares))
    expect(figures(merged).get('Area: both')).toEqual(figures(merged).get('All'))
  })
})

describe('what cannot be computed', () => {
  test('nobody at all: a table without rows', () => {
    const { children, scores } = sampleSurvey([])
    expect(tabulatePrevalence(children, scores)).toMatchObject({ rows: [], children: 0, psus: 0, strata: 0, issues: [] })
  })

  test('a negative weight: an issue and no rows', () => {
    const { children, scores } = sampleSurvey([{ len: -1 }, { len: -3 }])
    const table = tabulatePrevalence(children, scores, { weight: [1, -1] })
    expect(table.issues).toMatchObject([{ code: 'survei.bobot-negatif', severity: 'galat' }])
    expect(table.rows).toEqual([])
  })

  test('one PSU in every stratum: an estimate, but no interval', () => {
    const { children, scores } = sampleSurvey([{ len: -1 }, { len: -3 }, { len: 0 }, { len: -2.5 }])
    const table = tabulatePrevalence(children, scores, { strata: ['a', 'a', 'b', 'b'], cluster: [1, 1, 2, 2] })
    const [share, error, low, high] = table.rows[0]?.values.slice(columnPlace('HA_2_r')) ?? []
    expect(share).toBe(50)
    expect(error).toBeGreaterThanOrEqual(0)
    expect([low, high]).toEqual([Number.NaN, Number.NaN])
  })
})
