import { FAMILY_COLUMNS } from '@konvergen/core/intake/families/family-columns.ts'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/kinds/recognise.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { type Grid, recapGrid, sheetOf } from '../sample-recap.ts'
import { sharedFile } from '../shared-data.ts'

const kindOf = (grid: Grid) => recognise([sheetOf(grid, [])], 'berkas')?.kind ?? null

describe('recognise', () => {
  it.for([
    ['real/eppgbm_rekap_status_gizi_76.01_2024-01.xlsx', 'eppgbm-recap'],
    ['real/76.01_data_verval_krs_2024_sem2.csv', 'krs-recap'],
    ['real/76.01_2025-elsimil-bumil.csv', 'elsimil-bumil'],
    ['real/76.01_2025-elsimil-pascasalin.csv', 'elsimil-pascasalin'],
    ['real/76.01_data_pus.csv', 'pus'],
    ['real/76.01_keberadaan_posyandu.csv', 'posyandu-list'],
    ['nomenklatur/sub_kegiatan_kepmendagri_transkripsi.csv', 'nomenclature'],
    ['nomenklatur/kandidat_sub_kegiatan_stunting.csv', 'nomenclature'],
    ['real/published_prevalence.csv', null],
  ] as const)('%s', async ([name, kind], context) => {
    const read = await readWorkbook(sharedFile(context, `data/${name}`), name)
    expect(recognise(read.ok ? read.workbook.sheets : [], name)?.kind ?? null).toBe(kind)
  })

  it.each([
    ['eppgbm-recap', recapGrid()],
    ['eppgbm-list', [['Daftar'], ['NIK', 'Nama', 'JK', 'Tgl Lahir', 'Desa/Kel', 'Tanggal Pengukuran', 'Berat', 'Tinggi']]],
    ['krs-list', [Object.values(FAMILY_COLUMNS).map(({ label }) => label)]],
    [
      'krs-kecamatan',
      [
        ['NO', 'KECAMATAN', 'JUMLAH KELUARGA', 'JUMLAH KRS', 'PUS', 'TERLALU TUA'],
        [1, 'A', 2, 2, 2, 2],
      ],
    ],
    [
      'village-figures',
      [
        [
          'nama_kecamatan',
          'id_desa_bps',
          'nama_desa',
          'jumlah_keluarga',
          'jumlah_keluarga_beresiko_stunting',
          'jumlah_balita',
          'jumlah_balita_pendek',
        ],
      ],
    ],
    ['dtsen', [['nik', 'nama', 'no_kk', 'kecamatan', 'desa', 'desil', 'pkh', 'bpnt', 'pbi_jk']]],
    ['civil-list', [['NO KK', 'NIK', 'NAMA LENGKAP', 'SHDK', 'TANGGAL LAHIR', 'JK', 'NAMA IBU', 'DESA', 'KECAMATAN']]],
    // Who the head is stands in every row of some: no list of families.
    [
      'civil-list',
      [
        [
          'No. KK',
          'Nama Kepala Keluarga',
          'NIK',
          'Nama',
          'Hubungan Keluarga',
          'Tgl Lahir',
          'JK',
          'Alamat',
          'RT',
          'RW',
          'Desa',
          'Kecamatan',
        ],
      ],
    ],
    ['civil-list', [['Nomor Kartu Keluarga', 'NIK', 'Nama', 'Tempat Tgl Lahir', 'L/P', 'Alamat']]],
    // With a decile it is DTSEN, with weighings e-PPGBM's list.
    ['dtsen', [['NIK', 'NO KK', 'NAMA', 'SHDK', 'TANGGAL LAHIR', 'JK', 'NAMA IBU', 'DESA', 'KECAMATAN', 'DESIL']]],
    [
      'eppgbm-list',
      [
        [
          'NIK',
          'No KK',
          'Nama',
          'JK',
          'Tgl Lahir',
          'Nama Ibu',
          'Desa/Kel',
          'Usia Saat Ukur',
          'Tanggal Pengukuran',
          'Berat',
          'Tinggi',
          'Cara Ukur',
        ],
      ],
    ],
    ['elsimil-list', [['NIK', 'Nama', 'Tanggal Lahir', 'HPHT', 'Nama Suami', 'Desa', 'Kecamatan']]],
    ['elsimil-list', [['Data Baduta Elsimil'], ['NIK Ibu', 'Nama Ibu', 'Nama Baduta', 'Tgl Lahir', 'JK', 'Kelurahan', 'Kecamatan']]],
    ['elsimil-list', [['NIK', 'Nama', 'No KK', 'Tanggal Lahir', 'Kelompok Sasaran', 'Desa', 'Kecamatan']]],
    // Without a number of a person it is a recap.
    [
      'elsimil-bumil',
      [['KECAMATAN', 'KELURAHAN', 'BUMIL', 'TERDAMPINGI', 'TIDAK TERDAMPINGI', 'MENDAPATKAN TTD', 'TIDAK MENDAPATKAN TTD']],
    ],
    ['posyandu-list', [['KECAMATAN', 'KELURAHAN', 'Nama Posyandu']]],
    ['context-figures', [['kode', 'tahun', 'indikator', 'nilai']]],
    [null, [['Desa', 'Kepala Desa', 'Telepon']]],
  ] satisfies [string | null, Grid][])('%s', (kind, grid) => {
    expect(kindOf(grid)).toBe(kind)
  })

  it('says by which headings, in any order of the columns', () => {
    const heading = ['UNMET NEED', 'BULAN', 'PUS', 'KELURAHAN', 'KECAMATAN']
    expect(recognise([sheetOf([heading], [])], 'a.csv')).toEqual({ kind: 'pus', headings: heading })
  })
})
