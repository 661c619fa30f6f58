/**
 * A list of invented families at risk in villages of Pasangkayu (76.01), as SIGA exports it: headings of three rows, marks as `V`.
 */
import { familyPerson } from './families.ts'

const WHO = [
  'No',
  'No. Kartu Keluarga',
  'NIK Kepala Keluarga',
  'Nama Kepala Keluarga',
  'NIK Istri',
  'Nama Istri',
  'Kecamatan',
  'Desa',
  'RT',
  'RW',
]
const blank = WHO.map(() => '')
const CHILD = ['Sasaran', '', '', '']
const HEADING = [
  [...WHO, ...CHILD, 'Penapisan', '', '', '', '', '', ''],
  [
    ...blank,
    'Punya Anak',
    '',
    'PUS',
    'PUS Hamil',
    'Fasilitas Lingkungan Tidak Sehat',
    '',
    'PUS 4 Terlalu',
    '',
    '',
    '',
    'Bukan Peserta KB Modern',
  ],
  [
    ...blank,
    '0-23 Bulan',
    '24-59 Bulan',
    '',
    '',
    'Keluarga Tidak Mempunyai Sumber Air Minum Utama yang Layak',
    'Keluarga Tidak Mempunyai Jamban yang Layak',
    'Terlalu Muda (Umur Istri < 20 Tahun)',
    'Terlalu Tua (Umur Istri 35 sd 40 Tahun)',
    'Terlalu Dekat (< 2 Tahun)',
    'Terlalu Banyak (≥ 3 Anak)',
    '',
  ],
]

/** Of one day. */
const SERIALS = 9998

const VILLAGES = [
  ['SARUDU', 'Sarudu'],
  ['SARUDU', 'Bulu Mario'],
  ['DAPURANG', 'Dapurang'],
] as const

export interface ListedLine {
  readonly kec: string
  readonly desa: string
  readonly kk: string | null
  readonly nik: string | null
  readonly nama: string
  readonly istri: string | null
}

/** As numbers of such are made: region, day, serial. A woman's day is 40 more. */
export function listedNumbers(index: number): { readonly kk: string; readonly nik: string; readonly istri: string } {
  const serial = String((index % SERIALS) + 1).padStart(4, '0')
  const day = 11 + Math.floor(index / SERIALS)
  return { kk: `760101${day}0118${serial}`, nik: `760101${day}0180${serial}`, istri: `760101${day + 40}0185${serial}` }
}

/** The cells of one family; `index` says who it is. */
export function familyLine(index: number, change: Partial<ListedLine> = {}): string[] {
  const [kec, desa] = VILLAGES[index % VILLAGES.length] ?? VILLAGES[0]
  const { namaKepala, namaIstri } = familyPerson(index)
  const own: ListedLine = { kec, desa, ...listedNumbers(index), nama: namaKepala ?? '', ...change }
  const who = [String(index + 1), own.kk ?? '', own.nik ?? '', own.nama, own.istri ?? '', own.istri === null ? '' : (namaIstri ?? '')]
  const marks = [
    true,
    false,
    true,
    index % 9 === 0,
    index % 4 === 0,
    index % 2 === 0,
    false,
    index % 5 === 0,
    false,
    index % 3 === 0,
    index % 7 === 0,
  ]
  return [...who, own.kec, own.desa, String((index % 5) + 1), '1', ...marks.map((mark) => (mark ? 'V' : ''))]
}

export function familyGrid(lines: readonly (readonly string[])[]): string[][] {
  return [...HEADING, ...lines].map((cells) => [...cells])
}

export function familyList(lines: readonly (readonly string[])[]): string {
  return familyGrid(lines)
    .map((cells) => cells.join('\t'))
    .join('\r\n')
}
