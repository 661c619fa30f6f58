/** All persons are invented. */
import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { checkKind } from '../read-list-kind.ts'

const STANDARD = ['nik', 'nama', 'no_kk', 'kecamatan', 'desa', 'desil', 'pkh', 'bpnt', 'pbi_jk']
const SHEET = [
  'NO',
  'NAMA',
  'KETERANGAN DESIL',
  'NIK',
  'KK',
  'TEMPAT TGL LAHIR',
  'PEKERJAAN',
  'JENIS KELAMIN',
  'DESA',
  'KECAMATAN',
  'KRITERIA PPKS',
  'NAMA ALAT BANTU',
  'MERK',
  'SATUAN',
  'ASESMEN',
  'TANGGAL DISERAHKAN',
]

it('reads the standard layout, and masks whatever it tells', async () => {
  const { rows, found, issues } = await checkKind(RECORD_KINDS.dtsen, [
    STANDARD,
    ['9901015701180001', 'UMPAMA', '9901011701180001', 'HULU', 'MUARA', '1', 'ya', 'tidak', '-'],
    ['9901015701180001', 'CONTOH', '9901011701180002', 'HULU', 'MUARA', '12', 'UMPAMA', '1', '0'],
  ])
  expect(rows).toBe(2)
  expect(found).toEqual([
    ['baris.bukan-tanda', 'G3'],
    ['dtsen.desil', 'F3'],
    ['dtsen.nik-ganda', 'A3'],
  ])
  expect(JSON.stringify(issues)).not.toMatch(/UMPAMA|CONTOH|\d{9}/)
})

it('reads the layout of the sheet with assistive devices', async () => {
  const row = [
    1,
    'UMPAMA',
    'Desil 3',
    '9901015701180001',
    '9901011701180001',
    'HULU, 17-01-1970',
    'TANI',
    'L',
    'MUARA',
    'HULU',
    'x',
    'Kursi roda',
    'A',
    'unit',
    'y',
    '17/08/2025',
  ]
  expect(await checkKind(RECORD_KINDS.dtsen, [['DATA DTSEN'], SHEET, row])).toMatchObject({ rows: 1, issues: [] })
})
