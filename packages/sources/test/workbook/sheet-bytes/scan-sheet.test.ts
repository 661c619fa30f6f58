/** Every form that the scan of bytes reads by itself or leaves to hucre, against hucre reading the same workbook alone. */
import { describe, expect, it } from 'vitest'
import { bookOf, readByHucre, readByUs, sheetOf } from './book-of.ts'
import { factsOfBook, scanned } from './scanned.ts'

const facts = await factsOfBook()
const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const FIRST = `<row r="1">${inline('A1', 'awal')}</row>`
const LAST = `<row r="9">${inline('B9', 'akhir')}</row>`

/** Rows as programs write them. */
const USUAL: readonly (readonly [string, string])[] = [
  ['texts inside', `<row r="2">${inline('A2', 'Siti')}${inline('C2', ' dengan spasi ')}</row>`],
  ['a text that keeps its blanks', '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> x\n </t></is></c></row>'],
  [
    'empty texts',
    '<row r="2"><c r="A2" t="inlineStr"><is><t/></is></c><c r="B2" t="inlineStr"><is><t></t></is></c><c r="C2" t="str"/></row>',
  ],
  [
    'numbers',
    '<row r="2"><c r="A2"><v>4.70</v></c><c r="B2" t="n"><v>1E-7</v></c><c r="C2" s="3"><v>-0</v></c><c r="D2"><v> 5 </v></c></row>',
  ],
  [
    'numbers that are none',
    '<row r="2"><c r="A2"><v>4,7</v></c><c r="B2"><v> </v></c><c r="C2"><v>0x1F</v></c><c r="D2"><v>_x0041_</v></c></row>',
  ],
  ['a long whole number', '<row r="2"><c r="A2"><v>3201015507230011</v></c><c r="B2"><v>12345678901234567890</v></c></row>'],
  [
    'the same bytes, meant differently',
    `<row r="2">${inline('A2', '44927')}<c r="B2"><v>44927</v></c><c r="C2" s="1"><v>44927</v></c></row>`,
  ],
  [
    'dates',
    '<row r="2"><c r="A2" s="1"><v>45000</v></c><c r="B2" s="2"><v>45000.75</v></c><c r="C2" s="1"><v>60</v></c><c r="D2" s="1"><v>x</v></c></row>',
  ],
  ['a date too far away', '<row r="2"><c r="A2" s="1"><v>1e300</v></c></row>'],
  [
    'shared texts',
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1" t="s"><v>1</v></c><c r="C2" t="s"><v>0</v></c><c r="D2" t="s"><v>3</v></c></row>',
  ],
  [
    'formulas with their results',
    '<row r="2"><c r="A2"><f>B2+1</f><v>7</v></c><c r="B2" t="str"><f t="shared" si="0"/><v>ya</v></c><c r="C2"><f>1</f></c></row>',
  ],
  ['gaps, styled cells, cells out of order', `<row r="2"><c r="E2" s="1"/><c r="B2"></c>${inline('A2', 'a')}<c r="A2"><v>1</v></c></row>`],
  ['attributes of other programs', '<row r="2" spans="1:3" x14ac:dyDescent="0.25" r="4"><c cm="1" t="n" s="0" r="AB2"><v>1</v></c></row>'],
  ['a cell that names another row', `<row r="2">${inline('B77', 'x')}</row>`],
  ['an empty row', '<row r="2" ht="15"/><row r="3"></row>'],
  ['lines between rows and cells', `\n<row r="2">\r\n\t${inline('A2', 'a')} \n</row>\n`],
  [
    'entities',
    `<row r="2">${inline('A2', '&lt;A &amp;amp; B&gt; &quot;&apos;')}${inline('B2', '&#65;&#x42;&#X43;&nbsp;&#1114112; &')}<c r="C2"><v>&#49;</v></c></row>`,
  ],
  ['escapes', `<row r="2">${inline('A2', 'a_x000D_b_x005F_x0041_')}<c r="B2" t="str"><v>_x00e9__X0041_</v></c></row>`],
  ['letters of all lengths', `<row r="2">${inline('A2', 'Śītā 😀 \u{FEFF}é')}${inline('B2', '\u{FEFF}')}${inline('C2', ']]>')}</row>`],
  ['a text longer than those that are remembered', `<row r="2">${inline('A2', 'x'.repeat(60))}${inline('B2', 'x'.repeat(60))}</row>`],
  ['the last column of a sheet', '<row r="2"><c r="XFD2"><v>1</v></c></row>'],
]

/** Rows that are left to hucre. */
const UNUSUAL: readonly (readonly [string, string])[] = [
  ['a prefix', '<x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row>'],
  ['a prefix of the value', '<row r="2"><c r="A2"><x:v>1</x:v></c></row>'],
  ['CDATA', '<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row>'],
  ['CDATA behind a text', '<row r="2"><c r="A2" t="inlineStr"><is><t>a<![CDATA[b]]></t></is></c></row>'],
  ['a comment between rows', '<!-- <row r="5"> --><row r="2"><c r="A2"><v>1</v></c></row>'],
  ['a comment in a text', '<row r="2"><c r="A2" t="str"><v>a<!-- x -->b</v></c></row>'],
  ['a processing instruction', '<?x y?><row r="2"><c r="A2"><v>1</v></c></row>'],
  ['rich text', '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>te</t></r><r><t>bal</t></r></is></c></row>'],
  ['two texts in one cell', '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t><t>b</t></is></c></row>'],
  ['reading aids', '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c></row>'],
  ['two values in one cell', '<row r="2"><c r="A2"><v>1</v><v>2</v></c></row>'],
  ['a boolean', '<row r="2"><c r="A2" t="b"><v>1</v></c></row>'],
  ['an error', '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>'],
  ['a date by its type', '<row r="2"><c r="A2" t="d"><v>2024-01-17</v></c></row>'],
  ['a type without a name', '<row r="2"><c r="A2" t=""><v>1</v></c></row>'],
  ['a text without its value', '<row r="2"><c r="A2" t="inlineStr"><v>1</v></c></row>'],
  ['a number with a text inside', '<row r="2"><c r="A2"><is><t>1</t></is></c></row>'],
  ['a pointer to nothing', '<row r="2"><c r="A2" t="s"/><c r="B2" t="s"><v></v></c></row>'],
  ['a pointer beyond the last text', '<row r="2"><c r="A2" t="s"><v>4</v></c></row>'],
  ['a pointer that is no whole number', '<row r="2"><c r="A2" t="s"><v>1.0</v></c><c r="B2" t="s"><v>x</v></c></row>'],
  ['a style that nobody has', '<row r="2"><c r="A2" s="1000"><v>1</v></c></row>'],
  ['a style that is no number', '<row r="2"><c r="A2" s="x"><v>1</v></c></row>'],
  ['a row without its number', '<row><c r="A2"><v>1</v></c></row>'],
  ['a row with half a number', '<row r="2.5"><c r="A2"><v>1</v></c></row>'],
  ['a cell without its address', '<row r="2"><c><v>1</v></c><c r="D2"/><c><v>2</v></c></row>'],
  ['an address in small letters', '<row r="2"><c r="b2"><v>1</v></c></row>'],
  ['an address without a column', '<row r="2"><c r="2"><v>1</v></c></row>'],
  ['single quotes', "<row r='2'><c r='A2'><v>1</v></c></row>"],
  ['single quotes with a sign inside', `<row r="2"><c r="A2" x='s="1"'><v>1</v></c></row>`],
  ['no quotes', '<row r=2><c r=A2><v>1</v></c></row>'],
  ['blanks around the equals sign', '<row r = "2"><c r="A2"><v>1</v></c></row>'],
  ['an attribute without a value', '<row r="2"><c r="A2" x s="1"><v>1</v></c></row>'],
  ['an attribute without a name', '<row r="2"><c r="A2" ="x" s="1"><v>1</v></c></row>'],
  ['an entity in an attribute', '<row r="2"><c r="&#66;2"><v>1</v></c></row>'],
  ['the end of a tag inside quotes', '<row r="2" x="a>b"><c r="A2" x="/>"><v>1</v></c></row>'],
  ['a tag that only begins alike', '<rows r="2"><c r="A2"><v>1</v></c></rows><row r="3"><cx r="A3"><v>1</v></cx></row>'],
  ['blanks in an end tag', '<row r="2"><c r="A2"><v>1</v ></c ></row >'],
  ['a row in a row', '<row r="2"><c r="A2"><v>1</v></c><row r="3"><c r="A3"><v>2</v></c></row></row>'],
  ['a cell that does not end', '<row r="2"><c r="A2"><v>1</v></x></row>'],
  ['something else in a row', '<row r="2"><c r="A2"><v>1</v></c><extLst/></row>'],
  ['a text between cells', '<row r="2"><c r="A2"><v>1</v></c>x</row>'],
  ['a column beyond the last', '<row r="2"><c r="XFE2"><v>1</v></c></row>'],
  ['a row of half a million letters', `<row r="2">${inline('A2', 'x'.repeat(500_000))}</row>`],
]

describe('a sheet scanned out of its bytes', () => {
  it.each(USUAL)('reads %s', async (_, row) => {
    const sheet = sheetOf(FIRST + row + LAST)
    const { rows, isWhole } = await scanned(sheet, facts)
    expect(isWhole).toBe(true)
    const truth = await readByHucre(bookOf(sheet))
    expect(truth.broke).toBe(null)
    expect(rows).toEqual(truth.rows)
  })

  it.each(UNUSUAL)('leaves %s to hucre', async (_, row) => {
    const sheet = sheetOf(FIRST + row + LAST)
    const { rows, isWhole } = await scanned(sheet, facts)
    expect(isWhole).toBe(false)
    const truth = await readByHucre(bookOf(sheet))
    expect(rows).toEqual(truth.rows.slice(0, rows.length))
    expect(await readByUs(bookOf(sheet))).toEqual(truth)
  })

  it('makes every repeated text and cell once', async () => {
    const { rows } = await scanned(sheetOf(`<row r="1">${inline('A1', 'Ya')}</row><row r="2">${inline('B2', 'Ya')}</row>`), facts)
    expect(rows[1]?.cells[1]).toBe(rows[0]?.cells[0])
    expect(rows[1]?.cells[1]?.text).toBe('Ya')
  })
})

describe('what stands around the rows', () => {
  const row = FIRST + LAST
  it.each([
    ['the bare minimum', `<worksheet><sheetData>${row}</sheetData></worksheet>`],
    ['a byte order mark', `\u{FEFF}${sheetOf(row)}`],
    ['a first line in single quotes', `<?xml version='1.0'?><worksheet><sheetData>${row}</sheetData></worksheet>`],
    [
      'columns and views',
      `<worksheet xmlns="a" xmlns:r="b">\n<sheetViews><sheetView/></sheetViews><cols><col min="1" max="2" /></cols><sheetData>${row}</sheetData></worksheet>`,
    ],
  ])('is passed over: %s', async (_, sheet) => {
    const { rows, isWhole } = await scanned(sheet, facts)
    expect(isWhole).toBe(true)
    expect(rows).toEqual((await readByHucre(bookOf(sheet))).rows)
  })

  it.each([
    ['a prefix', `<x:worksheet><x:sheetData>${row}</x:sheetData></x:worksheet>`],
    ['no rows', '<worksheet><sheetData/></worksheet>'],
    ['no table of rows', '<worksheet></worksheet>'],
    ['rows in a comment', `<worksheet><!-- <sheetData><row r="5"></row> --><sheetData>${row}</sheetData></worksheet>`],
    ['rows in an attribute', `<worksheet a='<sheetData><row r="5"></row>'><sheetData>${row}</sheetData></worksheet>`],
    ['rows in double quotes', `<worksheet a="<sheetData>" b="</sheetData>"><sheetData>${row}</sheetData></worksheet>`],
    ['rows in an instruction', `<?x <sheetData><row r="5"></row> ?><worksheet><sheetData>${row}</sheetData></worksheet>`],
    ['an attribute of the rows', `<worksheet><sheetData x="1">${row}</sheetData></worksheet>`],
    ['an attribute of the first of two', `<worksheet><sheetData x="1">${row}</sheetData><sheetData>${row}</sheetData></worksheet>`],
    ['a prefix of the first of two', `<worksheet><x:sheetData>${row}</x:sheetData><sheetData>${row}</sheetData></worksheet>`],
    ['two tables of rows', `<worksheet><sheetData>${row}</sheetData><sheetData>${row}</sheetData></worksheet>`],
    ['a second table with a prefix', `<worksheet><sheetData>${row}</sheetData><x:sheetData>${row}</x:sheetData></worksheet>`],
    ['an end inside a row', `<worksheet><sheetData>${FIRST}<row r="2"><c r="A2"><v>1</v></c>`],
    ['an end between rows', `<worksheet><sheetData>${row}`],
    ['a wide head', `<worksheet><cols>${'<col min="1" max="2"/>'.repeat(20_000)}</cols><sheetData>${row}</sheetData></worksheet>`],
  ])('is left to hucre: %s', async (_, sheet) => {
    expect((await scanned(sheet, facts)).isWhole).toBe(false)
    expect(await readByUs(bookOf(sheet))).toEqual(await readByHucre(bookOf(sheet)))
  })

  it('sees a second table however it arrives', async () => {
    const sheet = `<worksheet><sheetData>${row}</sheetData><sheetData>${row}</sheetData></worksheet>`
    for (const size of [1, 4, 7]) expect((await scanned(sheet, facts, size)).isWhole).toBe(false)
  })

  it('leaves other encodings to hucre', async () => {
    const wide = new Uint8Array(Buffer.from(`\u{FEFF}${sheetOf(row)}`, 'utf16le'))
    expect(await scanned(wide, facts)).toEqual({ rows: [], isWhole: false })
  })

  it('reads what is no UTF-8 as hucre does', async () => {
    const broken = new Uint8Array(
      Buffer.from(sheetOf(`<row r="1">${inline('A1', 'a\u00E9')}${inline('B1', '\u00E2\u0082')}</row>`), 'latin1'),
    )
    const { rows, isWhole } = await scanned(broken, facts)
    expect(isWhole).toBe(true)
    const truth = await readByHucre(bookOf('', { 'xl/worksheets/sheet1.xml': broken as unknown as string }))
    expect(rows).toEqual(truth.rows)
  })
})
