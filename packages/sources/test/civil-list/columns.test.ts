/** All persons are invented. */
import { expect, it } from 'vitest'
import { digestRecords } from '../../src/kinds/digest-records.ts'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { openRows } from '../../src/workbook/stream-rows.ts'
import { checkKind } from '../read-list-kind.ts'
import { bytesOf, csvOf, type Grid } from '../sample-recap.ts'

const HEADS = [
  'NO',
  'NO. KK',
  'NIK',
  'NAMA LENGKAP',
  'JENIS KELAMIN',
  'TEMPAT, TGL LAHIR',
  'SHDK',
  'NAMA IBU KANDUNG',
  'ALAMAT',
  'AGAMA',
  'KEC',
  'KEL/DESA',
]
const row = (nik: string, lahir: string, shdk: string) => [
  '1',
  "'9901011701180001",
  nik,
  'UMPAMA',
  'P',
  lahir,
  shdk,
  'CONTOH',
  'Jalan',
  'x',
  'HULU',
  'MUARA',
]

it('reads persons wherever the columns stand, and masks whatever it tells', async () => {
  const { rows, found, issues } = await checkKind(RECORD_KINDS['civil-list'], [
    ['DAFTAR PENDUDUK DESA MUARA'],
    HEADS,
    row("'9901015703900001", 'HULU, 17-03-1990', 'ISTRI'),
    row('99010112**********', '12/01/24', 'ANAK'),
    row('1111111111111111', '31-02-2020', 'ENTAH'),
    row('9901015703900001', '1990-03-17', 'Famili Lain'),
  ])
  expect(rows).toBe(4)
  // Of the first batch what its cells say, then what the list as a whole does.
  expect(found).toEqual([
    ['baris.nomor-contoh', 'C5'],
    ['baris.bukan-tanggal', 'F5'],
    ['orang.susunan', null],
    ['orang.hubungan', 'G5'],
    ['orang.nik-ganda', 'C6'],
    ['baris.nomor-disamarkan', null],
  ])
  expect(JSON.stringify(issues)).not.toMatch(/UMPAMA|CONTOH|\d{9}/)
})

async function packed(kind: 'civil-list' | 'elsimil-list', grid: Grid, file: string): Promise<unknown[][]> {
  const opened = await openRows(bytesOf(csvOf(grid, '\t')), file)
  if (!opened.ok) throw new Error(opened.issue.code)
  const digest = await digestRecords(opened.source, file, kind, [], (bytes) => new Uint8Array(bytes))
  if (!digest.ok) throw new Error('unread')
  return digest.blocks.flatMap(({ listed }) => JSON.parse(new TextDecoder().decode(listed)) as unknown[][])
}

it('keeps of a row who it is, and neither address nor religion', async () => {
  const [first] = await packed('civil-list', [HEADS, row("'9901015703900001", 'HULU, 17-03-1990', 'ISTRI')], 'penduduk.csv')
  expect(first).toEqual([2, 0, 'istri', 'P', '1990-03-17', '9901015703900001', 'UMPAMA', 'CONTOH', null, null, '9901011701180001', null])
})

it('knows the group of Elsimil by the words above its headings or by the name of the file', async () => {
  const heads = ['NIK', 'NAMA', 'TANGGAL LAHIR', 'DESA', 'KECAMATAN']
  const line = ['9901015703900001', 'UMPAMA', '17-03-1990', 'MUARA', 'HULU']
  const groups = async (grid: Grid, file: string) => (await packed('elsimil-list', grid, file)).map((cells) => cells.at(-1))
  expect(await groups([['DATA IBU HAMIL ELSIMIL'], heads, line], 'data.csv')).toEqual(['bumil'])
  expect(await groups([heads, line], 'elsimil catin 2026.csv')).toEqual(['catin'])
  expect(await groups([heads, line], 'elsimil.csv')).toEqual([null])
})
