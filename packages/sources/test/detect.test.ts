import { describe, expect, it } from 'vitest'
import { detectEppgbmList, detectSource } from '../src/detect.ts'
import { readWorkbook } from '../src/workbook/read-workbook.ts'
import { type Grid, recapGrid, sheetOf } from './sample-recap.ts'
import { sharedFile } from './shared-data.ts'

const detect = (grid: Grid) => detectSource([sheetOf(grid, [])], 'berkas.xlsx')

describe('detectSource', () => {
  it('knows both recaps', () => {
    expect(detect(recapGrid())).toEqual({ kind: 'eppgbm-recap' })
    expect(
      detect([
        ['KECAMATAN', 'KELURAHAN', 'JUMLAH KRS', 'PUS', 'PUS HAMIL'],
        ['A', 'B', 1, 2, 3],
      ]),
    ).toEqual({ kind: 'krs-recap' })
  })

  it('takes a recap that shares its workbook with a list by name', () => {
    const list = sheetOf(
      [
        ['No', 'NIK', 'Nama Anak', 'Desa'],
        [1, '9471', 'A', 'B'],
      ],
      [],
      'Daftar',
    )
    expect(detectSource([list, sheetOf(recapGrid())], 'berkas.xlsx')).toEqual({ kind: 'eppgbm-recap' })
  })

  it.each([
    [['No', 'NIK', 'Nama', 'JK', 'Tgl Lahir', 'Desa/Kel', 'Berat', 'Tinggi'], 'berkas.daftar-anak'],
    [['No', 'No. Kartu Keluarga', 'NIK Kepala Keluarga', 'Nama Istri', 'Desa'], 'berkas.daftar-keluarga'],
    [['Desa', 'Kepala Desa', 'Telepon'], 'berkas.tak-dikenal'],
    [['No', 'Kecamatan', 'Jumlah Sasaran', 'Diukur', 'Sangat Pendek', 'Pendek', 'Normal', 'Tinggi', 'Stunting'], 'berkas.rekap-kecamatan'],
    [['No', 'Kecamatan', 'Kepala', 'Telepon'], 'berkas.tak-dikenal'],
  ])('turns %j away without a word of its rows', (heading, code) => {
    const secret = heading.map(() => 'SITI 9471010101200001')
    const detected = detect([['Daftar'], heading, secret])
    expect(detected).toMatchObject({ kind: 'unknown', issue: { code, severity: 'galat' } })
    expect(JSON.stringify(detected)).not.toMatch(/SITI|9471/)
  })

  it.for([
    ['eppgbm_rekap_status_gizi_76.01_2024-01.xlsx', 'eppgbm-recap'],
    ['76.01_data_verval_krs_2024_sem2.csv', 'krs-recap'],
    ['76.01_2025-elsimil-bumil.csv', 'unknown'],
    ['published_prevalence.csv', 'unknown'],
  ])('%s', async ([name = '', kind], context) => {
    const result = await readWorkbook(sharedFile(context, `data/real/${name}`), name)
    expect(result.ok && detectSource(result.workbook.sheets, name).kind).toBe(kind)
  })
})

describe('detectEppgbmList', () => {
  const list = sheetOf([['Daftar'], ['NIK', 'Nama', 'JK', 'Tgl Lahir', 'Desa/Kel', 'Tanggal Pengukuran', 'Berat', 'Tinggi']], [], 'Daftar')

  it('finds the list beside other sheets, a visible one before a hidden one', () => {
    expect(detectEppgbmList([sheetOf(recapGrid()), list])?.name).toBe('Daftar')
    expect(detectEppgbmList([{ ...list, name: 'Lama', hidden: true }, list])?.name).toBe('Daftar')
  })

  it('takes neither a recap nor a list of families for it', () => {
    expect(detectEppgbmList([sheetOf(recapGrid())])).toBeNull()
    expect(
      detectEppgbmList([sheetOf([['No. Kartu Keluarga', 'NIK Kepala Keluarga', 'Tgl Lahir', 'Nama', 'Desa', 'Kecamatan', 'RT']], [])]),
    ).toBeNull()
  })
})
