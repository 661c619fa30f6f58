import type { Paper } from '../src/analysis/paper-blocks.ts'
import type { PaperCell } from '../src/ansit/paper-table.ts'

function textOfCell(cell: PaperCell): string {
  if (typeof cell === 'string') return cell
  return 'tag' in cell ? cell.tag : cell.text
}

/** The rows of all its tables, without their heads. */
export function tablesIn({ blocks }: Paper): string[][] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.map(({ cells }) => cells.map(textOfCell)) : []))
}

/** Heads and rows. */
export function tablesWithHeadsIn({ blocks }: Paper): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.table.columns.map(({ head }) => head), ...block.table.rows.map(({ cells }) => cells.map(textOfCell))]
      : [],
  )
}
