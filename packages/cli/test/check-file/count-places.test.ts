import { describe, expect, it } from 'vitest'
import { PlaceCounts } from '../../src/check-file/count-places.ts'

const DISTRICT = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  kecamatan: [{ kode: '99.01.01', nama: 'Hulu' }],
  desa: [{ kode: '99.01.01.2001', nama: 'Kulu', kecamatan: '99.01.01' }],
}

describe('PlaceCounts', () => {
  it('counts the rows of a place and reports it once', () => {
    const places = new PlaceCounts()
    for (const [row, desa] of ['Kulu', 'Godang', ' GODANG', 'Godang'].entries()) {
      places.add({ row: row + 2, prov: null, kab: null, kec: 'Hulu', desa })
    }
    const list = { file: 'a.csv', sheet: 'CSV', columns: { desa: 'C' } }
    expect(places.issues({ district: DISTRICT, aliases: new Map() }, list)).toMatchObject([
      { code: 'wilayah.anak-desa', place: { cell: 'C3' }, params: { nama: 'Godang', jumlah: 3 } },
    ])
  })
})
