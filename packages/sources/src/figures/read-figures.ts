/**
 * A table of figures by village or kecamatan from the sheets of a workbook: heading found by its texts, rows sorted (villages, total, subtotals),
 * every number with its text and its cell. Which columns there are, and what they are called, is the kind's.
 */
import { type AreaCode, codeSystem, readAreaCode } from '@konvergen/core/intake/figures/area-code.ts'
import type { FigureKind, FigureRow, FigureTable } from '@konvergen/core/intake/figures/figure-table.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { rangeTextAt, textAt } from '../table/cells.ts'
import type { Header } from '../table/find-header.ts'
import type { NeededColumns } from '../table/header-issues.ts'
import { headersOf, type OpenedTable, openTable, type TableKind } from '../table/open-table.ts'
import { placeOf } from '../table/read-value.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { foreignFormulas } from './foreign-formulas.ts'
import { AREA_LABELS, type AreaColumn, classifierOf, type HeadingTexts } from './headings.ts'
import { readNumber } from './read-number.ts'

export interface FigureReading<Key extends string> {
  readonly kind: FigureKind<Key>
  readonly headings: HeadingTexts<Key>
  /** A heading that names fewer columns is no such table. */
  readonly least: number
  readonly needs: readonly NeededColumns<Key | AreaColumn>[]
}

export interface ReadFigures<Key extends string> {
  /** null when nothing could be taken; then an Issue says why. */
  readonly table: FigureTable<Key> | null
  /** Of the columns that were found, for what a kind itself has to say about them. */
  readonly header: Header<Key | AreaColumn> | null
  readonly issues: readonly Issue[]
}

export function tableKindOf<Key extends string>({ kind, headings, least, needs }: FigureReading<Key>): TableKind<Key | AreaColumn> {
  const labels = { ...AREA_LABELS, ...kind.labels } as Readonly<Record<Key | AreaColumn, string>>
  return { classify: classifierOf(headings, kind.level === 'kecamatan'), name: 'nama', least, counts: kind.keys, needs, labels }
}

export function readFigures<Key extends string>(sheets: readonly Sheet[], file: string, reading: FigureReading<Key>): ReadFigures<Key> {
  const { kind } = reading
  const tables = kind.level === 'kecamatan' ? sheets.map(withoutKindOfArea) : sheets
  const opened = openTable(tables, file, tableKindOf(reading))
  if (opened.table === null) return { table: null, header: null, issues: opened.issues }
  const { sheet, header } = opened.table
  const issues: Issue[] = [...opened.issues]
  const table = readRows(opened.table, kind, file, issues)
  issues.push(...foreignFormulas(sheet, header.bottom + 1, (column) => header.texts.get(column) ?? '', file), ...ofKind(table, kind, file))
  return { table, header, issues }
}

/** `KEC. HULU` would be taken for the sum of a part: in a table by kecamatan it is a row like any other. */
function withoutKindOfArea(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((cells) =>
    cells.map((cell) =>
      cell === null || cell.text === null ? cell : { ...cell, text: cell.text.replace(/^\s*(?:kecamatan|kec|distrik)\b\.?\s+(?=\S)/i, '') },
    ),
  )
  return { ...sheet, rows }
}

function ofKind<Key extends string>(table: FigureTable<Key>, kind: FigureKind<Key>, file: string): Issue[] {
  const where = { file, sheet: table.sheet }
  const issues: Issue[] = []
  if (kind.level === 'kecamatan') issues.push(issue('tabel.per-kecamatan', where, null, { jumlah: table.rows.length }))
  const overlapping = kind.overlapping.filter((key) => table.headers[key] !== undefined)
  if (overlapping.length > 1) {
    issues.push(issue('tabel.tidak-dijumlahkan', where, null, { daftar: overlapping.map((key) => kind.labels[key]).join(', ') }))
  }
  return issues
}

type Columns<Key extends string> = Key | AreaColumn

function readRows<Key extends string>(
  opened: OpenedTable<Columns<Key>>,
  kind: FigureKind<Key>,
  file: string,
  issues: Issue[],
): FigureTable<Key> {
  const { sheet, header, villages, total } = opened
  const area = (row: number, key: AreaColumn) => {
    const column = header.columns.get(key)
    return column === undefined ? '' : rangeTextAt(sheet, row, column)
  }
  const codeColumn: AreaColumn = header.columns.has('kode') ? 'kode' : 'kodeBps'
  const written = villages.map((row) => area(row, codeColumn))
  const system = codeColumn === 'kodeBps' ? 'bps' : codeSystem(written)
  const readRow = (row: number, of: Issue[]): FigureRow<Key> => {
    const nama = textAt(sheet, row, header.columns.get('nama') ?? 0)
    const counts = kind.keys.map((key) => {
      const place = { file, sheet, row, column: header.columns.get(key) ?? null }
      return [key, readNumber(place, { nama, kolom: kind.labels[key] }, kind.signed.includes(key), of)]
    })
    return {
      row: row + 1,
      kabupaten: area(row, 'kabupaten'),
      kecamatan: kind.level === 'kecamatan' ? '' : area(row, 'kecamatan'),
      kode: codeOf(row, nama),
      nama,
      periode: [area(row, 'periode'), area(row, 'tahun')].filter((text) => text !== '').join(' ') || null,
      counts: Object.fromEntries(counts) as FigureRow<Key>['counts'],
    }
  }
  const codeOf = (row: number, nama: string): AreaCode | null => {
    const text = area(row, codeColumn)
    if (system === null || text === '' || text === '-') return null
    const code = readAreaCode(text, system)
    const place = placeOf({ file, sheet, row, column: header.columns.get(codeColumn) ?? null })
    if (code === null) issues.push(issue('tabel.kode-wilayah-tak-terbaca', place, text, { nama }))
    return code
  }
  const rows = villages.map((row) => readRow(row, issues))
  const sum = total === null ? null : { ...readRow(total.row, []), nama: total.label }
  return { sheet: sheet.name, rows, total: sum, headers: headersOf(header) }
}
