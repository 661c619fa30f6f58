/**
 * A list of invented children in the villages of Pasangkayu (76.01), as e-PPGBM exports it: growing at the median, measured each month in order.
 */
import { lmsTable, type Sex, type TableName } from '@konvergen/core/growth/lms-table.ts'

export const HEADING = [
  'No;NIK;Nama;JK;Tgl Lahir;BB Lahir;TB Lahir;Nama Ortu;Prov;Kab/Kota;Kec;Pukesmas;Desa/Kel;Posyandu;RT;RW;Alamat',
  'Usia Saat Ukur;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;LiLA;BB/U;ZS BB/U;TB/U;ZS TB/U;BB/TB;ZS BB/TB;Naik Berat Badan',
  'Jml Vit A;KPSP;KIA;Kelas Ibu Balita;MBG;Detail',
].join(';')

export interface ListLine {
  readonly nik: string
  readonly nama: string
  readonly jk: 'L' | 'P' | 'X'
  readonly lahir: string
  readonly ortu: string
  readonly kab: string
  readonly kec: string
  readonly desa: string
  readonly posyandu: string
  readonly puskesmas: string
  readonly ukur: string
  readonly berat: string
  readonly tinggi: string
  readonly cara: string
}

const VILLAGES = [
  ['SARUDU', 'Sarudu'],
  ['SARUDU', 'Bulu Mario'],
  ['DAPURANG', 'Dapurang'],
] as const
const NAMES = ['Anindya', 'Bagas', 'Citra', 'Danu', 'Elok', 'Fajar', 'Galuh', 'Hening', 'Intan', 'Jaka', 'Kirana', 'Laras']
const two = (value: number): string => String(value).padStart(2, '0')
const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')
const letters = (index: number): string => String(index).replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)).repeat(3))

/** WHO's median at completed months of age. */
function median(name: TableName, sex: Sex, months: number): number {
  const table = lmsTable(name, sex)
  return table.m[Math.round(months * 30.4375) - table.first] ?? Number.NaN
}

/** Child `index` in a month from 1 to 12 of 2024: born on the 10th of a month of 2023, a boy when `index` is even. */
export function line(index: number, month: number, change: Partial<ListLine> = {}): ListLine {
  const isBoy = index % 2 === 0
  const birthMonth = (index % 12) + 1
  const age = 12 + month - birthMonth
  const sex = isBoy ? 1 : 2
  const [kec, desa] = VILLAGES[index % VILLAGES.length] ?? VILLAGES[0]
  return {
    nik: `760101${two(isBoy ? 10 : 50)}${two(birthMonth)}23${String(index + 1).padStart(4, '0')}`,
    nama: `${NAMES[index % NAMES.length]} ${letters(index)}`,
    jk: isBoy ? 'L' : 'P',
    lahir: `10/${two(birthMonth)}/2023`,
    ortu: `Ayah ${letters(index)} / Ibu ${letters(index)}`,
    kab: 'PASANGKAYU',
    kec,
    desa,
    posyandu: `MELATI ${(index % 6) + 1}`,
    puskesmas: 'PKM SATU',
    ukur: `${two(12)}/${two(month)}/2024`,
    berat: comma(median('wei', sex, age), 1),
    tinggi: comma(median('len', sex, age), 1),
    cara: age < 24 ? 'Terlentang' : 'Berdiri',
    ...change,
  }
}

export function lines(count: number, month: number, change: Partial<ListLine> = {}): ListLine[] {
  return Array.from({ length: count }, (_, index) => line(index, month, change))
}

export function listCsv(rows: readonly ListLine[]): string {
  const texts = rows.map((row, index) => {
    const who = [index + 1, row.nik, row.nama, row.jk, row.lahir, '3,1', '49', row.ortu, 'SULAWESI BARAT', row.kab, row.kec, row.puskesmas]
    const what = [row.desa, row.posyandu, '001', '002', 'Jalan Rekaan 7', '', row.ukur, row.berat, row.tinggi, row.cara, '14']
    return [...who, ...what, '', '', '', '', '', '', 'N', '1', '-', 'Ya', 'Tidak', 'Ya', 'Lihat'].join(';')
  })
  return [HEADING, ...texts].join('\r\n')
}
