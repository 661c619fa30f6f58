import { type DataValue, PARTS } from '@konvergen/core/intake/exchange/data-values.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeAdx } from '../../src/dhis2/adx.ts'
import { writeCsv } from '../../src/dhis2/csv.ts'
import { writeJson } from '../../src/dhis2/json.ts'
import { exchangeFormat, readDataValues } from '../../src/dhis2/read-values.ts'
import { exchangePeriod, ownPeriod, pivotValues } from '../../src/office-sheet/pivot-values.ts'
import { readMapped } from '../../src/office-sheet/read-mapped.ts'

describe('data values as a sheet', () => {
  it('have a row for each org unit and period, a column for each element and part', () => {
    const value = (element: string, part: DataValue['part'], orgUnit: string, number: number | null): DataValue => ({
      element,
      part,
      orgUnit,
      period: '2025Q1',
      value: number,
      comment: null,
    })
    const sheet = pivotValues([
      value('E11', 'num', '99.01.01.2002', 4),
      value('D06', 'value', '99.01.01.2001', 0),
      value('E11', 'num', '99.01.01.2001', null),
    ])
    expect(sheet.rows.map((cells) => cells.map((cell) => cell?.text ?? null))).toEqual([
      ['Kode wilayah', 'Periode', 'D06', 'E11 num'],
      ['99.01.01.2001', '2025-T1', '0', null],
      ['99.01.01.2002', '2025-T1', null, '4'],
    ])
  })

  it('are the same sheet in any order', () => {
    const values = fc.uniqueArray(
      fc.record({
        element: fc.constantFrom('D06', 'E11'),
        part: fc.constantFrom(...PARTS),
        orgUnit: fc.constantFrom('99.01', '99.01.01.2001'),
        period: fc.constantFrom('2025', '202501'),
        value: fc.nat(),
        comment: fc.constant(null),
      }),
      { selector: ({ element, part, orgUnit, period }) => `${element}${part}${orgUnit}${period}`, minLength: 1 },
    )
    fc.assert(
      fc.property(values, (list) => {
        expect(pivotValues(list.toReversed())).toEqual(pivotValues(list))
      }),
    )
  })

  it('that went out come back the same, in each format, through the columns of the sheet', () => {
    const exported = fc.uniqueArray(
      fc.record({
        element: fc.constantFrom('D06', 'E11', 'S09'),
        part: fc.constant('num' as const),
        orgUnit: fc.constantFrom('99.01', '99.01.01', '99.01.01.2001', '99.01.01.2002'),
        period: fc.constant('2025Q2'),
        value: fc.nat({ max: 100_000 }),
        comment: fc.constant(null),
      }),
      { selector: ({ element, orgUnit }) => `${element}${orgUnit}`, minLength: 1 },
    )
    const written = {
      json: writeJson,
      csv: writeCsv,
      adx: (values: readonly DataValue[]) => writeAdx(values, '2025-07-01T00:00:00Z'),
    }
    const keysOf = (values: readonly DataValue[]) =>
      values.map(({ element, orgUnit, value }) => `${element} ${orgUnit} ${value}`).toSorted()
    fc.assert(
      fc.property(exported, fc.constantFrom('json' as const, 'csv' as const, 'adx' as const), (values, format) => {
        const bytes = new TextEncoder().encode(written[format](values))
        expect(exchangeFormat(bytes)).toBe(format)
        const sheet = pivotValues(readDataValues(bytes, format, 'f').values)
        const heads = (sheet.rows[0] ?? []).map((cell) => cell?.text ?? '')
        const columns = heads.slice(2).map((head, at) => ({ column: at + 2, target: head.split(' ')[0] ?? '', label: head, isFlag: false }))
        const code = { column: 0, target: 'kode', label: null, isFlag: false }
        const { table, codes } = readMapped(sheet, 1, [code, ...columns], null, 'f')
        const back = table.rows.flatMap(({ counts }, row) =>
          Object.entries(counts).flatMap(([element, { value }]) => (value === null ? [] : [`${element} ${codes[row]} ${value}`])),
        )
        expect(back.toSorted()).toEqual(keysOf(values))
      }),
    )
  })

  it.each(['2025', '2025-03', '2025-T4', '2025-S2'])('%s goes out and comes back', (period) => {
    expect(ownPeriod(exchangePeriod(period))).toBe(period)
  })
})
