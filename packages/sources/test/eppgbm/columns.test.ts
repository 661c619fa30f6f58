import { describe, expect, it } from 'vitest'
import { classifyListHeading, saysMotherFirst } from '../../src/eppgbm/columns.ts'
import { normaliseHeading } from '../../src/table/heading.ts'
import { HEADING, OLDER_HEADING } from '../sample-eppgbm.ts'

const classify = (...path: string[]) => classifyListHeading(path.map(normaliseHeading))

const SLUGS = [
  'nik nama jk tgl_lahir bb_lahir tb_lahir nama_ortu prov kabkota kec pukesmas desakel posyandu rt rw alamat usia_saat_ukur',
  'tanggal_pengukuran berat tinggi cara_ukur lila bbu zs_bbu tbu zs_tbu bbtb zs_bbtb naik_berat_badan',
]

describe('classifyListHeading', () => {
  it.each([
    ['since 2024', HEADING, 34],
    ['with PMT', OLDER_HEADING, 33],
    ['slugs', SLUGS.join(' ').split(' '), 29],
  ] as const)('knows every column of the export %s, each once', (_, headings, count) => {
    const columns = headings.map((heading) => classify(heading)).filter((column) => column !== 'abaikan')
    expect(columns).not.toContain(null)
    expect(new Set(columns).size).toBe(count)
    expect(columns).toHaveLength(count)
  })

  it.each([
    ['Puskesmas', 'puskesmas'],
    ['pukesmas', 'puskesmas'],
    ['PKM', 'puskesmas'],
    ['Puskesmas Domisili', 'puskesmas'],
    ['Tgl Pengukuran', 'tanggalPengukuran'],
    ['Tgl Ukur', 'tanggalPengukuran'],
    ['Cara Pengukuran', 'caraUkur'],
    ['LILA', 'lila'],
    ['LiLA (cm)', 'lila'],
    ['Berat (kg)', 'berat'],
    ['BB', 'berat'],
    ['Tinggi (cm)', 'tinggi'],
    ['TB', 'tinggi'],
    ['PB/TB', 'tinggi'],
    ['Tinggi Badan cm', 'tinggi'],
    ['PB-TB/U', 'tbU'],
    ['PB/U', 'tbU'],
    ['BB/PB-TB', 'bbTb'],
    ['Desa/Kelurahan', 'desa'],
    ['Kelurahan', 'desa'],
    ['Desa', 'desa'],
    ['Nama Anak', 'nama'],
    ['Nama Lengkap Balita', 'nama'],
    ['Nama Orang Tua', 'ortu'],
    ['Nama Orang Tua (Ibu/Ayah)', 'ortu'],
    ['Tanggal Lahir', 'tglLahir'],
    ['Tgl Lahir Tgl/Bln/Thn', 'tglLahir'],
    ['Jml Vit. A', 'vitA'],
    ['Kecamatan', 'kec'],
    ['No.', 'abaikan'],
    ['Detail', 'abaikan'],
    ['Status Bulan', null],
    ['status desa', null],
    ['Keterangan', null],
  ])('%s: %s', (heading, column) => {
    expect(classify(heading)).toBe(column)
  })

  it('knows a heading below a group', () => {
    expect(classify('Pengukuran', 'Berat')).toBe('berat')
    expect(classify('Tgl Lahir', 'Tgl/Bln/Thn')).toBe('tglLahir')
  })
})

it('hears whether father or mother comes first', () => {
  expect(saysMotherFirst('Nama Orang Tua (Ibu/Ayah)')).toBe(true)
  expect(saysMotherFirst('Nama Ayah/Ibu')).toBe(false)
  expect(saysMotherFirst('Nama Ortu')).toBe(false)
})
