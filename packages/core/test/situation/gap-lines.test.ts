import { expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import type { Definition } from '../../src/indicators/indicator.ts'
import { type Period, periodOf } from '../../src/indicators/period.ts'
import { type AreasByLevel, coverPeriod, type ReportedValue } from '../../src/indicators/period-coverage.ts'
import { districtGaps, rowGaps } from '../../src/situation/gap-lines.ts'
import { gapMatrix, type MatrixRow } from '../../src/situation/gap-matrix.ts'

const QUARTER = periodOf('2025-T2') as Period
const AREAS: AreasByLevel = { desa: ['a', 'b'], kec: ['k'], kab: ['kab'] }
const targetOf = (value: number) => [{ year: 2025, value, source: 'RAN', certainty: 'usulan' as const }]
const of = (code: string, target: number): Definition => ({
  ...(SHIPPED.find((each) => each.code === code) as Definition),
  level: 'desa',
  frequency: 'triwulan',
  unit: 'persen',
  direction: 'naik',
  aggregation: 'jumlah',
  denominatorCode: null,
  sameAs: null,
  targets: targetOf(target),
})
const DEFINITIONS = [of('E01', 80), of('E22', 90)]
const pair = (code: string, area: string, numerator: number, denominator: number): ReportedValue[] => [
  { code, part: 'nilai', period: '2025-T2', area, value: numerator, fromElsewhere: false },
  { code, part: 'penyebut', period: '2025-T2', area, value: denominator, fromElsewhere: false },
]
const VALUES = [...pair('E01', 'a', 70, 100), ...pair('E22', 'a', 10, 100), ...pair('E22', 'b', 20, 20)]
const ROWS: readonly MatrixRow[] = ['a', 'b'].map((kode) => ({ kode, areas: { desa: [kode], kec: [], kab: [] } }))
const MATRIX = gapMatrix(
  DEFINITIONS.map((definition) => {
    const [coverage] = coverPeriod([definition], QUARTER, VALUES, AREAS)
    if (coverage === undefined) throw new TypeError(`${definition.code} has no figure`)
    return { definition, period: '2025-T2', coverage, before: [] }
  }),
  ROWS,
  2025,
)
const officeOf = (code: string) => (code === 'E22' ? 'Dinkes' : null)

it('has the district’s services with the most people first, each with its target, office and who reported', () => {
  const { lines, together } = districtGaps(MATRIX, 2025, officeOf)
  expect(
    lines.map(({ code, numerator, denominator, value, target, short, people, office, reported, expected }) => [
      code,
      numerator,
      denominator,
      value,
      target,
      short,
      people,
      office,
      reported,
      expected,
    ]),
  ).toEqual([
    ['E22', 30, 120, 25, 90, 65, 78, 'Dinkes', 2, 2],
    ['E01', 70, 100, 70, 80, 10, 10, null, 1, 2],
  ])
  expect(together).toEqual({ short: 88, toServe: 220, services: 2 })
})

it('of an area: its own figures, and what was not reported is null', () => {
  const { lines, together } = rowGaps(MATRIX, 1, 2025, officeOf)
  expect(lines.map(({ code, state, value, people }) => [code, state, value, people])).toEqual([
    ['E22', 'ada', 100, 0],
    ['E01', 'belum-lapor', null, null],
  ])
  expect(together).toEqual({ short: 0, toServe: 20, services: 1 })
})

it('leaves out what is not asked of an area', () => {
  const ofKecamatan = gapMatrix(
    [
      {
        definition: DEFINITIONS[0] as Definition,
        period: '2025-T2',
        coverage: coverPeriod([DEFINITIONS[0] as Definition], QUARTER, VALUES, AREAS)[0] as never,
        before: [],
      },
    ],
    [{ kode: 'k', areas: { desa: [], kec: ['k'], kab: [] } }],
    2025,
  )
  expect(rowGaps(ofKecamatan, 0, 2025, officeOf).lines).toEqual([])
})
