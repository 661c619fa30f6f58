import { expect, it } from 'vitest'
import { readTemplate } from '../../src/coverage-template/read-template.ts'
import { type Sheet, type SheetCell, textCell } from '../../src/workbook/sheet.ts'

const number = (text: string): SheetCell => ({ text, kind: 'angka', formula: null })
const row = (...cells: (string | SheetCell | null)[]) => cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))
const sheet = (name: string, rows: Sheet['rows']): Sheet => ({ name, hidden: false, rows, merges: [] })

const OWNER = row('Templat Konvergen 1 | 76.01 | 2026-T1 | sekretariat')
const HEADS = row('Kode apa saja', 'Nama', 'Diganti namanya', 'Sasaran', 'Lalu')
const TOKENS = row('kode-wilayah', null, '[E24]', null, null, '[S24/penyebut]')

it('finds what was filled in by its codes, sorted anew, pushed down or with renamed columns', () => {
  const rows = [
    row('Catatan kami'),
    OWNER,
    HEADS,
    TOKENS,
    row('76.01.01.2002', 'Dua', number('7'), number('40')),
    row('76.01.01.2001', 'Satu', null, null, null, 'TB'),
  ]
  const read = readTemplate([sheet('Desa', rows)])
  expect(read?.owner).toEqual({ kab: '76.01', period: '2026-T1', office: null })
  expect(read?.cells).toEqual([
    { code: 'E24', part: 'nilai', area: '76.01.01.2002', text: '7', cell: 'Desa!C5' },
    { code: 'S24', part: 'penyebut', area: '76.01.01.2001', text: 'TB', cell: 'Desa!F6' },
  ])
})

it('keeps apart a stored 1.234, which is no whole number, and a typed one', () => {
  const rows = [OWNER, TOKENS, row('76.01.01.2001', '', number('1.234')), row('76.01.01.2002', '', '1.234')]
  expect(readTemplate([sheet('Desa', rows)])?.cells.map(({ text }) => text)).toEqual(['1,234', '1.234'])
})

it('tells rows that somebody added without a code of an area', () => {
  const rows = [OWNER, TOKENS, row('', 'Desa Baru', number('3')), row(), row('76.01.01.2001', '', number('4'))]
  const read = readTemplate([sheet('Desa', rows)])
  expect(read?.strangeRows).toEqual([{ cell: 'Desa!A3', text: 'Desa Baru' }])
  expect(read?.cells).toHaveLength(1)
})

it('reads every sheet with codes and passes over the office’s own', () => {
  const own = sheet('Hitungan', [row('76.01.01.2001', number('5'))])
  const kab = sheet('Kabupaten', [OWNER, row('kode-wilayah', '[S01]'), row('76.01', number('2'))])
  expect(
    readTemplate([own, sheet('Desa', [OWNER, TOKENS, row('76.01.01.2001', '', number('4'))]), kab])?.cells.map(({ cell }) => cell),
  ).toEqual(['Desa!C3', 'Kabupaten!B3'])
})

it('is null for what is no template', () => {
  expect(readTemplate([sheet('Data', [row('Desa', 'Jumlah')])])).toBeNull()
  expect(readTemplate([sheet('Data', [OWNER, HEADS])])).toBeNull()
  expect(readTemplate([sheet('Data', [TOKENS])])).toBeNull()
})
