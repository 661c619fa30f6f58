/** A small recap as e-PPGBM lays it out, to be changed by each test and written as any file kind. */
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import type { Merge, Sheet, SheetCell } from '../src/workbook/sheet.ts'

export type Grid = (string | number | null)[][]

const TOP = ['No', 'Desa/Kelurahan', 'Sasaran', 'BB/U', '', '', '', 'Ditimbang', '% Ditimbang', 'TB/U', '', '', '', 'Diukur', '% Diukur']
const TOP_REST = ['BB/TB', '', '', '', '', '', 'Ditimbang diukur', '% Ditimbang diukur', 'Stunting', '% Stunting', 'Wasting', 'Underweight']
const BELOW = [
  '',
  '',
  '',
  'Sangat Kurang',
  'Kurang',
  'Berat Badan Normal',
  'Risiko Lebih',
  '',
  '',
  'Sangat Pendek',
  'Pendek',
  'Normal',
  'Tinggi',
]
const BELOW_REST = ['', '', 'Gizi Buruk', 'Gizi Kurang', 'Normal', 'Risiko Gizi Lebih', 'Gizi Lebih', 'Obesitas', '', '', '', '', '', '']

export const HEADING: Grid = [
  [...TOP, ...TOP_REST],
  [...BELOW, ...BELOW_REST],
]

/** 100 children, 90 measured, 20 stunted, 8 wasted, 18 underweight. */
export function villageRow(number: number, name: string): (string | number | null)[] {
  const bbU = [4, 14, 70, 2, 90, 90]
  const tbU = [5, 15, 69, 1, 90, 90]
  const bbTb = [1, 7, 78, 3, 1, 0, 90, 90]
  return [number, name, 100, ...bbU, ...tbU, ...bbTb, 20, 22.22, 8, 18]
}

export const NAMES = ['HULU SATU', 'HILIR DUA', 'TANJUNG TIGA']

export function recapGrid(rows: Grid = NAMES.map((name, index) => villageRow(index + 1, name))): Grid {
  return [['Data Tanggal : 2026-02-10 08:15:00'], ...HEADING, ...rows]
}

/** The merged ranges of the two heading rows, which begin at `top`. */
export function headingMerges(top = 1): Merge[] {
  const groups = [
    [3, 6],
    [9, 12],
    [15, 20],
  ] as const
  const across = groups.map(([left, right]) => ({ top, left, bottom: top, right }))
  const single = [0, 1, 2, 7, 8, 13, 14, 21, 22, 23, 24, 25, 26]
  return [...across, ...single.map((column) => ({ top, left: column, bottom: top + 1, right: column }))]
}

export function sheetOf(grid: Grid, merges: readonly Merge[] = headingMerges(), name = 'Rekap'): Sheet {
  return { name, hidden: false, rows: grid.map((row) => row.map(cellOf)), merges }
}

function cellOf(value: string | number | null): SheetCell | null {
  if (value === null || value === '') return null
  return { text: String(value), kind: typeof value === 'number' ? 'angka' : 'teks', formula: null }
}

export async function xlsxOf(grid: Grid, merges: readonly Merge[] = headingMerges()): Promise<Uint8Array> {
  const ranges = merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right }))
  return writeXlsx({
    sheets: [{ name: 'Rekap', rows: grid.map((row) => row.map((value): CellValue => (value === '' ? null : value))), merges: ranges }],
  })
}

export function csvOf(grid: Grid, separator = ';'): string {
  return grid.map((row) => row.map((value) => value ?? '').join(separator)).join('\r\n')
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
