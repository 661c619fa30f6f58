import { describe, expect, it } from 'vitest'
import { placeKrsRows } from '../../src/intake/place-krs-rows.ts'
import { SAMPLE } from '../wilayah/sample-district.ts'
import { krsRow } from './sample-rows.ts'

const WHERE = { file: 'krs.csv', sheet: 'KRS' }
function placeOne(kecamatan: string, kode: string | null, nama: string, aliases = new Map<string, string>()) {
  const { placements, issues } = placeKrsRows([krsRow(2, kecamatan, kode, nama)], SAMPLE, aliases, WHERE)
  return { kode: placements[0]?.kode, by: placements[0]?.by, issues: issues.map((found) => found.code) }
}

describe('placeKrsRows', () => {
  it('goes by code where the name agrees, also misspelt', () => {
    expect(placeOne('Kec. Hulu', '2003', 'PAKAWA')).toEqual({ kode: '99.01.01.2003', by: 'kode', issues: [] })
  })

  it('goes by name where code and name disagree, and says so', () => {
    expect(placeOne('HULU', '2001', 'PAKAVA')).toEqual({ kode: '99.01.01.2003', by: 'exact', issues: ['wilayah.kode-nama-beda'] })
  })

  it('goes by code where the name is unknown, and says so', () => {
    expect(placeOne('HULU', '2001', 'TRANS SP')).toEqual({ kode: '99.01.01.2001', by: 'kode', issues: ['wilayah.kode-nama-beda'] })
  })

  it('goes by a confirmed name before a code that disagrees', () => {
    const aliases = new Map([['TRANSSP', '99.01.02.2003']])
    expect(placeOne('HILIR', '2001', 'TRANS SP', aliases)).toEqual({ kode: '99.01.02.2003', by: 'alias', issues: [] })
  })

  it('goes by the name within its kecamatan where there is no code', () => {
    expect(placeOne('HILIR', null, 'TANJUNG BARU')).toEqual({ kode: '99.01.02.2002', by: 'exact', issues: [] })
  })

  it('looks the name up in the whole district when the kecamatan is unknown', () => {
    expect(placeOne('TENGAH', '2004', 'SIMPANG EMPAT')).toEqual({
      kode: '99.01.02.2004',
      by: 'exact',
      issues: ['wilayah.kecamatan-tak-dikenal'],
    })
  })
})
