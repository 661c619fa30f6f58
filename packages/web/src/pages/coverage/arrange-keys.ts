/** Where the keys lead in a grid, as in a spreadsheet; null = the key does not move, or there is nowhere to go. */

export interface At {
  readonly row: number
  readonly column: number
}

export interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
}

/** As many rows as one look takes in. */
const PAGE = 10

function held(at: number, count: number): number {
  return Math.min(Math.max(at, 0), count - 1)
}

/** Through the rows, one after the other; beyond the last cell the keyboard leaves the grid. */
function byTab({ row, column }: At, step: number, rows: number, columns: number): At | null {
  const next = row * columns + column + step
  return next < 0 || next >= rows * columns ? null : { row: Math.floor(next / columns), column: next % columns }
}

export function moved({ key, shiftKey, ctrlKey }: Pressed, { row, column }: At, rows: number, columns: number): At | null {
  const to = (toRow: number, toColumn: number): At => ({ row: held(toRow, rows), column: held(toColumn, columns) })
  switch (key) {
    case 'ArrowUp':
      return to(ctrlKey ? 0 : row - 1, column)
    case 'ArrowDown':
      return to(ctrlKey ? rows - 1 : row + 1, column)
    case 'ArrowLeft':
      return to(row, ctrlKey ? 0 : column - 1)
    case 'ArrowRight':
      return to(row, ctrlKey ? columns - 1 : column + 1)
    case 'Home':
      return to(ctrlKey ? 0 : row, 0)
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1)
    case 'PageUp':
      return to(row - PAGE, column)
    case 'PageDown':
      return to(row + PAGE, column)
    case 'Enter':
      return to(row + (shiftKey ? -1 : 1), column)
    case 'Tab':
      return byTab({ row, column }, shiftKey ? -1 : 1, rows, columns)
    default:
      return null
  }
}

/** What is typed right into a cell: one sign, without Ctrl or Alt. */
export function isTyping({ key, ctrlKey }: Pressed, altKey: boolean, metaKey: boolean): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey
}
