import { expect, it } from 'vitest'
import { districtFromList } from '../../src/ansit/find-district.ts'

const LIST =
  '\uFEFFkode;nama\n99;Provinsi Contoh\n99.01;Kabupaten Contoh\ntanpa kode;Abaikan\n99.01.01;Hulu\n9901012001;"Air Dingin"\n99.02.01.2001;Lain\n'

it('makes a district of a list of codes and names', () => {
  expect(districtFromList(LIST, '99.01')).toEqual({
    kode: '99.01',
    nama: 'Kabupaten Contoh',
    provinsi: 'Provinsi Contoh',
    kecamatan: [{ kode: '99.01.01', nama: 'Hulu' }],
    desa: [{ kode: '99.01.01.2001', nama: 'Air Dingin', kecamatan: '99.01.01' }],
  })
})

it('is null when the list does not name the district or none of its villages', () => {
  expect(districtFromList(LIST, '99.03')).toBeNull()
  expect(districtFromList('99.04;Kabupaten Kosong\n', '99.04')).toBeNull()
})
