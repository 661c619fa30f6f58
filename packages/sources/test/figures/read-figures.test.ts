/** What people do to a table of figures, on Elsimil's recap: nothing may change a figure, and what cannot be read is said. */
import { ELSIMIL_BUMIL } from '@konvergen/core/intake/elsimil.ts'
import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { parseElsimilBumil } from '../../src/elsimil/parse.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { given } from '../given.ts'
import { bytesOf, csvOf, type Grid, sheetOf } from '../sample-recap.ts'
import { zipOf } from '../workbook/zip-of.ts'

const HEADING = [
  'KECAMATAN',
  'KELURAHAN',
  'JUMLAH BUMIL',
  'BUMIL TERDAMPINGI',
  'BUMIL TIDAK TERDAMPINGI',
  'MENDAPATKAN TTD',
  'TIDAK MENDAPATKAN TTD',
]
const ROWS: Grid = [
  ['HULU', 'MUARA', 36, 40, -4, 40, 0],
  ['HULU', 'HILIR', 9, 4, 5, 3, 2],
  ['LAUT', 'TANJUNG', 20, 7, 13, 7, null],
]
const read = async (bytes: Uint8Array, name = 'rekap') => {
  const book = await readWorkbook(bytes, name)
  if (!book.ok) return { table: null, issues: [book.issue] }
  const { table, issues } = parseElsimilBumil(book.workbook.sheets, name)
  return { table, issues: [...book.workbook.issues, ...issues] }
}
const figuresOf = (grid: Grid) => {
  const { table } = parseElsimilBumil([sheetOf(grid, [])], 'rekap')
  const { counts, issues } = checkFigures(given(table), ELSIMIL_BUMIL, 'rekap')
  const rows = given(table).rows.map(({ nama, kecamatan }, index) => ({ nama, kecamatan, counts: counts[index] }))
  return { rows: rows.toSorted((a, b) => (a.nama < b.nama ? -1 : 1)), findings: issues.map(({ code }) => code).toSorted() }
}

describe('a table of figures', () => {
  it('is the same whatever the order of its rows and columns', () => {
    const expected = figuresOf([HEADING, ...ROWS])
    expect(expected.findings).toEqual(['tabel.bagian-beda', 'tabel.selisih-negatif'])
    const orders = fc.tuple(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }))
    fc.assert(
      fc.property(orders, ([columns, rows]) => {
        const moved = (row: Grid[number]) => columns.map((column) => row[column] ?? null)
        expect(figuresOf([moved(HEADING), ...rows.map((row) => moved(ROWS[row] ?? []))])).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it.each([';', ',', '\t'])('is the same from a csv with %j between its cells', async (separator) => {
    const { table, issues } = await read(bytesOf(csvOf([HEADING, ...ROWS], separator)))
    expect(issues).toEqual([])
    expect(table?.rows.map(({ counts }) => counts.tidakTerdampingi.value)).toEqual([-4, 5, 13])
  })

  it('reads titles above, two rows of headings, a kecamatan merged beside its villages, and a subtotal', async () => {
    const grid: Grid = [
      ['REKAP ELSIMIL 2025'],
      ['KECAMATAN', 'KELURAHAN', 'JUMLAH BUMIL', 'BUMIL', null],
      [null, null, null, 'TERDAMPINGI', 'TIDAK TERDAMPINGI'],
      ['HULU', 'MUARA', 36, 40, -4],
      [null, 'HILIR', 9, 4, 5],
      ['JUMLAH', null, 45, 44, 1],
    ]
    const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol })
    const merges = [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 2, 2), merge(1, 3, 1, 4), merge(3, 0, 4, 0)]
    const { table } = await read(await writeXlsx({ sheets: [{ name: 'Rekap', rows: grid, merges }] }))
    expect(table?.rows.map(({ kecamatan, nama }) => [kecamatan, nama])).toEqual([
      ['HULU', 'MUARA'],
      ['HULU', 'HILIR'],
    ])
    expect(table?.rows[0]?.counts.tidakTerdampingi.value).toBe(-4)
    expect(table?.total?.counts.bumil.value).toBe(45)
  })

  it('takes the saved value of a formula that fetches from another file, and says so', () => {
    const sheet = sheetOf([HEADING, ...ROWS], [])
    const rows = sheet.rows.map((cells, row) =>
      cells.map((cell, column) =>
        row > 0 && column === 2 && cell !== null ? { ...cell, formula: "'C:\\data\\[lama.xlsx]Mei'!C4" } : cell,
      ),
    )
    const { table, issues } = parseElsimilBumil([{ ...sheet, rows }], 'rekap.xlsx')
    expect(table?.rows.map(({ counts }) => counts.bumil.value)).toEqual([36, 9, 20])
    expect(issues).toMatchObject([{ code: 'tabel.rumus-berkas-lain', place: { column: 'C' }, params: { jumlah: 3 } }])
  })

  it('reads a workbook with macros without running them, takes what its formulas saved, and says both', async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
    const cells = [HEADING, ...ROWS].map(
      (row) =>
        `<row>${row.map((value) => (typeof value === 'number' ? `<c>${value === 36 ? '<f>[1]Mei!C2</f>' : ''}<v>${value}</v></c>` : text(value ?? ''))).join('')}</row>`,
    )
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const bytes = zipOf({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Rekap" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
      'xl/vbaProject.bin': 'no program',
    })
    const { table, issues } = await read(bytes, 'rekap.xlsm')
    expect(issues.map(({ code, place }) => [code, place.column])).toEqual([
      ['buku.makro', null],
      ['tabel.rumus-berkas-lain', 'C'],
    ])
    expect(table?.rows.map(({ counts }) => counts.bumil.value)).toEqual([36, 9, 20])
  })

  it('refuses three hundred thousand rows with the reason', async () => {
    const { table, issues } = await read(bytesOf(`${HEADING.join(';')}\n${'HULU;MUARA;1;1;0;1;0\n'.repeat(300_000)}`))
    expect(table).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(['buku.terlalu-banyak-baris'])
  })

  it('keeps a village that was added by hand apart, and a count with thousands signs a count', () => {
    const { table, issues } = parseElsimilBumil(
      [sheetOf([HEADING, ...ROWS, ['HULU', 'DESA TAMBAHAN', '1.234', '1,234', 0, '1 234', 0]], [])],
      'rekap',
    )
    expect(issues).toEqual([])
    expect(table?.rows[3]?.counts).toMatchObject({ bumil: { value: 1234 }, terdampingi: { value: 1234 }, dapatTtd: { value: 1234 } })
  })
})
