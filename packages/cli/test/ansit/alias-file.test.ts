import type { District } from '@konvergen/core/wilayah/district.ts'
import { describe, expect, it } from 'vitest'
import { readAliases } from '../../src/ansit/alias-file.ts'

const desa = (kode: string, nama: string) => ({ kode, nama, kecamatan: kode.slice(0, 8) })
const DISTRICT: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  kecamatan: [{ kode: '99.01.01', nama: 'Hulu' }],
  desa: [desa('99.01.01.2001', 'Kulu'), desa('99.01.01.2002', 'Tanjung Baru'), desa('99.01.01.2003', 'Tanjung Baru')],
}
const read = (content: string) => readAliases(content, DISTRICT)

describe('readAliases', () => {
  it.each(['GODANG;Kulu', 'GODANG,99.01.01.2001', 'GODANG = 9901012001', 'GODANG\tKULU', '{"GODANG": "Kulu"}', '"GODANG";"Kulu"'])(
    'reads %s',
    (content) => {
      expect(read(content)).toEqual({ aliases: new Map([['GODANG', '99.01.01.2001']]), faults: [] })
    },
  )

  it('passes over a heading, remarks, blank lines and a byte-order mark', () => {
    expect(read('\uFEFFnama;kode\r\n\r\n# dari pak camat\r\nGODANG;Kulu\r\n')).toEqual({
      aliases: new Map([['GODANG', '99.01.01.2001']]),
      faults: [],
    })
  })

  it.each([
    ['GODANG', 'bukan-pasangan'],
    ['GODANG;Kulux', 'desa-tidak-dikenal'],
    ['GODANG;76.01.12.2005', 'desa-tidak-dikenal'],
    ['TJ BARU;Tanjung Baru', 'nama-beberapa-desa'],
  ])('refuses %s as %s', (content, fault) => {
    expect(read(content)).toEqual({ aliases: new Map(), faults: [{ line: 1, text: content, fault }] })
  })

  it('refuses a name that is confirmed as two villages', () => {
    expect(read('GODANG;Kulu\nGODANG;99.01.01.2002').faults).toEqual([{ line: 2, text: 'GODANG;99.01.01.2002', fault: 'bertentangan' }])
  })
})
