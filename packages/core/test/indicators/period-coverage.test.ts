import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import type { Definition } from '../../src/indicators/indicator.ts'
import { type Period, periodOf } from '../../src/indicators/period.ts'
import { type AreasByLevel, coverPeriod, ReportedBook, type ReportedValue } from '../../src/indicators/period-coverage.ts'

const QUARTER = periodOf('2025-T2') as Period
const AREAS: AreasByLevel = { desa: ['a', 'b', 'c'], kec: ['k'], kab: ['kab'] }
const value = (
  code: string,
  area: string,
  number: number | null,
  period = '2025-T2',
  part: ReportedValue['part'] = 'nilai',
): ReportedValue => ({
  code,
  part,
  period,
  area,
  value: number,
  fromElsewhere: false,
})
const of = (code: string, values: readonly ReportedValue[], definitions: readonly Definition[] = SHIPPED) =>
  coverPeriod(definitions, QUARTER, values, AREAS).find((each) => each.code === code)

it('stands every indicator over the one governed number, entered for the year', () => {
  const values = [value('E22', 'a', 5), value('E24', 'a', 8), value('D16', 'a', 10, '2025'), value('D16', 'b', 90, '2025')]
  expect(of('E22', values)).toMatchObject({ denominatorPeriod: '2025', total: { numerator: 5, denominator: 10, value: 50 } })
  expect(of('E24', values)?.total.value).toBe(80)
  expect(of('E22', values)?.areas.map(({ area, state }) => [area, state])).toEqual([
    ['a', 'ada'],
    ['b', 'belum-lapor'],
    ['c', 'belum-lapor'],
  ])
})

it('takes a newer number of the same year where there is one', () => {
  const values = [value('E24', 'a', 8), value('D16', 'a', 10, '2025'), value('D16', 'a', 16, '2025-S1')]
  expect(of('E24', values)).toMatchObject({ denominatorPeriod: '2025-S1', total: { denominator: 16 } })
})

it('gives the annex the figure of the indicator that counts it', () => {
  const values = [value('E10', 'a', 3), value('D07', 'a', 4, '2025')]
  expect(of('P01', values)?.total).toEqual(of('E10', values)?.total)
})

it('takes the denominator that comes with its indicator', () => {
  const values = [value('S24', 'a', 3), value('S24', 'a', 4, '2025-T2', 'penyebut')]
  expect(of('S24', values)?.total.value).toBe(75)
})

it('has only the indicators of this frequency', () => {
  expect(of('S09', [])).toBeUndefined()
  expect(
    coverPeriod(SHIPPED, periodOf('2025') as Period, [value('S09', 'a', 1, '2025')], AREAS).find(({ code }) => code === 'S09'),
  ).toMatchObject({
    total: { numerator: 1, denominator: 1, completeness: { reported: 1, expected: 3 } },
  })
})

it('finds what was reported, and which period a governed number is of', () => {
  const book = new ReportedBook([value('D16', 'a', 10, '2025')])
  expect(book.of('D16', 'nilai', '2025', 'a')?.value).toBe(10)
  expect(book.governed('D16', QUARTER, 'a').period).toBe('2025')
  expect(book.governed('D16', QUARTER, 'b')).toEqual({ value: null, period: null })
})

it('does not ask in which order values come', () => {
  const some = fc.array(
    fc.record({
      code: fc.constantFrom('E22', 'D16'),
      area: fc.constantFrom('a', 'b', 'c'),
      number: fc.option(fc.nat(50)),
      period: fc.constantFrom('2025-T2', '2025'),
    }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(some, (entries) => {
      const values = [
        ...new Map(
          entries.map((each) => [`${each.code}${each.area}${each.period}`, value(each.code, each.area, each.number, each.period)]),
        ).values(),
      ]
      expect(of('E22', values.toReversed())).toEqual(of('E22', values))
    }),
  )
})
