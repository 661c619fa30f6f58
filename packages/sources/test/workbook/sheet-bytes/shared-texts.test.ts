/** Tables of shared texts as nobody would write them by hand: whatever is scanned out of their bytes is what hucre reads, text by text. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { inflateEntry } from '../../../src/workbook/inflate-entry.ts'
import { scanSharedTexts } from '../../../src/workbook/sheet-bytes/shared-texts.ts'
import { readZipDirectory } from '../../../src/workbook/zip-directory.ts'
import { given } from '../../given.ts'
import { bookOf, readByHucre, readByUs, sheetOf } from './book-of.ts'

const CELLS = 12
const POINTERS = sheetOf(
  `<row r="1">${Array.from({ length: CELLS }, (_, n) => `<c r="A${n + 1}" t="s"><v>${n}</v></c>`).join('')}</row>`,
).replaceAll(/r="A(\d+)"/g, (_, n: string) => `r="${String.fromCharCode(64 + Number(n))}1"`)
const booksOf = (texts: string) => bookOf(POINTERS, { 'xl/sharedStrings.xml': texts })

async function scanOf(texts: string) {
  const book = booksOf(texts)
  const entry = given(given(readZipDirectory(book)).find(({ name }) => name === 'xl/sharedStrings.xml'))
  return scanSharedTexts(book, entry, inflateEntry)
}

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a',
    ' a ',
    '&amp;',
    '&#65;',
    '&#x41;',
    '&bogus;',
    '_x000D_',
    '_x0041_',
    'Ż 😀',
    ']]>',
    '\n',
    '\r\n',
    '7601011501800001',
  ),
  fc.string({ unit: fc.constantFrom('a', '1', ' ', '&', ';', '#', 'x', '_', '"', '>', 'é', '\r'), maxLength: 60 }),
)
const usual = fc.tuple(fc.nat(2), text).map(([form, written]) => {
  if (form === 0) return `<si><t>${written}</t></si>`
  return form === 1 ? `<si><t xml:space="preserve">${written}</t></si>` : '<si><t/></si>'
})
const splinter = fc.constantFrom(
  '<si>',
  '</si>',
  '<t>',
  '</t>',
  '<t/>',
  '<si/>',
  '<r>',
  '</r>',
  '<rPh/>',
  '<!-- -->',
  '<![CDATA[a]]>',
  'a',
  '<x:si/>',
  '</sst>',
)
const odd = fc.array(splinter, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''))
const tableOf = (items: readonly string[]) => `<?xml version="1.0"?>\n<sst count="9" uniqueCount="9">${items.join('')}</sst>`

describe('the table of shared texts', () => {
  test.prop([fc.array(usual, { maxLength: CELLS })])('as programs write it is scanned, and is what hucre reads', async (items) => {
    expect(await scanOf(tableOf(items))).not.toBeNull()
    const book = booksOf(tableOf(items))
    expect(await readByUs(book)).toEqual(await readByHucre(book))
  })

  test.prop([fc.array(fc.oneof(usual, odd), { maxLength: CELLS })])('with anything in it reads as hucre reads it', async (items) => {
    const book = booksOf(tableOf(items))
    expect(await readByUs(book)).toEqual(await readByHucre(book))
  })

  it.each([
    ['rich text', '<sst><si><r><t>a</t></r></si></sst>'],
    ['a comment', '<sst><!-- --><si><t>a</t></si></sst>'],
    ['no end', '<sst><si><t>a</t></si>'],
    ['something behind its end', '<sst><si><t>a</t></si></sst><sst/>'],
    ['a prefix', '<x:sst><x:si><x:t>a</x:t></x:si></x:sst>'],
    ['nothing', ''],
  ])('is left to hucre: %s', async (_, texts) => {
    expect(await scanOf(texts)).toBeNull()
  })

  it('gives no text beyond its last', async () => {
    const table = given(await scanOf(tableOf(['<si><t>satu</t></si>', '<si><t/></si>'])))
    expect([table.at(0)?.text, table.at(1), table.at(2)]).toEqual(['satu', null, undefined])
  })

  it('is not taken where its check sum is another', async () => {
    const book = booksOf(tableOf(['<si><t>satu</t></si>']))
    const entry = given(given(readZipDirectory(book)).find(({ name }) => name === 'xl/sharedStrings.xml'))
    expect(await scanSharedTexts(book, { ...entry, crc32: 1 }, inflateEntry)).toBeNull()
  })
})
