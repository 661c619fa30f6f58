/** The rules of the typed form: what can be typed, what a cell says, what a pasted block would do, where the keys lead, what stays in the browser. */

import type { FormAnswer } from '@konvergen/contract/coverage.ts'
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { DENOMINATORS, SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { describe, expect, it } from 'vitest'
import {
  afterKeeping,
  bookOf,
  cellOf,
  type Draft,
  entriesOf,
  withElsewhere,
  withHeld,
  withTyped,
} from '../../../src/pages/coverage/arrange-cells.ts'
import { type Column, cellKey, sheetsOf } from '../../../src/pages/coverage/arrange-form.ts'
import { moved } from '../../../src/pages/coverage/arrange-keys.ts'
import { enterable, openedOffice } from '../../../src/pages/coverage/arrange-offices-of-form.ts'
import { planPaste } from '../../../src/pages/coverage/arrange-paste.ts'
import { filledOf, totalOf } from '../../../src/pages/coverage/arrange-totals.ts'
import { readDraft, writeDraft } from '../../../src/pages/coverage/keep-draft.ts'
import { readTyped } from '../../../src/pages/coverage/read-typed.ts'
import { blockOf } from '../../../src/parts/clipboard-block.ts'

const words = (id: string) => ({ id, en: id })
const thing = (code: string, more: object = {}) => ({
  code,
  part: 'nilai' as const,
  name: words(code),
  unit: 'jumlah' as const,
  level: 'desa' as const,
  version: 0,
  ...more,
})
const desa = (n: number, nama: string, kecamatan: string) => ({
  kode: `99.01.01.200${n}`,
  nama,
  tingkat: 'desa' as const,
  kecamatan,
})
const AREAS = [desa(1, 'Air Dingin', '99.01.01'), desa(2, 'Suka Maju', '99.01.01'), desa(3, 'Batu Tiga', '99.01.02')]
const [A, B, C] = AREAS.map(({ kode }) => kode) as [string, string, string]
const FORM: FormAnswer = {
  periode: '2026-T1',
  keadaan: 'terbuka',
  lembaga: { id: null, nama: null, keadaan: 'diisi', catatan: null },
  boleh: { isi: true, setujui: false, atasNama: false },
  hal: [thing('E22'), thing('S90', { unit: 'tanda' }), thing('S91', { level: 'kab' })],
  wilayah: [{ kode: '99.01', nama: 'Wanasagara', tingkat: 'kab', kecamatan: null }, ...AREAS],
  nilai: [
    { kode: 'E22', bagian: 'nilai', wilayah: A, nilai: 5, luar: false },
    { kode: 'E22', bagian: 'nilai', wilayah: B, nilai: 0, luar: false },
  ],
  sasaran: [
    { kode: 'D16', wilayah: A, nilai: 10, periode: '2026', hal: 'E22' },
    { kode: 'D16', wilayah: B, nilai: 0, periode: '2026', hal: 'E22' },
  ],
  lalu: { periode: '2025-T4', nilai: [{ kode: 'E22', bagian: 'nilai', wilayah: C, nilai: 7, luar: false }] },
}
const CATALOGUE: CatalogueAnswer = {
  tahun: 2026,
  indikator: SHIPPED as unknown as DefinitionSchema[],
  sasaran: DENOMINATORS.map(({ code, name, unit }) => ({ code, name, unit })),
  pengampu: {},
  lembaga: {},
  perubahan: [],
}
const SHEETS = sheetsOf(FORM, CATALOGUE)
const [SHEET] = SHEETS
if (SHEET === undefined) throw new Error('the form has a sheet')
const [E22, S90] = SHEET.columns as readonly [Column, Column]
const BOOK = bookOf(FORM)
const NONE: Draft = new Map()
const typed = (column: Column, area: string, text: string, draft = NONE) => withTyped(draft, BOOK, column, area, text)

describe('what is typed', () => {
  it.each([
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['12', 12],
    [' 0 ', 0],
    ['12,00', 12],
    ['1.234,00', 1234],
    ['12.0', 12],
  ])('%s is the count %d', (text, nilai) => {
    expect(readTyped(text, 'jumlah')).toEqual({ kind: 'nilai', nilai })
  })

  it.each([
    ['62,5', 'bukan-bilangan-bulat'],
    ['62.5', 'bukan-bilangan-bulat'],
    ['1,234', 'bukan-bilangan-bulat'],
    ['62,5%', 'persen'],
    ['80 %', 'persen'],
    ['-3', 'negatif'],
    ['-', 'garis'],
    ['–', 'garis'],
    ['belum', 'bukan-angka'],
    ['#REF!', 'bukan-angka'],
    ['1.23.4', 'bukan-angka'],
    ['081234567890', 'terlalu-besar'],
  ])('%s cannot be a count: %s', (text, sebab) => {
    expect(readTyped(text, 'jumlah')).toEqual({ kind: 'salah', sebab })
  })

  it('is nothing, not zero, where a cell is emptied, and neither where it does not apply', () => {
    expect(readTyped('  ', 'jumlah')).toEqual({ kind: 'kosong' })
    expect(readTyped('TB', 'jumlah')).toEqual({ kind: 'nilai', nilai: null })
    expect(readTyped('tidak berlaku', 'tanda')).toEqual({ kind: 'nilai', nilai: null })
  })

  it('is yes or no where that is asked', () => {
    expect(['Ya', 'v', '1'].map((text) => readTyped(text, 'tanda'))).toEqual([1, 1, 1].map((nilai) => ({ kind: 'nilai', nilai })))
    expect(readTyped('tidak', 'ya-tidak')).toEqual({ kind: 'nilai', nilai: 0 })
    expect(readTyped('2', 'tanda')).toEqual({ kind: 'salah', sebab: 'bukan-ya-tidak' })
  })
})

describe('a form', () => {
  it('has a sheet for each level that is asked, its villages by kecamatan', () => {
    expect(SHEETS.map(({ level }) => level)).toEqual(['desa', 'kab'])
    expect(SHEET.groups.map(({ kecamatan, areas }) => [kecamatan, areas.length])).toEqual([
      ['99.01.01', 2],
      ['99.01.02', 1],
    ])
    expect(E22.below).toMatchObject({ code: 'D16', isGoverned: true })
    expect(S90.below).toBeNull()
  })

  it('computes each cell over its governed number, as core does', () => {
    expect(cellOf(E22, A, BOOK, NONE).coverage).toMatchObject({ state: 'ada', value: 50 })
    expect(cellOf(E22, B, BOOK, NONE).coverage).toMatchObject({ state: 'tidak-ada-sasaran', numerator: 0 })
    expect(cellOf(E22, C, BOOK, NONE)).toMatchObject({ held: null, below: null, before: { value: 7 } })
    const many = typed(E22, A, '11')
    expect(cellOf(E22, A, BOOK, many).coverage).toMatchObject({ state: 'tidak-sah', value: null })
    expect(cellOf(E22, A, BOOK, withElsewhere(many, BOOK, cellKey(E22.key, A))).coverage).toMatchObject({ state: 'ada', value: 110 })
  })

  it('stands over the number of its own form where that is being typed', () => {
    const own = { ...FORM, hal: [thing('E22'), thing('D16')] }
    const [sheet] = sheetsOf(own, CATALOGUE)
    const [numerator, number] = (sheet?.columns ?? []) as unknown as readonly [Column, Column]
    expect(cellOf(numerator, A, BOOK, typed(number, A, '20')).coverage).toMatchObject({ value: 25 })
  })

  it('totals what is filled in: a mean of percentages never appears', () => {
    const draft = typed(E22, B, '', typed(E22, C, 'tb'))
    expect(totalOf(E22, AREAS, BOOK, draft)).toMatchObject({ sum: 5, filled: 1, asked: 2, coverage: { state: 'ada', value: 50 } })
    expect(filledOf(SHEETS, BOOK, NONE)).toEqual({ filled: 2, asked: 7 })
  })
})

describe('what is not kept yet', () => {
  it('is only what says something else than before', () => {
    expect(typed(E22, A, '5').size).toBe(0)
    expect(typed(E22, C, '').size).toBe(0)
    expect(typed(E22, A, '6').size).toBe(1)
    expect(typed(E22, A, '5', typed(E22, A, '6')).size).toBe(0)
  })

  it('is sent as a number, as not applicable, or as emptied; what cannot be stays', () => {
    const draft = typed(E22, A, '', typed(E22, B, 'tb', typed(E22, C, '62,5', typed(S90, A, 'ya'))))
    expect(entriesOf(SHEET.columns, draft)).toEqual([
      { kode: 'S90', bagian: 'nilai', wilayah: A, isi: 1 },
      { kode: 'E22', bagian: 'nilai', wilayah: B, isi: 'tidak-berlaku' },
      { kode: 'E22', bagian: 'nilai', wilayah: A, isi: 'hapus' },
    ])
    const elsewhere = withElsewhere(typed(E22, A, '11'), BOOK, cellKey(E22.key, A))
    expect(entriesOf(SHEET.columns, elsewhere)).toEqual([{ kode: 'E22', bagian: 'nilai', wilayah: A, isi: 11, luar: true }])
  })

  it('loses what was kept, and not what came back, cannot be, or was typed over meanwhile', () => {
    const sent = typed(E22, A, '6', typed(E22, B, '7', typed(E22, C, 'banyak', typed(S90, A, 'ya'))))
    const now = typed(S90, A, 'tidak', sent)
    const left = afterKeeping(now, sent, new Map([[cellKey(E22.key, B), 'bukan-milik']]))
    expect([...left.keys()].toSorted()).toEqual([cellKey(E22.key, B), cellKey(E22.key, C), cellKey(S90.key, A)].toSorted())
  })

  it('comes back from the browser as it was, and whatever else stands there is no draft', () => {
    const draft = withHeld(typed(E22, C, '80%'), BOOK, cellKey(E22.key, A), { value: 11, fromElsewhere: true })
    expect(readDraft(writeDraft(draft))).toEqual(draft)
    const strange = JSON.stringify({ form: 1, sel: [['x', { kind: 'isi', isi: { value: '5', fromElsewhere: false } }], 7] })
    const read = [null, '{', 'null', '{"form":2}', strange].map(readDraft)
    expect(read.map(({ size }) => size)).toEqual([0, 0, 0, 0, 0])
  })
})

describe('a pasted block', () => {
  const plan = (text: string, row = 0, column = 0) => planPaste(text, { row, column }, SHEET, BOOK, NONE)

  it('is read as a spreadsheet copies it', () => {
    expect(blockOf('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ])
    expect(blockOf('"a\nb"\t"c""d"')).toEqual([['a\nb', 'c"d']])
  })

  it('changes what it says anew, counts what is the same, and refuses by cell what cannot be', () => {
    const { changed, same, refused, draft } = plan('5\tya\n62,5%\ttidak\n1.234\tmungkin\n9')
    expect([changed, same]).toEqual([3, 1])
    expect(refused.map(({ baris, kolom, teks, area, sebab }) => [baris, kolom, teks, area?.nama, sebab])).toEqual([
      [2, 1, '62,5%', 'Suka Maju', 'persen'],
      [3, 2, 'mungkin', 'Batu Tiga', 'bukan-ya-tidak'],
      [4, 1, '9', undefined, 'di-luar'],
    ])
    expect(cellOf(E22, C, BOOK, draft).held).toEqual({ value: 1234, fromElsewhere: false })
    expect(cellOf(E22, B, BOOK, draft).held?.value).toBe(0)
  })

  it('goes by the names of areas where its first column holds them, in any order', () => {
    const { isByName, draft, changed, refused } = plan('BATU TIGA\t3\nDesa Air Dingin\t1\nEntah\t4')
    expect([isByName, changed]).toEqual([true, 2])
    expect([A, C].map((area) => cellOf(E22, area, BOOK, draft).held?.value)).toEqual([1, 3])
    expect(refused).toMatchObject([{ baris: 3, kolom: 1, teks: 'Entah', sebab: 'wilayah-asing' }])
  })
})

describe('keys', () => {
  const at = { row: 1, column: 1 }
  const press = (key: string, more = {}) => moved({ key, shiftKey: false, ctrlKey: false, ...more }, at, 3, 2)

  it('move as in a spreadsheet, never beyond the edge; Tab goes out at the end', () => {
    expect(press('ArrowUp')).toEqual({ row: 0, column: 1 })
    expect(press('ArrowRight')).toEqual(at)
    expect(press('Enter')).toEqual({ row: 2, column: 1 })
    expect(press('Enter', { shiftKey: true })).toEqual({ row: 0, column: 1 })
    expect(press('Tab')).toEqual({ row: 2, column: 0 })
    expect(press('Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 })
    expect(press('PageDown')).toEqual({ row: 2, column: 1 })
    expect(moved({ key: 'Tab', shiftKey: false, ctrlKey: false }, { row: 2, column: 1 }, 3, 2)).toBeNull()
    expect(press('a')).toBeNull()
  })
})

describe('whose form opens', () => {
  const office = (id: string | null, isi: boolean) => ({
    id,
    nama: id,
    diminta: 1,
    terisi: 0,
    wilayahKosong: [],
    wilayahSebagian: [],
    keadaan: 'kosong' as const,
    catatan: null,
    pada: null,
    diingatkan: null,
    boleh: { isi, setujui: false },
  })
  const offices = [office('kb', false), office('ikan', true), office(null, false)]

  it('is one’s own office’s; the secretariat’s own, and for it all can be chosen', () => {
    expect(openedOffice(undefined, offices, false)).toBe('ikan')
    expect(openedOffice(undefined, [office('kb', false)], false)).toBeUndefined()
    expect(openedOffice(undefined, offices, true)).toBeNull()
    expect(openedOffice('kb', offices, true)).toBe('kb')
    expect(enterable(offices, true)).toHaveLength(3)
    expect(enterable(offices, false).map(({ id }) => id)).toEqual(['ikan'])
  })
})
