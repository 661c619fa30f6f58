/**
 * A paper's table as a Word table: its head repeats on every page, no row breaks over two.
 */
import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { PaperTile } from '../ansit/front-page.ts'
import type { PaperCell, PaperColumn, PaperRow, PaperTable } from '../ansit/paper-table.ts'

/** Twentieths of a point. */
export const CM = 567
/** Of the text on a page of A4. */
export const WIDTH = 17 * CM
/** Half points. */
export const SMALL = 17
const TINY = 15

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D3CF' } as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const BORDERS = { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE }
const CELL_MARGIN = 60
/** Width of a letter for half a point of its height, on average, in a font that is none of the narrow ones; heads are bold. */
const [LETTER, BOLD_LETTER] = [6.2, 7.4]
const NARROWEST = 0.9 * CM
const WIDEST = 4.2 * CM
const LEAST_SHARED = 0.22
const LEAST_FOR_EACH = 0.05

function textOf(cell: PaperCell): string {
  if (typeof cell === 'string') return cell
  return 'tag' in cell ? cell.tag : cell.text
}

/** As wide as its longest cell; a head may break between words. */
function ownWidth({ head }: PaperColumn, at: number, rows: readonly PaperRow[], size: number): number {
  const cells = rows.filter(({ kind }) => kind === 'row' || kind === 'total').map(({ cells: own }) => textOf(own[at] ?? '').length)
  const headWidth = Math.max(...head.split(' ').map((word) => word.length)) * BOLD_LETTER
  const cellWidth = Math.max(0, ...cells) * LETTER
  return Math.min(WIDEST, Math.max(NARROWEST, Math.max(headWidth, cellWidth) * size + 2 * CELL_MARGIN))
}

export function widthsOf({ columns, rows }: PaperTable, size: number): readonly number[] {
  const own = columns.map((column, at) => (column.width === 'auto' ? ownWidth(column, at, rows, size) : 0))
  const shares = columns.map(({ width }) => (width === 'auto' ? 0 : width))
  const allShares = shares.reduce((sum, share) => sum + share, 0)
  const fixed = own.reduce((sum, width) => sum + width, 0)
  // Columns that share what is left keep a part of the page, however much the others would like.
  const sharing = shares.filter((share) => share > 0).length
  const room = allShares === 0 ? WIDTH : WIDTH * (1 - Math.max(LEAST_SHARED, LEAST_FOR_EACH * sharing))
  const scale = fixed > room || allShares === 0 ? room / fixed : 1
  const left = WIDTH - fixed * scale
  return own.map((width, at) => Math.round(width * scale + (allShares === 0 ? 0 : (left * (shares[at] ?? 0)) / allShares)))
}

interface CellLook {
  readonly bold: boolean
  readonly right: boolean
  readonly size: number
  readonly span?: number
  readonly shade?: boolean
}

function cellOf(text: string, width: number, { bold, right, size, span = 1, shade = false }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    margins: { top: 30, bottom: 30, left: CELL_MARGIN, right: CELL_MARGIN },
    ...(shade ? { shading: { type: ShadingType.CLEAR, fill: 'E3F0EC', color: 'auto' } } : {}),
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { after: 0 },
        children: [new TextRun({ text, bold, size })],
      }),
    ],
  })
}

interface RowLook {
  readonly columns: readonly PaperColumn[]
  readonly widths: readonly number[]
  readonly size: number
  /** Stays on the page of the row that follows: its note. */
  readonly keepNext: boolean
}

function rowOf({ kind, cells }: PaperRow, { columns, widths, size, keepNext }: RowLook): TableRow {
  const isWide = kind === 'group' || kind === 'note'
  if (isWide) {
    const look = { bold: kind === 'group', right: false, size, span: columns.length, shade: kind === 'group' }
    return new TableRow({ cantSplit: true, children: [cellOf(textOf(cells[0] ?? ''), WIDTH, look)] })
  }
  return new TableRow({
    cantSplit: true,
    keepNext,
    children: cells.map((cell, at) =>
      cellOf(textOf(cell), widths[at] ?? 0, {
        bold: kind === 'total' || columns[at]?.strong === true,
        right: columns[at]?.side === 'right',
        size,
      }),
    ),
  })
}

function framed(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: BORDERS,
    rows: [...rows],
  })
}

export function docxTable(table: PaperTable, isSmall: boolean): Table {
  const size = isSmall ? TINY : SMALL
  const widths = widthsOf(table, size)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ head: text, side }, at) => cellOf(text, widths[at] ?? 0, { bold: true, right: side === 'right', size })),
  })
  return framed(widths, [
    head,
    ...table.rows.map((row, at) => rowOf(row, { columns: table.columns, widths, size, keepNext: table.rows[at + 1]?.kind === 'note' })),
  ])
}

/** Name, value and what it rests on, one tile in a row. */
export function tilesTable(tiles: readonly PaperTile[]): Table {
  const widths = [5 * CM, 3 * CM, WIDTH - 8 * CM]
  const rows = tiles.map(
    ({ label, value, lines }) =>
      new TableRow({
        cantSplit: true,
        children: [label, value, lines.join('; ')].map((text, at) =>
          cellOf(text, widths[at] ?? 0, { bold: at === 1, right: false, size: SMALL }),
        ),
      }),
  )
  return framed(widths, rows)
}
