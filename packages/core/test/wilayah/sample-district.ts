/** A small district to match names in: two kecamatan that share a village name, as many real districts do. */
import type { District } from '../../src/wilayah/district.ts'

const desa = (kode: string, nama: string) => ({ kode, nama, kecamatan: kode.slice(0, 8) })

export const SAMPLE: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  kecamatan: [
    { kode: '99.01.01', nama: 'Hulu' },
    { kode: '99.01.02', nama: 'Hilir' },
  ],
  desa: [
    desa('99.01.01.2001', 'Air Dingin'),
    desa('99.01.01.2002', 'Tanjung Baru'),
    desa('99.01.01.2003', 'Pakava'),
    desa('99.01.01.2004', 'Padang Tinggi I'),
    desa('99.01.01.2005', 'Padang Tinggi II'),
    desa('99.01.02.2001', 'Muara Dua'),
    desa('99.01.02.2002', 'Tanjung Baru'),
    desa('99.01.02.2003', 'Kulu'),
    desa('99.01.02.2004', 'Simpang Empat'),
  ],
}

export const IN_ORDER = SAMPLE.desa.map((village) => village.nama.toUpperCase())

export const rows = (names: readonly string[], kecamatan: string | null = null) =>
  names.map((nama, index) => ({ row: index + 4, nama, kecamatan }))
