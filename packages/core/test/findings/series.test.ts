import { expect, it } from 'vitest'
import { NumberBook } from '../../src/findings/known-number.ts'
import { chainBefore, seriesOfFiles, seriesOfIndicators } from '../../src/findings/series.ts'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import { periodOf } from '../../src/indicators/period.ts'
import { coverPeriod, type ReportedValue } from '../../src/indicators/period-coverage.ts'

const period = (text: string) =>
  periodOf(text) ??
  (() => {
    throw new Error(text)
  })()
const E24 = SHIPPED.filter(({ code }) => code === 'E24')
const reportedAs = (code: string, at: string, value: number | null): ReportedValue => ({
  code,
  part: 'nilai',
  period: at,
  area: 'a',
  value,
  fromElsewhere: false,
})
const reported = [
  reportedAs('E24', '2025-T2', 5),
  reportedAs('D16', '2025', 10),
  reportedAs('E24', '2025-T1', 4),
  reportedAs('E24', '2024-T4', null),
]
const covered = (text: string, version = 0) => ({
  period: text,
  definitions: new Map(E24.map((each) => [each.code, { ...each, version }])),
  coverages: coverPeriod(E24, period(text), reported, { desa: ['a'], kec: [], kab: [] }),
})

it('goes back through years', () => {
  expect(chainBefore(period('2025-T2'), 3)).toEqual(['2025-T1', '2024-T4', '2024-T3'])
  expect(chainBefore(period('2025-01'), 1)).toEqual(['2024-12'])
})

it('holds what is known, with what it is divided by; not applicable is no point', () => {
  const [series, ...others] = seriesOfIndicators(covered('2025-T2'), [covered('2025-T1'), covered('2024-T4')])
  expect(others).toEqual([])
  expect(series).toEqual({
    thing: 'E24',
    belowThing: 'D16',
    area: 'a',
    now: { period: '2025-T2', value: 5, below: 10 },
    before: [{ period: '2025-T1', value: 4, below: 10, back: 1 }],
  })
})

it('leaves figures of another definition out', () => {
  expect(seriesOfIndicators(covered('2025-T2'), [covered('2025-T1', 1)])[0]?.before).toEqual([])
})

it('follows columns of files, and leaves impossible pairs out', () => {
  const row = (thing: string, at: string, of: number) => ({ thing: `eppgbm-rekap/${thing}`, period: at, area: 'a', value: of })
  const book = new NumberBook([
    row('diukur', '2025-02', 8),
    row('sasaran', '2025-02', 9),
    row('diukur', '2025-01', 10),
    row('sasaran', '2025-01', 9),
  ])
  const all = seriesOfFiles(book, period('2025-02'), 2)
  expect(all.map(({ thing, before }) => [thing, before.length])).toEqual([
    ['eppgbm-rekap/sasaran', 1],
    ['eppgbm-rekap/diukur', 0],
  ])
})
