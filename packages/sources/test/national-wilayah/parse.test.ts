import { describe, expect, it } from 'vitest'
import { parseDistrict, parseNational } from '../../src/national-wilayah/parse.ts'
import { NATIONAL } from './national-texts.ts'

describe('parseDistrict', () => {
  it.each([
    ['17.04', 'Kabupaten Kaur', 15, 195],
    ['17.02', 'Kabupaten Rejang Lebong', 15, 156],
    ['62.03', 'Kabupaten Kapuas', 17, 231],
    ['76.01', 'Kabupaten Pasangkayu', 12, 63],
  ])('opens %s', (kode, nama, kecamatan, desa) => {
    const district = parseDistrict(NATIONAL, kode)
    expect(district).toMatchObject({ kode, nama })
    expect([district?.kecamatan.length, district?.desa.length]).toEqual([kecamatan, desa])
  })

  it('gives a village its kecamatan and the district its province', () => {
    const district = parseDistrict(NATIONAL, '76.01')
    expect(district?.provinsi).toBe('Sulawesi Barat')
    expect(district?.desa[0]).toEqual({ kode: '76.01.01.1006', nama: 'Bambalamotu', kecamatan: '76.01.01' })
  })

  it('is null for a code that is not in the list', () => {
    expect(parseDistrict(NATIONAL, '99.01')).toBeNull()
  })

  it('reads names with commas and quotes', () => {
    const texts = {
      provinces: 'code,name\n99,Contoh\n',
      regencies: 'code,province_code,name\n99.01,99,Kabupaten Contoh\n',
      districts: 'code,regency_code,name\n99.01.01,99.01,"Hulu, Hilir"\n',
      villages: 'code,district_code,name\r\n99.01.01.2001,99.01.01,2 x 11 Kayu\r\n',
    }
    const district = parseDistrict(texts, '99.01')
    expect(district?.kecamatan).toEqual([{ kode: '99.01.01', nama: 'Hulu, Hilir' }])
    expect(district?.desa[0]?.nama).toBe('2 x 11 Kayu')
  })
})

it('parses the whole list, parents before children', () => {
  const rows = parseNational(NATIONAL)
  const ofLength = (length: number) => rows.filter((row) => row.kode.length === length).length
  expect([2, 5, 8, 13].map(ofLength)).toEqual([38, 514, 7285, 83762])
  expect(rows[0]).toEqual({ kode: '11', nama: 'Aceh' })
})
