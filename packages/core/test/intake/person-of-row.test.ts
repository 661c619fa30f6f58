import { describe, expect, it } from 'vitest'
import { personOf } from '../../src/intake/person-of-row.ts'
import { NIK, sampleChild } from './sample-child.ts'

describe('personOf', () => {
  it('is who the row is about, in the village that it was placed in', () => {
    expect(personOf(sampleChild(), '99.01.01.2001')).toEqual({
      nama: 'Bagas Contoh',
      ibu: 'Asih',
      tglLahir: '2023-07-15',
      jk: 'P',
      desaKode: '99.01.01.2001',
      nik: NIK,
      nikStart: null,
    })
  })

  it.each([
    ['disamarkan', '990101550723****', '990101550723'],
    ['disamarkan', '02022**********', '02022'],
    ['dibulatkan', '9901015507230000', '9901015507230000'],
    ['bukan-16', "'9901 0155 0723 00", '99010155072300'],
    ['bukan-16', null, null],
    ['contoh', '1111111111111111', null],
    ['ilmiah', '9,9E+15', null],
  ] as const)('keeps the sound front of a NIK that is %s: %s', (nikState, raw, start) => {
    expect(personOf(sampleChild({ nik: null, nikState, raw: { nik: raw } }), null)).toMatchObject({ nik: null, nikStart: start })
  })
})
