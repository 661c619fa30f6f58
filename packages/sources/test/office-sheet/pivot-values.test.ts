import { type DataValue, PARTS } from '@konvergen/core/intake/exchange/data-values.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exchangePeriod, ownPeriod, pivotValues } from '../../src/office-sheet/pivot-values.ts'

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

  it.each(['2025', '2025-03', '2025-T4', '2025-S2'])('%s goes out and comes back', (period) => {
    expect(ownPeriod(exchangePeriod(period))).toBe(period)
  })
})
