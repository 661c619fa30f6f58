/**
 * Tables as they really come, through HTTP: macros, formulas that refer to other files, merged cells over two heading rows, percentages and thousands signs
 * where counts belong, three hundred thousand rows, a table by kecamatan. Each is read or turned away with the reason.
 */
import type { SheetTrial } from '@konvergen/contract/sheets.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipOf } from '../../../sources/test/workbook/zip-of.ts'
import { choiceOf, openSheetDesk, type SheetDesk } from '../support/sheet-desk.ts'

let desk: SheetDesk

beforeAll(async () => {
  desk = await openSheetDesk(['D06', 'E10', 'E11'])
})
afterAll(() => desk.close())

const said = ({ isu }: SheetTrial) => isu.map(({ code, place }) => `${code} ${place.cell ?? place.column ?? ''}`.trim())

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A workbook with macros, as Excel writes them; `rows`: the XML of its only sheet's rows. */
function macroBook(rows: string, merges: readonly string[]): Uint8Array {
  const types =
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>'
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${types}</Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="TW2" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
    'xl/vbaProject.bin': 'Attribute VB_Name = "Auto_Open"',
  })
}
const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
const count = (ref: string, value: number) => `<c r="${ref}"><v>${value}</v></c>`
const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`

describe('a workbook with everything at once', () => {
  let trial: SheetTrial

  beforeAll(async () => {
    const rows = [
      row(1, text('A1', 'LAPORAN TRIWULAN II TAHUN 2026')),
      row(2, text('A2', 'Desa'), text('B2', 'Ibu hamil')),
      row(3, text('B3', 'Jumlah'), text('C3', 'KEK mendapat PMT')),
      row(4, text('A4', desk.nameAt(0)), text('B4', '1.234'), count('C4', 3)),
      row(5, text('A5', desk.nameAt(1)), '<c r="B5"><f>[1]Mei!B5</f><v>36</v></c>', count('C5', 0)),
      row(6, text('A6', desk.nameAt(2)), '<c r="B6"><f>[1]Mei!B6</f></c>', count('C6', 2)),
      row(7, text('A7', desk.nameAt(3)), text('B7', '87%'), text('C7', '-')),
      row(8, text('A8', desk.nameAt(4)), count('B8', 1.234), text('C8', '2 orang')),
      row(9, text('A9', 'Desa Tambahan'), count('B9', 9), count('C9', 1)),
    ]
    const { status, body } = await desk.upload('laporan.xlsm', macroBook(rows.join(''), ['A2:A3', 'B2:C2']))
    expect(status).toBe(200)
    const shown = await desk.look(body.lembar)
    expect(shown.lembar[0]?.kolom.map(({ judul }) => judul)).toEqual([['Desa'], ['Ibu hamil', 'Jumlah'], ['Ibu hamil', 'KEK mendapat PMT']])
    trial = await desk.attempt(body.lembar, choiceOf(shown, { B: 'D06/nilai', C: 'E10/nilai' }))
  })

  it('has macros that never run, and that is said', () => {
    expect(said(trial)).toContain('buku.makro')
  })

  it('gives what formulas to another file saved, and nothing where they saved nothing', () => {
    expect(trial.perubahan.filter(({ kode }) => kode === 'D06').map(({ wilayah, sesudah }) => [wilayah, sesudah])).toEqual([
      [desk.codeAt(0), 1234],
      [desk.codeAt(1), 36],
    ])
    expect(said(trial)).toEqual(expect.arrayContaining(['tabel.rumus-berkas-lain B', 'tabel.rumus-tanpa-nilai B']))
  })

  it('has percentages, fractions and words that are no counts, each told with its cell; a dash is no zero', () => {
    expect(said(trial)).toEqual(expect.arrayContaining(['tabel.persen-bukan-jumlah B7', 'tabel.pecahan B8', 'tabel.bukan-angka C8']))
    expect(trial.perubahan.filter(({ kode }) => kode === 'E10').map(({ wilayah, sesudah }) => [wilayah, sesudah])).toEqual([
      [desk.codeAt(0), 3],
      [desk.codeAt(1), 0],
      [desk.codeAt(2), 2],
    ])
  })

  it('has a village that somebody added, which waits until somebody says which it is', () => {
    expect(trial.penempatan.filter(({ kode }) => kode === null).map(({ nama }) => nama)).toEqual(['Desa Tambahan'])
  })
})

describe('sizes and levels', () => {
  it('three hundred thousand rows of a table are turned away with the reason', async () => {
    const reply = await desk.upload('besar.csv', `Desa;Ibu hamil\n${`${desk.nameAt(0)};3\n`.repeat(300_000)}`)
    expect([reply.status, reply.code]).toEqual([422, 'berkas-tidak-terbaca'])
    expect(JSON.stringify(reply.body)).toContain('20.000')
  })

  it('numbers by kecamatan stay the kecamatan’s: they are spread over no village, and that is said', async () => {
    const lines = desk.district.kecamatan.map(({ nama }, index) => `Kec. ${nama};${index + 40}`)
    const { body } = await desk.upload('per-kecamatan.csv', `Kecamatan;Jumlah ibu hamil\n${lines.join('\n')}\n`)
    const trial = await desk.attempt(body.lembar, choiceOf(await desk.look(body.lembar), { B: 'D06/nilai' }))
    expect(trial.perubahan).toEqual([])
    expect(trial.isu.find(({ code }) => code === 'lembar.tingkat-lain')?.params).toMatchObject({
      kode: 'D06',
      diminta: 'desa',
      jumlah: desk.district.kecamatan.length,
    })
  })
})
