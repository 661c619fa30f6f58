/** Sheets that nobody would write by hand, cut into pieces of any size: whatever is scanned must be what hucre reads, cell by cell. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { bookOf, readByHucre, readByUs, sheetOf } from './book-of.ts'
import { factsOfBook, scanned } from './scanned.ts'

const facts = await factsOfBook()

const word = fc.oneof(
  fc.constantFrom('', 'Ya', 'DESA 12', ' ', '4.70', '007', '-1', '1e3', '&amp;', '&#65;', '_x0041_', 'Ż 😀', ']]>', '\n', '44927'),
  fc.string({ unit: fc.constantFrom('a', '1', ' ', '&', ';', '#', 'x', '_', '.', '"', '>', 'é'), maxLength: 12 }),
)
const number = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc.integer({ min: 0, max: 60_000 }).map(String),
  word,
)
const columns = fc.constantFrom('A', 'B', 'C', 'F', 'Z', 'AA')
const style = fc.constantFrom('', '', ' s="0"', ' s="1"', ' s="2"', ' s="4"')

const usualCell = fc.tuple(columns, style, fc.nat(6), word, number).map(([column, styled, form, text, digits]) => {
  const start = `<c r="${column}1"${styled}`
  switch (form) {
    case 0:
      return `${start}/>`
    case 1:
      return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    case 2:
      return `${start} t="str"><f>A1</f><v>${text}</v></c>`
    case 3:
      return `${start} t="s"><v>${text.length % 4}</v></c>`
    case 4:
      return `${start} t="n"><v>${digits}</v></c>`
    case 5:
      return `${start}><v>${digits}</v></c>`
    default:
      return `${start} t="inlineStr"><is><t>${text}</t></is></c>`
  }
})

/** Tags and what stands between them, in any order: nearly always nonsense. */
const splinter = fc.constantFrom(
  '<c r="A1">',
  '<c>',
  '</c>',
  '<v>',
  '</v>',
  '<v/>',
  '<is>',
  '</is>',
  '<t>',
  '</t>',
  '<f>',
  '</f>',
  '<r>',
  '</r>',
  '<row>',
  '<row r="3">',
  '</row>',
  '<row r="4"/>',
  'x',
  ' ',
  '1',
  '<!-- -->',
  '<![CDATA[2]]>',
  '<c r="B1" t="s">',
  '<c r="C1" t="b"/>',
  '<x:c r="A1"/>',
  '</sheetData>',
  '<sheetData>',
  '<',
  '>',
  '"',
  "'",
)
const nonsense = fc.array(splinter, { minLength: 1, maxLength: 6 }).map((splinters) => splinters.join(''))
const row = (cell: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.array(cell, { maxLength: 8 }))
    .map(([index, cells]) => `<row r="${index}">${cells.join('')}</row>`)
const usualRows = fc.array(row(usualCell), { maxLength: 12 })
const oddRows = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: row(usualCell) },
    { weight: 1, arbitrary: row(fc.oneof(usualCell, nonsense)) },
    { weight: 1, arbitrary: nonsense },
  ),
  { maxLength: 12 },
)
const sizes = [fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 })] as const

test.prop([usualRows, ...sizes], { numRuns: 150 })('usual rows are scanned to the end, however they arrive', async (rows, size, step) => {
  const sheet = sheetOf(rows.join('\n'))
  const scan = await scanned(sheet, facts, size, step)
  expect(scan.isWhole).toBe(true)
  expect(scan.rows).toEqual((await readByHucre(bookOf(sheet))).rows)
})

test.prop([oddRows, ...sizes], { numRuns: 250 })('of odd rows nothing is read differently', async (rows, size, step) => {
  const sheet = sheetOf(rows.join(''))
  const truth = await readByHucre(bookOf(sheet))
  const scan = await scanned(sheet, facts, size, step)
  expect(scan.rows).toEqual(scan.isWhole ? truth.rows : truth.rows.slice(0, scan.rows.length))
  expect(await readByUs(bookOf(sheet))).toEqual(truth)
})
