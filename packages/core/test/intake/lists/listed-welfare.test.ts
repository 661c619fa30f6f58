import { expect, it } from 'vitest'
import { DTSEN_COLUMNS } from '../../../src/intake/lists/dtsen.ts'
import { packWelfare, unpackWelfare } from '../../../src/intake/lists/listed-welfare.ts'
import { recordRow } from './sample-record.ts'

it('keeps numbers, decile and assistance, and nobody’s name', () => {
  const values = { nik: '9901015701180001', noKk: '9901011701180001', nama: 'UMPAMA', desil: 'Desil 03', pkh: true, bpnt: false }
  const packed = packWelfare(recordRow(DTSEN_COLUMNS, values, 7), 2)
  expect(unpackWelfare(packed)).toEqual({
    row: 7,
    place: 2,
    noKk: values.noKk,
    nik: values.nik,
    decile: 3,
    pkh: true,
    bpnt: false,
    pbiJk: null,
  })
  expect(JSON.stringify(packed)).not.toContain('UMPAMA')
})
