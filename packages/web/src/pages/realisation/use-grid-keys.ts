/** The keyboard of the grid: arrows and Enter move as in a spreadsheet, a pasted block is laid over it, Ctrl+Z takes the newest change back. */
import type { GridAnswer } from '@konvergen/contract/realisation.ts'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { blockOf } from '../../parts/clipboard-block.ts'
import type { ReportField } from './arrange-report.ts'
import type { Pasted, ReportDesk } from './report-desk.ts'

interface At {
  readonly row: number
  readonly column: number
}

function atOf(target: EventTarget): At | null {
  const found = target instanceof HTMLInputElement ? target.dataset['at'] : undefined
  if (found === undefined) return null
  const [row = 0, column = 0] = found.split('-').map(Number)
  return { row, column }
}

const isAllChosen = ({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === value.length

/** Sideways only from the edge of what is typed: else the arrow moves within it. */
function stepOf({ key, shiftKey }: KeyboardEvent, input: HTMLInputElement): At | null {
  if (key === 'ArrowUp' || (key === 'Enter' && shiftKey)) return { row: -1, column: 0 }
  if (key === 'ArrowDown' || key === 'Enter') return { row: 1, column: 0 }
  const { selectionStart, selectionEnd, value } = input
  if (key === 'ArrowLeft' && (selectionEnd === 0 || isAllChosen(input))) return { row: 0, column: -1 }
  if (key === 'ArrowRight' && (selectionStart === value.length || isAllChosen(input))) return { row: 0, column: 1 }
  return null
}

export function useGridKeys({ rows, mayWrite }: Pick<GridAnswer, 'rows' | 'mayWrite'>, fields: readonly ReportField[], desk: ReportDesk) {
  const body = useRef<HTMLDivElement>(null)
  const [pasted, setPasted] = useState<Pasted | null>(null)

  /** Closed cells are passed over. */
  const moveFrom = (from: At, step: At): boolean => {
    let [row, column] = [from.row + step.row, from.column + step.column]
    while (row >= 0 && row < rows.length && column >= 0 && column < fields.length) {
      const cell = body.current?.querySelector<HTMLInputElement>(`[data-at="${row}-${column}"]`)
      if (cell !== null && cell !== undefined) {
        cell.focus()
        return true
      }
      row += step.row
      column += step.column
    }
    return false
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = atOf(event.target)
    if (at === null || !(event.target instanceof HTMLInputElement) || event.altKey) return
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      // While something is typed that is not kept yet, the browser takes that back first.
      const row = rows[at.row]
      const field = fields[at.column]
      const isTyping = row !== undefined && field !== undefined && event.target.value !== desk.textOf(row, field)
      if (!isTyping && desk.undo(rows)) event.preventDefault()
      return
    }
    if (event.ctrlKey || event.metaKey) return
    const step = stepOf(event, event.target)
    if (step !== null && moveFrom(at, step)) event.preventDefault()
  }

  const onPaste = (event: ClipboardEvent) => {
    const at = atOf(event.target)
    const block = blockOf(event.clipboardData.getData('text/plain').replace(/\r?\n$/, ''))
    const isOne = block.length === 1 && block[0]?.length === 1
    if (at === null || !mayWrite || isOne) return
    event.preventDefault()
    setPasted(desk.paste(rows, fields, at, block))
  }

  return { body, pasted, forget: () => setPasted(null), handlers: { onKeyDown, onPaste } }
}
