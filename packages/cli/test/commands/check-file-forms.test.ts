import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'
import { type ListRow, listRow } from './sample-list.ts'

type Table = readonly (readonly string[])[]

/** What stands in a file wrongly, one thing a row, and the issue that is to come of it with its column. */
const WRONG: readonly (readonly [change: ListRow, issue: string])[] = [
  [{ 'Tanggal Pengukuran': '15/01/2021' }, 'anak.lahir-setelah-ukur Tgl Lahir'],
  [{ Tinggi: '200' }, 'anak.di-luar-batas Tinggi'],
  [{ Tinggi: '2' }, 'anak.di-luar-batas Tinggi'],
  [{ JK: 'X' }, 'anak.jk-tak-dikenal JK'],
  [{ 'Tgl Lahir': '15/01/1899' }, 'anak.tanggal-luar-rentang Tgl Lahir'],
  [{ 'Tgl Lahir': '30/02/2022' }, 'anak.tanggal-mustahil Tgl Lahir'],
  [{ NIK: '99010115012200' }, 'anak.nik-bukan-16 NIK'],
  [{ Berat: '8888' }, 'anak.sandi Berat'],
  [{ Berat: '45337' }, 'anak.serial Berat'],
  [{ Tinggi: '081234567890' }, 'anak.telepon Tinggi'],
  [{ 'BB Lahir': '3100' }, 'anak.gram BB Lahir'],
  [{ 'TB Lahir': '0,49' }, 'anak.meter TB Lahir'],
  [{ Berat: '86,5', Tinggi: '11,4' }, 'anak.tertukar Berat'],
  [{ 'ZS TB/U': '-4,17' }, 'anak.zs-beda ZS TB/U'],
]
const OF_THE_FILE = ['anak.nik-disamarkan NIK', 'wilayah.anak-desa Desa/Kel', 'wilayah.anak-kabupaten-lain Kab/Kota']
/** Written otherwise, and all right. */
const RIGHT: readonly ListRow[] = [
  { NIK: '02022**********' },
  { 'Tgl Lahir': '44576' },
  { 'Tgl Lahir': '15-01-22' },
  { 'Tgl Lahir': '2022-01-15T00:00:00.000Z' },
  { 'Tgl Lahir': 'Jan 15, 2022' },
  { 'Nama Ortu': 'Ayahanda, Ibunda', 'BB Lahir': '0', 'Jml Vit A': '-' },
  { 'Desa/Kel': 'DESA ENTAH' },
  { Kec: 'KEC ENTAH', 'Desa/Kel': 'DODA', 'Kab/Kota': 'KAB. LAIN' },
]
const ROWS = [...WRONG.map(([change]) => change), ...RIGHT].map((change, index) =>
  listRow(index, { 'BB Lahir': '3,1', 'TB Lahir': '49', 'Kab/Kota': 'PASANGKAYU', Kec: 'PASANGKAYU', 'Desa/Kel': 'AKO', ...change }),
)
const HEADINGS = [...new Set(['No', ...ROWS.flatMap(Object.keys)])]
const SLUGS: Readonly<Record<string, string>> = { 'Desa/Kel': 'desakel', 'Kab/Kota': 'kabkota', 'ZS TB/U': 'zs_tbu' }

const table = (headings = HEADINGS): Table => [headings, ...ROWS.map((row) => headings.map((heading) => row[heading] ?? ''))]
const csv = (rows: Table, sign: string) =>
  rows.map((cells) => cells.map((cell) => (cell.includes(sign) ? `"${cell}"` : cell)).join(sign)).join('\r\n')
const html = (rows: Table) =>
  `<h3>Daftar Anak</h3><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

function workbook(rows: Table, bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as string[][]), 'Data')
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
}

const withTail = (tail: readonly string[]) => table([...HEADINGS, ...tail])
const slugged = (): Table => {
  const [, ...rows] = table()
  return [HEADINGS.map((heading) => SLUGS[heading] ?? heading.toLowerCase().replaceAll(/[^a-z]+/g, '_')), ...rows]
}

const FORMS: readonly (readonly [form: string, content: () => string | Uint8Array])[] = [
  ['HTML named .xls', () => html(table())],
  ['HTML with the older tail', () => html(withTail(['Naik Berat Badan', 'PMT Diterima (kg)', 'KPSP', 'KIA', 'Detail']))],
  ['csv with the newer tail', () => csv(withTail(['Naik Berat Badan', 'KPSP', 'KIA', 'Kelas Ibu Balita', 'MBG', 'Detail']), ';')],
  ['csv with commas', () => csv(table(), ',')],
  ['csv with slugs', () => csv(slugged(), ';')],
  ['csv with title rows and added columns', () => `DAFTAR ANAK\r\nKAB X\r\n\r\n${csv(withTail(['Status Bulan', 'status desa']), ';')}`],
  ['xlsx', () => workbook(table(), 'xlsx')],
  ['xlsx with title rows', () => workbook([['Daftar anak'], [], ...table()], 'xlsx')],
  ['xls', () => workbook(table(), 'biff8')],
]

async function check(content: string | Uint8Array) {
  const folder = await newFolder()
  const [file, isu] = [path.join(folder, 'berkas'), path.join(folder, 'isu.csv')]
  await writeFile(file, content)
  const result = await runCommand('check-file', file, '--kabupaten', '76.01', '--isu', isu)
  return { ...result, csv: await readFile(isu, 'utf8') }
}

/** Code and heading of each issue that names a column. */
function found(isu: string, headings: readonly string[]): string[] {
  const lines = isu.trimEnd().split('\r\n').slice(1)
  return lines.flatMap((line) => {
    const [, , code = '', , , , letter = ''] = line.split(';')
    const column = Array.from(letter).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0)
    return letter === '' ? [] : [`${code} ${headings[column - 1] ?? letter}`]
  })
}

describe('konvergen check-file, in every form of the export', () => {
  it.each(FORMS)('finds the same in %s', async (_, content) => {
    const { code, out, err, csv: isu } = await check(content())
    expect(code).toBe(2)
    const expected = [...WRONG.map(([, issue]) => issue), ...OF_THE_FILE].toSorted()
    expect(found(isu, HEADINGS).toSorted()).toEqual(expected)
    for (const said of [out, err, isu]) expect(said).not.toMatch(/\d{12}|Rekaan|Ibunda|Ayahanda|Umpama/)
  })

  it('says which rows lack their child where cells are merged', async () => {
    const cells = (row: ListRow) => HEADINGS.map((heading) => `<td${heading === 'Berat' ? '' : ' rowspan="2"'}>${row[heading] ?? ''}</td>`)
    const rows = ROWS.slice(-2).map((row) => `<tr>${cells(row).join('')}</tr><tr><td>11,9</td></tr>`)
    const { code, out } = await check(`<table><tr>${HEADINGS.map((name) => `<th>${name}</th>`).join('')}</tr>${rows.join('')}</table>`)
    expect(code).not.toBe(1)
    expect(out).toContain('2 baris pengukuran')
  })

  it.each([
    ['csv', () => csv([HEADINGS], ';')],
    ['HTML', () => html([HEADINGS])],
    ['xlsx', () => workbook([HEADINGS], 'xlsx')],
  ])('says that %s holds headings and no child', async (_, content) => {
    const { code, out } = await check(content())
    expect(code).toBe(2)
    expect(out).toContain('Tidak ada baris anak')
  })

  it.each([
    ['nothing', '', /0 bita/],
    ['an empty sheet', workbook([], 'xlsx'), /Tidak ada isi/],
  ])('refuses %s in words', async (_, content, said) => {
    const { code, err } = await check(content)
    expect(code).toBe(1)
    expect(err).toMatch(said)
  })

  it('asks for the district that the other options speak of', async () => {
    const file = path.join(await newFolder(), 'daftar.csv')
    await writeFile(file, csv(table(), ';'))
    expect(await runCommand('check-file', file, '--alias', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--kabupaten') as string,
    })
    expect(await runCommand('check-file', file, '--kabupaten', 'X')).toMatchObject({
      code: 1,
      err: expect.stringContaining('76.01') as string,
    })
  })
})
