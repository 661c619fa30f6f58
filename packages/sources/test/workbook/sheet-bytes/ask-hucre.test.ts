/** What a workbook says outside of its rows, and what is wrong with its parts, is said by hucre: the same sheet, the same texts, the same Issue. */
import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { inflateEntry } from '../../../src/workbook/inflate-entry.ts'
import { inflateInNode } from '../../../src/workbook/inflate-node.ts'
import { LIST_WORKBOOK_LIMITS } from '../../../src/workbook/limits.ts'
import { askHucre } from '../../../src/workbook/sheet-bytes/ask-hucre.ts'
import type { BookFacts } from '../../../src/workbook/sheet-bytes/book-facts.ts'
import { readZipDirectory } from '../../../src/workbook/zip-directory.ts'
import { given } from '../../given.ts'
import { zipOf } from '../zip-of.ts'
import { bookOf, PARTS, readByHucre, readByUs, sheetOf } from './book-of.ts'

const ask = (bytes: Uint8Array, sheet = 0) => askHucre(bytes, given(readZipDirectory(bytes)), sheet, inflateEntry)
const textsOf = ({ sharedTexts }: BookFacts, count: number) =>
  Array.from({ length: count }, (_, index) => sharedTexts.at(index)?.text ?? null)
const DATES = sheetOf('<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" t="s"><v>1</v></c></row>')
const one = (text: string) => sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`)
const twoSheets = (first: string, second: string) => ({
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="Satu" sheetId="1" r:id="rId1"/><sheet name="Dua" sheetId="2" r:id="rId2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': PARTS['xl/_rels/workbook.xml.rels'].replace(
    /<Relationship Id="rId1"[^>]*>/,
    [first, second].map((target, index) => `<Relationship Id="rId${index + 1}" Type="x/worksheet" Target="${target}"/>`).join(''),
  ),
})

describe('askHucre', () => {
  it('says which styles are dates and which texts are shared', async () => {
    const { part, facts } = given(await ask(bookOf(DATES)))
    expect(part.name).toBe('xl/worksheets/sheet1.xml')
    expect(facts.stylesOfDates.slice(0, 5)).toEqual([false, true, true, false, false])
    expect(textsOf(facts, 4)).toEqual(['satu', ' dua & A ', 'tiga', null])
    expect([facts.sharedTexts.at(3), facts.sharedTexts.at(4)]).toEqual([null, undefined])
    expect(facts.dateOf(45_000)).toEqual(new Date(Date.UTC(2023, 2, 15)))
  })

  it('counts days from 1904 where the workbook does', async () => {
    const book = bookOf(DATES, { 'xl/workbook.xml': PARTS['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="1"/><sheets>') })
    expect(given(await ask(book)).facts.dateOf(0)).toEqual(new Date(Date.UTC(1904, 0, 1)))
    expect(await readByUs(book)).toEqual(await readByHucre(book))
  })

  it('knows thousands of shared texts', async () => {
    const texts = Array.from({ length: 2500 }, (_, index) => `<si><t>teks ${index}</t></si>`).join('')
    const { facts } = given(await ask(bookOf(DATES, { 'xl/sharedStrings.xml': `<sst>${texts}</sst>` })))
    expect(textsOf(facts, 2500)).toEqual(Array.from({ length: 2500 }, (_, index) => `teks ${index}`))
    expect(facts.sharedTexts.at(2500)).toBeUndefined()
  })

  it.each([
    ['in their order', 'worksheets/sheet1.xml', 'worksheets/sheet2.xml'],
    ['in another order', 'worksheets/sheet2.xml', 'worksheets/sheet1.xml'],
    ['under other names', 'worksheets/data.xml', '/xl/worksheets/sheet1.xml'],
    ['the same twice', 'worksheets/sheet2.xml', 'worksheets/sheet2.xml'],
    ['outside of their folder', 'lain.xml', 'worksheets/sheet2.xml'],
  ])('finds sheets %s', async (_, first, second) => {
    const others = { 'xl/worksheets/sheet2.xml': one('dua'), 'xl/worksheets/data.xml': one('data'), 'xl/lain.xml': one('lain') }
    const book = bookOf(one('satu'), { ...others, ...twoSheets(first, second) })
    for (const sheet of [0, 1, 2]) expect(await readByUs(book, sheet)).toEqual(await readByHucre(book, sheet))
  })

  it('takes the last of two parts with one name', async () => {
    const late = Buffer.from(one('kedua'))
    const book = zipOf(
      { ...PARTS, 'xl/worksheets/sheet1.xml': one('pertama') },
      { 'xl/worksheets/sheet1.xml': { packed: deflateRawSync(late), claims: late.length } },
    )
    expect((await readByUs(book)).rows[0]?.cells[0]?.text).toBe('kedua')
    expect(await readByUs(book)).toEqual(await readByHucre(book))
  })

  it.each<[string, Record<string, string>]>([
    ['no styles', { 'xl/styles.xml': '' }],
    ['damaged styles', { 'xl/styles.xml': '<styleSheet><cellXfs>' }],
    ['damaged texts', { 'xl/sharedStrings.xml': '<sst><si>' }],
    ['texts with a prefix', { 'xl/sharedStrings.xml': '<x:sst><x:si><x:t>a</x:t></x:si><x:si><x:t>b</x:t></x:si></x:sst>' }],
    [
      'texts elsewhere',
      {
        'xl/_rels/workbook.xml.rels': PARTS['xl/_rels/workbook.xml.rels'].replace('sharedStrings.xml', 'teks.xml'),
        'xl/teks.xml': '<sst/>',
      },
    ],
    ['no relations', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }],
    ['a damaged table of contents', { 'xl/workbook.xml': '<workbook><sheets><sheet name="Satu" sheetId="1" r:id="rId1"/>' }],
    ['no type of contents', { '[Content_Types].xml': '' }],
  ])('says the same as hucre: %s', async (_, parts) => {
    const book = bookOf(DATES, parts)
    expect(await readByUs(book)).toEqual(await readByHucre(book))
  })
})

describe('a damaged container', () => {
  const many = sheetOf(
    Array.from({ length: 3000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index * 7919}</v></c></row>`).join(''),
  )
  const packed = deflateRawSync(Buffer.from(many))
  const lying = (content: Buffer, claims = many.length) => zipOf(PARTS, { 'xl/worksheets/sheet1.xml': { packed: content, claims } })

  it.each([
    ['a sound sheet', lying(packed)],
    ['a sheet cut off', lying(packed.subarray(0, packed.length / 2))],
    ['a sheet with a wrong byte', lying(Buffer.from(packed.map((byte, index) => (index === 5000 ? byte ^ 0xff : byte))))],
    ['a sheet with more behind its end', lying(Buffer.concat([packed, Buffer.from('lebih')]))],
    ['a sheet larger than it says', lying(packed, 40_000)],
    ['a sheet smaller than it says', lying(packed, many.length + 1)],
    ['a bomb behind the rows', lying(deflateRawSync(Buffer.from(many + ' '.repeat(900_000))), many.length + 500_000)],
    ['a bomb', lying(deflateRawSync(Buffer.alloc(30_000_000, ' ')), 1000)],
  ])('%s: the same rows and the same Issue', async (_, book) => {
    const truth = await readByHucre(book)
    for (const inflate of [inflateEntry, inflateInNode]) expect(await readByUs(book, 0, LIST_WORKBOOK_LIMITS, inflate)).toEqual(truth)
  })

  it('a wrong check sum of the texts is found', async () => {
    const book = await writeXlsx({ sheets: [{ name: 'Satu', rows: [['aaa', 'bbb']] }] })
    const texts = given(given(readZipDirectory(book)).find(({ name }) => name === 'xl/sharedStrings.xml'))
    const wrong = book.slice()
    const directory = given(findBytes(wrong, texts.crc32))
    wrong[directory] = (wrong[directory] ?? 0) ^ 1
    expect(await ask(wrong)).toBe(null)
    expect(await readByUs(wrong)).toEqual({ rows: [], broke: 'buku.rusak' })
  })

  it('limits hold for both ways of reading', async () => {
    const limits = { ...LIST_WORKBOOK_LIMITS, maxRows: 2000 }
    const odd = many.replace('<row r="1500">', '<row r="1500"><!-- -->')
    for (const sheet of [many, odd]) {
      const { rows, broke } = await readByUs(bookOf(sheet), 0, limits)
      expect([rows.length, broke]).toEqual([2000, 'buku.terlalu-banyak-baris'])
      expect((await readByUs(bookOf(sheet), 0, { ...limits, maxRows: 9999, maxCells: 1700 })).broke).toBe('buku.terlalu-banyak-sel')
    }
  })
})

/** Where a number of four bytes stands last in a file: in the directory of a zip container. */
function findBytes(bytes: Uint8Array, number: number): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === number) return at
  return null
}
