/** Any kind of file, and every kind of bad one: cells as text, or one clear issue. */
import { deflateRawSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { MEGABYTE, RECAP_WORKBOOK_LIMITS, type WorkbookLimits } from '../../src/workbook/limits.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import type { Sheet } from '../../src/workbook/sheet.ts'
import { given } from '../given.ts'
import { bytesOf, csvOf, type Grid, xlsxOf } from '../sample-recap.ts'
import { zipOf } from './zip-of.ts'

const GRID: Grid = [
  ['Desa', 'Diukur'],
  ['Kulu', 12],
  ['Pakava', '1.234'],
]

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const result = await readWorkbook(bytes, 'berkas.xlsx')
  return given(result.ok ? result.workbook.sheets : null)
}

async function textsOf(bytes: Uint8Array): Promise<(string | null)[][]> {
  const [sheet] = await sheetsOf(bytes)
  return sheet?.rows.map((row) => row.map((cell) => cell?.text ?? null)) ?? []
}

async function refusal(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<string> {
  const result = await readWorkbook(bytes, 'berkas.xlsx', { ...RECAP_WORKBOOK_LIMITS, ...limits })
  return result.ok ? 'dibaca' : result.issue.code
}

const TEXTS = GRID.map((row) => row.map(String))

describe('what it reads', () => {
  it('xlsx', async () => {
    expect(await textsOf(await xlsxOf(GRID, []))).toEqual(TEXTS)
  })

  it.each(['biff8', 'biff5', 'biff2', 'xlml'] as const)('legacy Excel, %s', async (bookType) => {
    const book = utils.book_new(utils.aoa_to_sheet(GRID), 'Rekap')
    expect(await textsOf(new Uint8Array(write(book, { type: 'array', bookType })))).toEqual(TEXTS)
  })

  it('ods', async () => {
    expect(await textsOf(await writeOds({ sheets: [{ name: 'Rekap', rows: GRID }] }))).toEqual(TEXTS)
  })

  it('ods with its million repeated blank rows', async () => {
    const rows = '<table:table-row><table:table-cell office:value-type="string"><text:p>Desa</text:p></table:table-cell></table:table-row>'
    const blank =
      '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    const bytes = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A">${rows}${blank}</table:table></office:spreadsheet></office:body></office:document-content>`,
    })
    expect(await textsOf(bytes)).toEqual([['Desa']])
  })

  it.each([';', ',', '\t'])('separated text with %j', async (separator) => {
    expect(await textsOf(bytesOf(csvOf(GRID, separator)))).toEqual(TEXTS)
  })

  it('decimal commas do not mislead it about the separator', async () => {
    expect(await textsOf(bytesOf('Desa;%;L\nA;9,4;1,2\nB;8,1;3,3\n'))).toEqual([
      ['Desa', '%', 'L'],
      ['A', '9,4', '1,2'],
      ['B', '8,1', '3,3'],
    ])
  })

  it("Excel's sep= line is no data, and rows keep their numbers", async () => {
    expect(await textsOf(bytesOf('sep=|\nDesa|n\nA|1'))).toEqual([[], ['Desa', 'n'], ['A', '1']])
  })

  it.each([
    ['UTF-8 with a mark', bytesOf(`\uFEFF${csvOf([['Désa', 'n']])}`)],
    ['windows-1252', Uint8Array.from([0x44, 0xe9, 0x73, 0x61, 0x3b, 0x6e])],
    ['UTF-16 little endian', new Uint8Array(Buffer.from('\uFEFFDésa;n', 'utf16le'))],
    ['UTF-16 big endian', new Uint8Array(Buffer.from('\uFEFFDésa;n', 'utf16le').swap16())],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('Désa;n', 'utf16le'))],
  ])('%s', async (_, bytes) => {
    expect(await textsOf(bytes)).toEqual([['Désa', 'n']])
  })

  it('an HTML table named .xls, spans laid out, entities and line breaks read', async () => {
    const html = `<html><style>td{}</style><table><tr><th rowspan=2>Desa</th><th colspan="2">TB/U</th></tr>
      <tr><td>Sangat<br>Pendek</td><td>Pendek</td></tr><tr><td>Kulu &amp; Hilir<td>1<td x:num="2.5">3</tr></table>`
    expect(await textsOf(bytesOf(html))).toEqual([
      ['Desa', 'TB/U'],
      [null, 'Sangat Pendek', 'Pendek'],
      ['Kulu & Hilir', '1', '2.5'],
    ])
  })

  it('a table that was exported twice, once', async () => {
    const table = '<table><tr><td>Desa</td></tr></table>'
    const result = await readWorkbook(bytesOf(`<div>${table}${table}</div>`), 'x.xls')
    expect(result).toMatchObject({ ok: true, workbook: { sheets: { length: 1 }, issues: [{ code: 'buku.tabel-kembar' }] } })
  })

  it('hidden sheets, formulas without a result, and dates', async () => {
    const cells = new Map([['0,1', { formula: 'SUM(A1:A2)' }]])
    const rows = [[new Date(Date.UTC(2024, 0, 17, 7, 49, 21)), null, 9.4]]
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows, cells, columns: [{ numFmt: 'yyyy-mm-dd hh:mm:ss' }] },
        { name: 'B', rows: [['x']], hidden: true },
      ],
    })
    const [first, second] = await sheetsOf(bytes)
    expect(first?.rows[0]).toEqual([
      { text: '2024-01-17 07:49:21', kind: 'tanggal', formula: null },
      { text: null, kind: 'angka', formula: 'SUM(A1:A2)' },
      { text: '9.4', kind: 'angka', formula: null },
    ])
    expect(second?.hidden).toBe(true)
  })
})

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const xlsxParts = (sheet: string) => ({
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': '<workbook/>',
  'xl/worksheets/sheet1.xml': sheet,
})

const styledCell = (row: number) => `<row r="${row}"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`
const filledRow = (row: number, text: string) => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`

/** An xlsx whose sheet is written by hand. */
async function withSheet(rows: string): Promise<Uint8Array> {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  })
}

describe('rows that are only formatted', () => {
  const styledTo = (last: number) => Array.from({ length: last - 2 }, (_, index) => styledCell(index + 3)).join('')

  it.each([
    ['one styled cell in the last row of a sheet', styledCell(1_048_576)],
    ['30,000 styled rows', styledTo(30_000)],
  ])('%s', async (_, rest) => {
    const texts = await textsOf(await withSheet(filledRow(1, 'Desa') + filledRow(2, 'Kulu') + rest))
    expect(texts.map(([first]) => first)).toEqual(['Desa', 'Kulu'])
  })

  it('in csv, HTML and legacy Excel', async () => {
    const html = `<table><tr><td>Desa</td></tr>${'<tr><td> </td></tr>'.repeat(21_000)}</table>`
    for (const bytes of [bytesOf(`Desa;n\n${';\n'.repeat(21_000)}`), bytesOf(html)]) {
      expect(await sheetsOf(bytes)).toMatchObject([{ rows: { length: 1 } }])
    }
    const book = utils.book_new({ ...utils.aoa_to_sheet([['Desa']]), A21005: { t: 's', v: ' ' }, '!ref': 'A1:A21005' }, 'Rekap')
    expect(await sheetsOf(new Uint8Array(write(book, { type: 'array', bookType: 'biff8' })))).toMatchObject([{ rows: { length: 1 } }])
  })

  it('but text far below them is not lost in silence', async () => {
    expect(await refusal(await withSheet(filledRow(1, 'Desa') + filledRow(30_000, 'Kulu')))).toBe('buku.terlalu-banyak-baris')
  })
})

describe('what it refuses', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'buku.kosong'],
    ['only blanks', bytesOf(' \n \n'), 'buku.kosong'],
    ['a picture renamed .xlsx', PNG, 'buku.bukan-tabel'],
    ['a PDF', bytesOf('%PDF-1.7 …'), 'buku.bukan-tabel'],
    ['a Word document', zipOf({ 'word/document.xml': '<w/>' }), 'buku.bukan-tabel'],
    ['a zip of something', zipOf({ 'foto.jpg': 'x' }), 'buku.bukan-tabel'],
    ['a web page', bytesOf('<!doctype html><p>Silakan masuk</p>'), 'buku.bukan-tabel'],
    ['binary data', Uint8Array.from([1, 2, 3, 0, 0, 7, 9]), 'buku.bukan-tabel'],
    ['a zip with broken parts', zipOf(xlsxParts('<worksheet>')), 'buku.rusak'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code)
  })

  it('a file that was cut off', async () => {
    const whole = await xlsxOf(GRID, [])
    expect(await refusal(whole.subarray(0, whole.length - 200))).toBe('buku.rusak')
  })

  it('a file behind a password', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'rahasia', spinCount: 10 } })
    expect(await refusal(bytes)).toBe('buku.terkunci')
  })

  it('a sheet without content', async () => {
    expect(await refusal(await writeXlsx({ sheets: [{ name: 'A', rows: [] }] }))).toBe('buku.tanpa-isi')
  })

  it('more bytes than allowed', async () => {
    expect(await refusal(bytesOf('Desa;n'), { maxBytes: 3 })).toBe('buku.terlalu-besar')
  })

  it.each([
    ['csv', bytesOf('a;b\n'.repeat(21_000))],
    ['HTML', bytesOf(`<table>${'<tr><td>a</td></tr>'.repeat(21_000)}</table>`)],
  ])('too many rows of %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('buku.terlalu-banyak-baris')
  })

  it('a million rows of xlsx, at once', async () => {
    const row = '<row><c t="inlineStr"><is><t>Desa</t></is></c><c><v>12</v></c></row>'
    const bytes = zipOf(xlsxParts(`<worksheet><sheetData>${row.repeat(1_000_000)}</sheetData></worksheet>`))
    const start = performance.now()
    expect(await refusal(bytes)).toBe('buku.terlalu-banyak-baris')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('millions of texts in a sheet of a few cells', async () => {
    const strings = `<sst>${'<si><t>a</t></si>'.repeat(300_000)}</sst>`
    expect(await refusal(zipOf({ ...xlsxParts('<worksheet/>'), 'xl/sharedStrings.xml': strings }))).toBe('buku.terlalu-banyak-teks')
  })

  it('a sheet that swells without end, before its end', async () => {
    const bytes = zipOf(xlsxParts(`<worksheet>${' '.repeat(250 * MEGABYTE)}</worksheet>`))
    const start = performance.now()
    expect(await refusal(bytes)).toBe('buku.mengembang')
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('too many cells', async () => {
    expect(await refusal(bytesOf('a;b;c\n'.repeat(10)), { maxCells: 20 })).toBe('buku.terlalu-banyak-sel')
  })

  it('a zip bomb that tells its size', async () => {
    const bytes = zipOf({ ...xlsxParts('<worksheet/>'), 'xl/media/a.bin': Buffer.alloc(250 * MEGABYTE) })
    expect(bytes.length).toBeLessThan(MEGABYTE)
    expect(await refusal(bytes)).toBe('buku.mengembang')
  })

  it('a zip bomb that hides its size', async () => {
    const bomb = deflateRawSync(Buffer.alloc(250 * MEGABYTE, ' '))
    const bytes = zipOf(xlsxParts('<worksheet/>'), { 'xl/sharedStrings.xml': { packed: bomb, claims: 100 } })
    expect(['buku.mengembang', 'buku.rusak']).toContain(await refusal(bytes))
    const silent = zipOf(xlsxParts('<worksheet/>'), { 'xl/sharedStrings.xml': { packed: bomb, claims: 0 } })
    expect(await refusal(silent)).toBe('buku.rusak')
  })
})
