/**
 * Published figures out of pasted or written lines: a heading that names the columns, then one figure a line. Comma, semicolon or tab between the cells; a
 * decimal comma where the comma is not the separator.
 */
import { type FigureFault, faultOfFigure, NATION, type Population, type PublishedFigure } from './published-figure.ts'

type Column = 'kode' | 'nama' | 'tahun' | 'bulan' | 'sumber' | 'persen' | 'bawah' | 'atas' | 'n' | 'sasaran' | 'laman'

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  kode: ['kode', 'code', 'kodewilayah'],
  nama: ['nama', 'wilayah', 'kabupaten', 'kabupatenkota', 'kabkota', 'regency', 'name', 'daerah'],
  tahun: ['tahun', 'year'],
  bulan: ['bulan', 'month'],
  sumber: ['sumber', 'source', 'sourcesurvey', 'survei', 'survey'],
  persen: ['persen', 'prevalensi', 'prevalence', 'prevalencepct', 'percent', 'stunting'],
  bawah: ['bawah', 'low', 'lower', 'batasbawah', 'bb'],
  atas: ['atas', 'high', 'upper', 'batasatas', 'ba'],
  n: ['n', 'jumlah', 'jumlahbalita', 'sampel', 'sample'],
  sasaran: ['sasaran', 'populasi', 'population', 'umur'],
  laman: ['laman', 'halaman', 'page', 'url', 'tautan', 'link'],
}
const NEEDED = ['kode', 'tahun', 'sumber', 'persen'] as const satisfies readonly Column[]

export interface FigureLine {
  /** 1 = the heading. */
  readonly line: number
  readonly figure: PublishedFigure
  readonly fault: FigureFault | null
}

export interface FigureTable {
  readonly lines: readonly FigureLine[]
  /** Columns that must be there and are not; nothing is read then. */
  readonly missing: readonly Column[]
}

const SEPARATORS = ['\t', ';', ','] as const

/** Cells of one line; within quotes a separator is a letter as others, and two quotes are one. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = []
  let [cell, isQuoted] = ['', false]
  for (let i = 0; i < line.length; i += 1) {
    const letter = line[i] as string
    if (letter === '"' && isQuoted && line[i + 1] === '"') {
      cell += '"'
      i += 1
    } else if (letter === '"') isQuoted = !isQuoted
    else if (letter === separator && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += letter
  }
  return [...cells, cell].map((each) => each.trim())
}

/** NaN: something stands there that is no number. null: nothing stands there. */
function numberOf(text: string): number | null {
  const bare = text.replace(/\s*%$/, '')
  if (bare === '') return null
  return /^\d+(?:[.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN
}

/** `1.704`, as spreadsheets make of it, is not guessed at. */
function areaOf(text: string): string {
  if (/^(?:id|indonesia|nasional)$/i.test(text)) return NATION
  return /^\d{4}$/.test(text) ? `${text.slice(0, 2)}.${text.slice(2)}` : text
}

function populationOf(text: string): Population {
  return /baduta|0\s*[-–]\s*23/i.test(text) ? 'baduta' : 'balita'
}

export function readFigureTable(text: string): FigureTable {
  const [heading = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const separator = SEPARATORS.find((each) => cellsOf(heading, each).length > 1) ?? ','
  const heads = cellsOf(heading, separator).map((head) => head.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
  const columns = new Map(
    (Object.keys(NAMES) as Column[]).map((column) => [column, heads.findIndex((head) => NAMES[column].includes(head))]),
  )
  const missing = NEEDED.filter((column) => (columns.get(column) ?? -1) < 0)
  if (missing.length > 0) return { lines: [], missing }
  const lines = rest.flatMap((written, at) => {
    if (written.trim() === '') return []
    const cells = cellsOf(written, separator)
    const cell = (column: Column): string => cells[columns.get(column) ?? -1] ?? ''
    const figure: PublishedFigure = {
      kode: areaOf(cell('kode')),
      nama: cell('nama') === '' ? areaOf(cell('kode')) : cell('nama'),
      source: cell('sumber'),
      year: numberOf(cell('tahun')) ?? Number.NaN,
      month: numberOf(cell('bulan')),
      percent: numberOf(cell('persen')) ?? Number.NaN,
      low: numberOf(cell('bawah')),
      high: numberOf(cell('atas')),
      n: numberOf(cell('n')),
      population: populationOf(cell('sasaran')),
      page: cell('laman') === '' ? null : cell('laman'),
    }
    return [{ line: at + 2, figure, fault: faultOfFigure(figure) }]
  })
  return { lines, missing }
}
