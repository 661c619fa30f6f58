/**
 * A list of invented children as e-PPGBM exports it, to be changed by each test and written as any file kind. Names are put together from a short
 * list; NIK begin with 99, an area that does not exist.
 */
import { type CellValue, XlsxStreamWriter } from 'hucre/xlsx'

export const HEADING = [
  'No',
  'NIK',
  'Nama',
  'JK',
  'Tgl Lahir',
  'BB Lahir',
  'TB Lahir',
  'Nama Ortu',
  'Prov',
  'Kab/Kota',
  'Kec',
  'Pukesmas',
  'Desa/Kel',
  'Posyandu',
  'RT',
  'RW',
  'Alamat',
  'Usia Saat Ukur',
  'Tanggal Pengukuran',
  'Berat',
  'Tinggi',
  'Cara Ukur',
  'LiLA',
  'BB/U',
  'ZS BB/U',
  'TB/U',
  'ZS TB/U',
  'BB/TB',
  'ZS BB/TB',
  'Naik Berat Badan',
  'Jml Vit A',
  'KPSP',
  'KIA',
  'Kelas Ibu Balita',
  'MBG',
  'Detail',
] as const
export type Heading = (typeof HEADING)[number]

export const OLDER_HEADING = [
  ...HEADING.slice(1, HEADING.indexOf('Jml Vit A')),
  'PMT Diterima (kg)',
  'Jml Vit A',
  'KPSP',
  'KIA',
  'Detail',
] as const

export type ListCell = string | number | Date | null
export type ListChild = Readonly<Record<string, ListCell>>

const FIRST = ['Anindya', 'Bagas', 'Citra', 'Danu', 'Elok', 'Fajar', 'Galuh', 'Hening', 'Intan', 'Jaka', 'Kirana', 'Laras']
const SECOND = ['Contoh', 'Rekaan', 'Misalan', 'Umpama', 'Angan', 'Khayal', 'Andaian']
const FATHERS = ['Andi', 'Budi', 'Cahyo', 'Dedi', 'Eko', 'Fikri']
const MOTHERS = ['Asih', 'Bunga', 'Cempaka', 'Dewi', 'Endah', 'Fitri', 'Gendis']

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? ''
const two = (value: number): string => String(value).padStart(2, '0')

/** Child `index`, measured on 15/02/2024, of 6 to 29 months: everything in it is in order. */
export function child(index: number, change: ListChild = {}): ListChild {
  const girl = index % 2 === 1
  const months = 6 + (index % 24)
  const total = 2024 * 12 + 1 - months
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1]
  const birthPart = `${two(15 + (girl ? 40 : 0))}${two(month)}${two(year % 100)}`
  return {
    No: index + 1,
    NIK: `990101${birthPart}${String((index % 9998) + 1).padStart(4, '0')}`,
    Nama: `${pick(FIRST, index)} ${pick(SECOND, Math.floor(index / FIRST.length))} ${roman(index)}`,
    JK: girl ? 'P' : 'L',
    'Tgl Lahir': `15/${two(month)}/${year}`,
    'BB Lahir': '3,1',
    'TB Lahir': '49',
    'Nama Ortu': `${pick(FATHERS, index)} / ${pick(MOTHERS, index)}`,
    Prov: 'PROVINSI CONTOH',
    'Kab/Kota': 'KAB CONTOH',
    Kec: `KEC ${(index % 7) + 1}`,
    Pukesmas: `PKM ${(index % 7) + 1}`,
    'Desa/Kel': `DESA ${(index % 60) + 1}`,
    Posyandu: `MELATI ${(index % 240) + 1}`,
    RT: '001',
    RW: '002',
    Alamat: `Jalan Rekaan ${index}`,
    'Usia Saat Ukur': `${Math.floor(months / 12)} Tahun - ${months % 12} Bulan - 0 Hari`,
    'Tanggal Pengukuran': '15/02/2024',
    Berat: '9,4',
    Tinggi: '75,5',
    'Cara Ukur': months < 24 ? 'Terlentang' : 'Berdiri',
    LiLA: '14',
    'BB/U': 'Berat Badan Normal',
    'ZS BB/U': '-0,35',
    'TB/U': 'Normal',
    'ZS TB/U': '-1,12',
    'BB/TB': 'Gizi Baik',
    'ZS BB/TB': '0,21',
    'Naik Berat Badan': 'N',
    'Jml Vit A': '1',
    KPSP: '-',
    KIA: 'Ya',
    'Kelas Ibu Balita': 'Tidak',
    MBG: 'Ya',
    Detail: 'Lihat',
    ...change,
  }
}

/** Letters that keep names apart: children of one file must not agree by chance. */
function roman(index: number): string {
  return String(index).replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)).repeat(3))
}

export type ListGrid = readonly (readonly ListCell[])[]

export function gridOf(children: readonly ListChild[], heading: readonly string[] = HEADING): ListGrid {
  return [heading, ...children.map((each) => heading.map((name) => each[name] ?? null))]
}

export function csvBytes(grid: ListGrid, separator = ';'): Uint8Array {
  const field = (value: ListCell) => (value instanceof Date ? value.toISOString() : `"${String(value ?? '').replaceAll('"', '""')}"`)
  return new TextEncoder().encode(grid.map((row) => row.map(field).join(separator)).join('\r\n'))
}

export function htmlBytes(grid: ListGrid): Uint8Array {
  const row = (cells: readonly ListCell[]) => `<tr>${cells.map((cell) => `<td>${String(cell ?? '')}</td>`).join('')}</tr>`
  return new TextEncoder().encode(`<html><body><h3>Daftar Anak</h3><table>${grid.map(row).join('\n')}</table></body></html>`)
}

export async function xlsxBytes(grid: ListGrid, name = 'Daftar Anak'): Promise<Uint8Array> {
  const writer = new XlsxStreamWriter({ name })
  for (const row of grid) writer.addRow(row.map((value): CellValue => value))
  return writer.finish()
}
