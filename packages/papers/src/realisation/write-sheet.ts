/**
 * The quarter of an office as a sheet to fill in (XLSX): what is planned and what was done before stands grey and locked, what is asked is open. It comes back through
 * `sources/realisation-sheet`. The same quarter gives the same bytes. So does that of a village's
 * APBDes, or of many in one sheet.
 */

import type { GridRow } from '@konvergen/contract/realisation.ts'
import type { VillageRow } from '@konvergen/contract/village-realisation.ts'
import { MONEY_SOURCES, type MoneySource } from '@konvergen/core/plan/activity.ts'
import {
  columnsOfSheet,
  headOfReport,
  type ReportColumn,
  type ReportOwner,
  reportOwnerLine,
  SHOWN_COLUMNS,
} from '@konvergen/core/realisation/sheet-columns.ts'
import { columnsOfVillageSheet, type VillageSheetOwner, villageOwnerLine } from '@konvergen/core/realisation/village-sheet.ts'
import { quarterWords } from '@konvergen/core/realisation/words.ts'
import type { Cell, CellStyle, DataValidation } from 'hucre'
import { colToLetter, writeXlsx } from 'hucre/xlsx'

export interface RealisationSheet {
  readonly owner: ReportOwner
  readonly officeName: string
  readonly sources: readonly MoneySource[]
  readonly rows: readonly GridRow[]
}

export interface VillageSheet {
  readonly owner: VillageSheetOwner
  /** The village, or the district. */
  readonly name: string
  readonly sources: readonly MoneySource[]
  readonly rows: readonly (VillageRow & { readonly villageName: string })[]
}

/** A row of either. */
type SheetRow = GridRow & Partial<Pick<VillageSheet['rows'][number], 'villageName' | 'asked'>>

const FIRST_ROW = 3
const NO_CLOCK = new Date(Date.UTC(2000, 0, 1))
const HOW =
  'Isi hanya yang terjadi dalam triwulan ini, bukan kumulatif. Kosong = belum dilaporkan, 0 = tidak ada yang dilakukan. Kolom abu-abu terkunci. Desa dan bukti diisi di halaman Realisasi. Jangan ubah ID dan Revisi.'
const HOW_VILLAGE =
  'Isi hanya yang terjadi dalam triwulan ini, bukan kumulatif. Kosong = belum dilaporkan, 0 = tidak ada yang dilakukan. Kolom abu-abu terkunci. Bukti diisi di halaman Realisasi desa. Jangan ubah ID dan Revisi.'
const LINE = { style: 'thin', color: { rgb: 'FFC9D3CF' } } as const
const BORDER = { bottom: LINE } as const
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEEF0F2' } } as const
const HEAD: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'bottom' }, fill: GREY }
const OPEN = { locked: false } as const

type Value = string | number | null

const WIDTHS: Readonly<Partial<Record<ReportColumn, number>>> = { title: 44, reason: 40, ask: 40, note: 30, id: 38 }
const USUAL_WIDTH = 16
const SHOWN: ReadonlySet<ReportColumn> = new Set(['village', ...SHOWN_COLUMNS, 'id', 'revision'])

const isSource = (column: ReportColumn): column is MoneySource => (MONEY_SOURCES as readonly string[]).includes(column)
const isMoney = (column: ReportColumn): boolean => isSource(column) || column === 'budget' || column === 'spentBefore'
const rupiah = (digits: string | null | undefined): number | null => (digits === null || digits === undefined ? null : Number(digits))

function totalOf(money: GridRow['money']): number | null {
  return money.length === 0 ? null : Number(money.reduce((sum, each) => sum + BigInt(each.rupiah), 0n))
}

function valueOf(column: ReportColumn, row: SheetRow): Value {
  const { facts, standing, earlier } = row
  const counts = row.volume !== null
  switch (column) {
    case 'village':
      return row.villageName ?? null
    case 'title':
      return row.title
    case 'unit':
      return counts ? row.unit : '%'
    case 'plannedYear':
      return counts ? row.volume : 100
    case 'plannedUpTo':
      return counts ? standing.planned.volume : standing.planned.percent
    case 'doneBefore':
      return counts ? earlier.volume : earlier.percent
    case 'budget':
      return totalOf(row.money)
    case 'spentBefore':
      return rupiah(earlier.rupiah)
    case 'id':
      return row.id
    case 'revision':
      return row.revision
    case 'volume':
    case 'percent':
    case 'reached':
    case 'reason':
    case 'ask':
    case 'note':
      return facts[column]
    default:
      return rupiah(facts.money.find(({ source }) => source === column)?.rupiah)
  }
}

/** Per cent is open only where nothing is planned in volume, and the other way round; of a line of an APBDes its own source alone. */
function isOpen(column: ReportColumn, { volume, asked }: SheetRow): boolean {
  if (SHOWN.has(column)) return false
  if (asked !== undefined && isSource(column)) return asked.includes(column)
  return column === 'percent' ? volume === null : column !== 'volume' || volume !== null
}

function styleOf(column: ReportColumn, row: SheetRow): CellStyle {
  const numFmt = isMoney(column) ? { numFmt: '#,##0' } : {}
  return isOpen(column, row) ? { ...numFmt, border: BORDER, protection: OPEN } : { ...numFmt, border: BORDER, fill: GREY }
}

function checksOf(columns: readonly ReportColumn[], rows: number): DataValidation[] {
  const least = (column: ReportColumn, errorMessage: string): DataValidation => {
    const letter = colToLetter(columns.indexOf(column))
    return {
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'Konvergen',
      errorMessage,
      range: `${letter}${FIRST_ROW + 1}:${letter}${FIRST_ROW + rows}`,
    }
  }
  if (rows === 0) return []
  return [
    ...columns.filter(isSource).map((column) => least(column, 'Rupiah penuh, 0 atau lebih.')),
    ...(['volume', 'percent', 'reached'] as const).map((column) => least(column, '0 atau lebih.')),
  ]
}

interface Laid {
  readonly ownerLine: string
  readonly heading: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly SheetRow[]
}

function layOut({ ownerLine, heading, columns, rows: reports }: Laid): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>()
  for (const [at, column] of columns.entries()) {
    cells.set(`${FIRST_ROW - 1},${at}`, { value: headOfReport(column), type: 'string', style: HEAD })
    for (const [below, row] of reports.entries()) {
      const value = valueOf(column, row)
      cells.set(`${FIRST_ROW + below},${at}`, { value, type: typeof value === 'number' ? 'number' : 'string', style: styleOf(column, row) })
    }
  }
  return writeXlsx({
    sheets: [
      {
        name: 'Realisasi',
        rows: [[ownerLine], [heading], columns.map(headOfReport), ...reports.map((row) => columns.map((column) => valueOf(column, row)))],
        cells,
        columns: columns.map((column) => ({ width: WIDTHS[column] ?? USUAL_WIDTH })),
        freezePane: { rows: FIRST_ROW, columns: columns.indexOf('title') + 1 },
        dataValidations: checksOf(columns, reports.length),
        // Against slips of the hand, not against anybody: there is no password.
        protection: { sheet: true },
      },
    ],
    properties: { title: ownerLine, created: NO_CLOCK, modified: NO_CLOCK },
  })
}

export function writeRealisationSheet({ owner, officeName, sources, rows }: RealisationSheet): Promise<Uint8Array> {
  const title = `${officeName} · ${quarterWords(owner.quarter).id} ${owner.year}`
  return layOut({ ownerLine: reportOwnerLine(owner), heading: `${title}. ${HOW}`, columns: columnsOfSheet(sources), rows })
}

export function writeVillageSheet({ owner, name, sources, rows }: VillageSheet): Promise<Uint8Array> {
  const title = `APBDes ${name} · ${quarterWords(owner.quarter).id} ${owner.year}`
  return layOut({ ownerLine: villageOwnerLine(owner), heading: `${title}. ${HOW_VILLAGE}`, columns: columnsOfVillageSheet(sources), rows })
}
