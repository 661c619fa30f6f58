/** The keyboard of the heat map: arrows, Home, End and the page keys move, Enter or a press opens; one cell at a time is a stop of Tab. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

export interface At {
  readonly row: number
  readonly column: number
}

interface Size {
  readonly rows: number
  readonly columns: number
}

const PAGE = 10

/** null: the key moves nothing. */
export function movedIn(key: string, { row, column }: At, { rows, columns }: Size): At | null {
  const to = (nextRow: number, nextColumn: number): At => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  })
  if (key === 'ArrowUp') return to(row - 1, column)
  if (key === 'ArrowDown') return to(row + 1, column)
  if (key === 'ArrowLeft') return to(row, column - 1)
  if (key === 'ArrowRight') return to(row, column + 1)
  if (key === 'Home') return to(row, 0)
  if (key === 'End') return to(row, columns - 1)
  if (key === 'PageUp') return to(row - PAGE, column)
  return key === 'PageDown' ? to(row + PAGE, column) : null
}

function atOf(target: EventTarget): At | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset['at'] : undefined
  if (found === undefined) return null
  const [row = 0, column = 0] = found.split('-').map(Number)
  return { row, column }
}

export function useHeatKeys(size: Size, open: (at: At) => void) {
  const [chosen, setChosen] = useState<At>({ row: 0, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const takesFocus = useRef(false)
  // A filter can take away the cell that one stood on.
  const active = movedIn('', chosen, size) ?? {
    row: Math.max(0, Math.min(size.rows - 1, chosen.row)),
    column: Math.max(0, Math.min(size.columns - 1, chosen.column)),
  }

  useEffect(() => {
    if (!takesFocus.current) return
    takesFocus.current = false
    grid.current?.querySelector<HTMLElement>(`[data-at="${active.row}-${active.column}"]`)?.focus()
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || atOf(event.target) === null) return
    const next = movedIn(event.key, active, size)
    if (next !== null) {
      takesFocus.current = true
      setChosen(next)
    } else if (event.key === 'Enter') open(active)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onFocus = ({ target }: { readonly target: EventTarget }) => {
    const at = atOf(target)
    if (at !== null && (at.row !== active.row || at.column !== active.column)) setChosen(at)
  }
  const onClick = ({ target }: { readonly target: EventTarget }) => {
    const at = atOf(target)
    if (at !== null) open(at)
  }
  return { grid, active, handlers: { onKeyDown, onFocus, onClick } }
}
