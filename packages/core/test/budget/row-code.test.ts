import { expect, it } from 'vitest'
import { type BudgetCells, codeOfRow, nameOfLevels, standingOf } from '../../src/budget/row-code.ts'

const cells = (told: Readonly<Partial<Record<keyof BudgetCells, string>>>): BudgetCells =>
  Object.fromEntries(Object.entries(told).map(([key, text]) => [key, { text, isStored: false, cell: key }]))
const code = (told: Parameters<typeof cells>[0]) => codeOfRow(cells(told))?.written ?? null

it('one code, however the sheet writes it', () => {
  expect(code({ code: '1.02.02.2.02.0015' })).toBe('1.02.02.2.02.0015')
  expect(code({ urusan: '1', bidang: '02', program: '02', kegiatan: '2.02', subKegiatan: '0015' })).toBe('1.02.02.2.02.0015')
  expect(code({ program: '1.02.02', kegiatan: '1.02.02.2.02', subKegiatan: '1.02.02.2.02.0015' })).toBe('1.02.02.2.02.0015')
  expect(code({ program: '1.02.02 PROGRAM', subKegiatan: '1.02.02.2.02.0015 Gizi' })).toBe('1.02.02.2.02.0015')
  expect(code({ title: 'Gizi' })).toBeNull()
})

it('a name beside its code is the title of a row that has none', () => {
  expect(codeOfRow(cells({ code: '1.02.02.2.02.0015 - Pengelolaan gizi' }))?.name).toBe('Pengelolaan gizi')
  expect(nameOfLevels(cells({ program: '1.02.02 PROGRAM', kegiatan: '2.02' }))).toBe('PROGRAM')
})

it('what is above a sub-kegiatan, or a village’s kegiatan, is no line', () => {
  expect(standingOf('1.02.02.2.02', false)).toEqual({ normal: '1.02.02.2.02', isAbove: true, isOld: false })
  expect(standingOf('1.02.02.2.02.15', false)).toEqual({ normal: '1.02.02.2.02.0015', isAbove: false, isOld: true })
  expect(standingOf('2.2', true)).toEqual({ normal: '02.02', isAbove: true, isOld: false })
  expect(standingOf('2.2.3.', true)).toEqual({ normal: '02.02.03', isAbove: false, isOld: false })
  expect(standingOf('abc', true)).toEqual({ normal: null, isAbove: false, isOld: false })
})
