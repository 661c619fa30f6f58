import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import type { Definition } from '../../src/indicators/indicator.ts'
import { type Period, periodOf } from '../../src/indicators/period.ts'
import { type AreasByLevel, coverPeriod, type ReportedValue } from '../../src/indicators/period-coverage.ts'
import { gapMatrix, type MatrixRow, peopleOf, periodBeside } from '../../src/situation/gap-matrix.ts'

const QUARTER = periodOf('2025-T2') as Period
const AREAS: AreasByLevel = { desa: ['a', 'b', 'c'], kec: ['k', 'l'], kab: ['kab'] }
const row = (kode: string, areas: Partial<AreasByLevel>): MatrixRow => ({ kode, areas: { desa: [], kec: [], kab: [], ...areas } })
const VILLAGES = AREAS.desa.map((kode) => row(kode, { desa: [kode] }))
const KECAMATAN = [row('k', { desa: ['a', 'b'], kec: ['k'] }), row('l', { desa: ['c'], kec: ['l'] })]
const of = (code: string): Definition => SHIPPED.find((each) => each.code === code) as Definition
const E22: Definition = { ...of('E22'), targets: [{ year: 2024, value: 80, source: 'Perpres', certainty: 'terverifikasi' }] }
const value = (code: string, area: string, number: number | null, period = '2025-T2'): ReportedValue => ({
  code,
  part: 'nilai',
  period,
  area,
  value: number,
  fromElsewhere: false,
})
const indicator = (definition: Definition, values: readonly ReportedValue[], period = '2025-T2', before = '2025-T1') => {
  const cover = (text: string) => coverPeriod([definition], periodOf(text) as Period, values, AREAS)[0]
  const coverage = cover(period)
  if (coverage === undefined) throw new TypeError(`${definition.code} is not of ${period}`)
  return { definition, period, coverage, before: [{ period: before, coverage: cover(before) }] }
}

it('shows each way of having no number as what it is', () => {
  const values = [
    value('E22', 'a', 4),
    value('D16', 'a', 10, '2025'),
    value('E22', 'b', 0),
    value('D16', 'b', 0, '2025'),
    value('E22', 'c', null),
  ]
  const { columns, people } = gapMatrix([indicator(E22, values)], VILLAGES, 2025)
  expect(columns[0]?.cells.map((cell) => [cell?.state, cell?.people, cell?.short])).toEqual([
    ['ada', 4, 40],
    ['tidak-ada-sasaran', null, null],
    ['tidak-berlaku', null, null],
  ])
  expect(people).toEqual([
    { short: 4, toServe: 10, services: 1 },
    { short: 0, toServe: 0, services: 0 },
    { short: 0, toServe: 0, services: 0 },
  ])
})

it('says who has not reported, and asks nobody of what is not theirs', () => {
  const values = [value('E22', 'a', 4), value('D16', 'a', 10, '2025')]
  const { columns } = gapMatrix([indicator(E22, values), indicator(of('S02'), [], '2025', '2024')], [...KECAMATAN, ...VILLAGES], 2025)
  expect(columns[0]?.cells.map((cell) => cell?.completeness)).toEqual([
    { reported: 1, expected: 2 },
    { reported: 0, expected: 1 },
    { reported: 1, expected: 1 },
    { reported: 0, expected: 1 },
    { reported: 0, expected: 1 },
  ])
  expect(columns[1]?.cells.map((cell) => cell === null)).toEqual([false, false, true, true, true])
})

it('holds the figure of the period before, and all targets of the year', () => {
  const both: Definition = { ...E22, targets: [...E22.targets, { year: 2024, value: 58, source: 'Daerah', certainty: 'daerah' }] }
  const values = [value('E22', 'a', 4), value('E22', 'a', 2, '2025-T1'), value('D16', 'a', 10, '2025')]
  const { columns, together } = gapMatrix([indicator(both, values)], VILLAGES, 2025)
  expect(columns[0]).toMatchObject({ history: [{ period: '2025-T1', value: 20, completeness: { reported: 1, expected: 3 } }], left: 6 })
  expect(columns[0]?.gaps.map(({ people, target: { source } }) => [source, people])).toEqual([
    ['Perpres', 4],
    ['Daerah', 2],
  ])
  expect(columns[0]?.cells[0]?.before).toBe(20)
  expect(together).toEqual({ short: 4, toServe: 10, services: 1 })
})

it('owes nobody the same thing twice: what takes over another’s figure stands with it', () => {
  const values = [value('E10', 'a', 3), value('D07', 'a', 4, '2025')]
  const codes = (all: readonly Definition[]) =>
    gapMatrix(
      all.map((each) => indicator(each, values)),
      VILLAGES,
      2025,
    ).columns.map(({ definition: { code } }) => code)
  expect(codes([of('E10'), of('P01')])).toEqual(['E10'])
  expect(codes([of('P01')])).toEqual(['P01'])
})

it('lays indicators of another rhythm beside a period by its last month', () => {
  expect(['bulanan', 'triwulan', 'semester', 'tahunan'].map((each) => periodBeside(QUARTER, each as Definition['frequency']))).toEqual([
    '2025-06',
    '2025-T2',
    '2025-S1',
    '2025',
  ])
})

it('never makes a mean of percentages, of areas or of services', () => {
  const numbers = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { minLength: 3, maxLength: 3 })
  const E11: Definition = { ...of('E11'), targets: E22.targets }
  fc.assert(
    fc.property(numbers, (drawn) => {
      const pairs = drawn.map(([n, more, m, most]) => ({ n, d: n + more, m, e: m + most }))
      const values = pairs.flatMap(({ n, d, m, e }, at) => {
        const area = AREAS.desa[at] ?? ''
        return [value('E22', area, n), value('D16', area, d, '2025'), value('E11', area, m), value('D06', area, e, '2025')]
      })
      const { columns } = gapMatrix([indicator(E22, values), indicator(E11, values)], KECAMATAN, 2025)
      const [a, b] = pairs
      const above = (a?.n ?? 0) + (b?.n ?? 0)
      const below = (a?.d ?? 0) + (b?.d ?? 0)
      expect(columns[0]?.cells[0]).toMatchObject({
        numerator: above,
        denominator: below,
        value: below === 0 ? null : (100 * above) / below,
      })
      const { short, toServe } = peopleOf(columns, 0, 2025)
      const owed = (d: number, n: number) => Math.max(0, Math.ceil((d * 80 - 100 * n) / 100 - 1e-9))
      expect(short).toBe(owed(below, above) + owed((a?.e ?? 0) + (b?.e ?? 0), (a?.m ?? 0) + (b?.m ?? 0)))
      expect(toServe).toBe(below + (a?.e ?? 0) + (b?.e ?? 0))
    }),
  )
})
