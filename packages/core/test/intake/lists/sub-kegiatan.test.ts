import { expect, it } from 'vitest'
import { checkNomenclature, NOMENCLATURE_COLUMNS } from '../../../src/intake/lists/sub-kegiatan.ts'
import { recordPlace, recordRow } from './sample-record.ts'

it('tells a code that cannot be read, one that is not its normal code, and one with two names', () => {
  const check = checkNomenclature()
  const codes = [
    { kode: '1.02.02.2.02.15', kodeNormal: '1.02.02.2.02.0015', nama: 'Gizi' },
    { kode: '1.02.02.2.02.0015', kodeNormal: '1.02.02.2.02.0016', nama: 'Lain' },
    { kode: '1.02', nama: 'Kesehatan' },
    { kode: 'a', nama: 'b' },
  ].map((values, index) =>
    check.row(recordRow(NOMENCLATURE_COLUMNS, values, index + 2), recordPlace(NOMENCLATURE_COLUMNS)).map(({ code }) => code),
  )
  expect(codes).toEqual([[], ['nomenklatur.kode-beda', 'nomenklatur.nama-beda'], [], ['nomenklatur.kode']])
})
