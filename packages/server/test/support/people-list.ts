/** Civil lists and lists of Elsimil of the invented families of `family-list.ts`, as an office might export them. */

import { familyPerson } from './families.ts'
import { listedNumbers } from './family-list.ts'

const HEADS = [
  'No',
  'NO KK',
  'NIK',
  'NAMA LENGKAP',
  'JK',
  'TEMPAT, TGL LAHIR',
  'SHDK',
  'NIK IBU',
  'NAMA IBU KANDUNG',
  'NAMA AYAH',
  'KECAMATAN',
  'DESA/KELURAHAN',
]

/** A NIK of the family's own child; a girl where `index` is odd. */
export function childNik(index: number): string {
  return `7601${index % 2 === 0 ? '01' : '02'}${index % 2 === 0 ? 12 : 52}0124${String((index % 9998) + 1).padStart(4, '0')}`
}

/** Head, wife, a child born in 2024 and a grandmother. */
export function civilLines(index: number, { kk = listedNumbers(index).kk } = {}): string[][] {
  const { nik, istri } = listedNumbers(index)
  const { namaKepala, namaIstri } = familyPerson(index)
  const place = ['SARUDU', 'Sarudu']
  const serial = String((index % 9998) + 1).padStart(4, '0')
  const boy = index % 2 === 0
  return [
    [`'${nik}`, namaKepala ?? '', 'L', 'SARUDU, 11-01-1980', 'KEPALA KELUARGA', '', 'Nenek Rekaan', 'Kakek Rekaan'],
    [istri, `Ny. ${namaIstri}`, 'P', 'SARUDU, 11/01/1985', 'ISTRI', '', '', ''],
    [childNik(index), `Anak ${namaKepala}`, boy ? 'L' : 'P', 'SARUDU, 12 Januari 2024', 'ANAK', istri, namaIstri ?? '', namaKepala ?? ''],
    [`76010151016${boy ? 0 : 1}${serial}`, 'Nenek Rekaan', 'P', '11-01-60', 'FAMILI LAIN', '', '', ''],
  ].map((cells, at) => [String(at + 1), kk, ...cells, ...place])
}

export function civilList(lines: readonly (readonly string[])[]): string {
  return [['DAFTAR PENDUDUK'], HEADS, ...lines].map((cells) => cells.join('\t')).join('\r\n')
}

/** Women and children as Elsimil lists them, without a card. */
export function elsimilList(
  rows: readonly (readonly [nik: string, nama: string, lahir: string, nikIbu: string, ibu: string, kelompok: string])[],
): string {
  const heads = ['NIK', 'NAMA', 'TANGGAL LAHIR', 'NIK IBU', 'NAMA IBU', 'KELOMPOK SASARAN', 'KECAMATAN', 'KELURAHAN']
  return [heads, ...rows.map((row) => [...row, 'SARUDU', 'Sarudu'])].map((cells) => cells.join('\t')).join('\r\n')
}
