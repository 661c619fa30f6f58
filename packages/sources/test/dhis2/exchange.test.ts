import type { DataValue } from '@konvergen/core/intake/exchange/data-values.ts'
import { writtenValues } from '@konvergen/core/intake/exchange/data-values.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeAdx } from '../../src/dhis2/adx.ts'
import { writeCsv } from '../../src/dhis2/csv.ts'
import { writeJson } from '../../src/dhis2/json.ts'
import { exchangeFormat, readDataValues } from '../../src/dhis2/read-values.ts'
import { bytesOf } from '../sample-recap.ts'

const WRITERS = { json: writeJson, csv: writeCsv, adx: (values: readonly DataValue[]) => writeAdx(values, '2026-01-31T00:00:00Z') }
const FORMATS = ['json', 'csv', 'adx'] as const

const value = fc.record({
  element: fc.stringMatching(/^[A-Z][A-Za-z0-9_.-]{0,10}$/),
  period: fc.constantFrom('2024', '202401', '202412', '2024Q3', '2024S2', '20240229'),
  orgUnit: fc.constantFrom('99', '99.01', '99.01.02', '99.01.02.2001', '99.01.02.1002'),
  part: fc.constantFrom('num', 'den', 'value'),
  value: fc.option(
    fc.oneof(
      fc.nat(),
      fc.constant(0),
      fc.integer(),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => (x === 0 ? 0 : x)),
    ),
  ),
  comment: fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('a "b", c;\nd & <e>', ' spasi '))),
})
const values = fc.uniqueArray(value, {
  selector: ({ element, period, orgUnit, part }) => [element, period, orgUnit, part].join('|'),
  maxLength: 12,
})

describe.each(FORMATS)('%s', (format) => {
  it('comes back as it went out: null left out, zero written', () => {
    fc.assert(
      fc.property(values, (list) => {
        const bytes = bytesOf(WRITERS[format](list))
        const read = readDataValues(bytes, format, 'nilai')
        expect(read).toEqual({ values: writtenValues(list), issues: [] })
        if (read.values.length > 0) expect(exchangeFormat(bytes)).toBe(format)
      }),
      { numRuns: 100 },
    )
  })

  it('says of a file that breaks off that it cannot be read, or reads what is whole', () => {
    const text = WRITERS[format]([{ element: 'A', period: '2024', orgUnit: '99.01', part: 'value', value: 3, comment: 'x' }])
    const read = readDataValues(bytesOf(text.slice(0, 40)), format, 'nilai')
    expect(read.values).toEqual([])
  })
})

describe('readDataValues', () => {
  it('takes period and org unit that stand once for all, and DHIS2’s default combo', () => {
    const json = {
      period: '202401',
      orgUnit: '9901022001',
      dataValues: [
        { dataElement: 'A', categoryOptionCombo: 'HllvX50cXC0', value: '0' },
        { dataElement: 'B', value: '' },
      ],
    }
    expect(readDataValues(bytesOf(JSON.stringify(json)), 'json', 'n').values).toEqual([
      { element: 'A', period: '202401', orgUnit: '99.01.02.2001', part: 'value', value: 0, comment: null },
      { element: 'B', period: '202401', orgUnit: '99.01.02.2001', part: 'value', value: null, comment: null },
    ])
  })

  it('says which value could not be taken, and why', () => {
    const rows = [
      'dataElement,period,orgUnit,categoryOptionCombo,value',
      ',202401,99.01,,1',
      'A,2024W5,99.01,,1',
      'A,202401,O6uvpzGd5pu,,1',
      'A,202401,99.01,MALE,1',
      'A,202401,99.01,,45%',
      'A,202401,99.01,,1',
      'A,202401,99.01,,2',
    ]
    const { values: taken, issues } = readDataValues(bytesOf(rows.join('\n')), 'csv', 'n')
    expect(issues.map(({ code, place }) => [code, place.row])).toEqual([
      ['pertukaran.tanpa-elemen', 1],
      ['pertukaran.periode', 2],
      ['pertukaran.wilayah', 3],
      ['pertukaran.bagian', 4],
      ['pertukaran.bukan-angka', 5],
      ['pertukaran.ganda', 7],
    ])
    expect(taken.map((one) => one.value)).toEqual([1])
  })

  it('fetches nothing that an XML names', () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE adx [<!ENTITY x SYSTEM "file:///etc/passwd">]><adx xmlns="urn:ihe:qrph:adx:2015"><group orgUnit="99.01" period="2024-01-01/P1Y"><dataValue dataElement="A" value="1"><annotation>&x;</annotation></dataValue></group></adx>'
    expect(readDataValues(bytesOf(xml), 'adx', 'n').values).toMatchObject([{ comment: '&x;' }])
  })
})
