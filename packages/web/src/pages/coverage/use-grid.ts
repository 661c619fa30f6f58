/** The keyboard of the grid: a cell is chosen or typed into, as in a spreadsheet. What is typed goes into the form when the cell is left. */
import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { blockOf } from '../../parts/clipboard-block.ts'
import { cellOf } from './arrange-cells.ts'
import type { Sheet } from './arrange-form.ts'
import { type At, isTyping, moved } from './arrange-keys.ts'
import { type PastePlan, planPaste } from './arrange-paste.ts'
import { isAnswer, typedText } from './say-cell.ts'
import type { Entry } from './use-entry.ts'

const NOT_APPLICABLE = { value: null, fromElsewhere: false }

function atOf(target: EventTarget): At | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset['at'] : undefined
  if (found === undefined) return null
  const [row = 0, column = 0] = found.split('-').map(Number)
  return { row, column }
}

export function useGrid(sheet: Sheet, entry: Entry) {
  const [active, setActive] = useState<At>({ row: 0, column: 0 })
  const [typing, setTyping] = useState<string | null>(null)
  const [plan, setPlan] = useState<PastePlan | null>(null)
  const grid = useRef<HTMLTableElement>(null)
  /** After Escape the next Tab leaves the grid, so that nobody is caught in it. */
  const isLeaving = useRef(false)
  const takesFocus = useRef(false)
  const [rows, columns] = [sheet.areas.length, sheet.columns.length]
  const [area, column] = [sheet.areas[active.row], sheet.columns[active.column]]

  useEffect(() => {
    if (!takesFocus.current || typing !== null) return
    takesFocus.current = false
    grid.current?.querySelector<HTMLElement>(`[data-at="${active.row}-${active.column}"]`)?.focus()
  }, [active, typing])

  const choose = (to: At) => {
    takesFocus.current = true
    setActive(to)
  }
  const begin = (text: string) => {
    if (entry.canWrite) setTyping(text)
  }
  const commit = () => {
    if (typing !== null && area !== undefined && column !== undefined) entry.type(column, area.kode, typing)
    setTyping(null)
  }
  const cancel = () => {
    takesFocus.current = true
    setTyping(null)
  }
  const moveOn = (event: KeyboardEvent): boolean => {
    const to = moved(event, active, rows, columns)
    if (to === null) return false
    event.preventDefault()
    choose(to)
    return true
  }

  const onTypingKey = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key === 'Escape') return cancel()
    const leaves = ['Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].includes(event.key)
    if (!leaves) return
    commit()
    if (!moveOn(event)) takesFocus.current = false
  }

  const onWriteKey = (event: KeyboardEvent): boolean => {
    if (!entry.canWrite || area === undefined || column === undefined) return false
    const { kode } = area
    const key = event.key.toLowerCase()
    if (event.ctrlKey && key === 'z') entry.undo()
    else if (event.key === 'F2') begin(typedText(cellOf(column, kode, entry.book, entry.draft), column.thing.unit))
    else if (event.key === 'Delete' || event.key === 'Backspace') entry.set(column, kode, null)
    else if (!isTyping(event, event.altKey, event.metaKey)) return false
    else if (key === 'x') entry.set(column, kode, NOT_APPLICABLE)
    else if (key === 'l') entry.declareElsewhere(column, kode)
    else if (isAnswer(column.thing.unit) && (key === 'y' || key === 't'))
      entry.set(column, kode, { value: key === 'y' ? 1 : 0, fromElsewhere: false })
    else begin(event.key)
    event.preventDefault()
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Shift') return
    if (event.key === 'Escape') {
      if (area !== undefined && column !== undefined) entry.restore(column, area.kode)
      isLeaving.current = true
      return
    }
    const leaves = isLeaving.current && event.key === 'Tab'
    isLeaving.current = false
    if (leaves || event.altKey) return
    // Single letters mean something here; the shell's would lead away.
    if (moveOn(event) || onWriteKey(event)) event.stopPropagation()
  }

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '')
    const block = blockOf(text)
    const isOne = block.length === 1 && block[0]?.length === 1
    if (!entry.canWrite || area === undefined || column === undefined || (typing !== null && isOne)) return
    event.preventDefault()
    setTyping(null)
    if (isOne) entry.type(column, area.kode, text)
    else setPlan(planPaste(text, active, sheet, entry.book, entry.draft))
  }

  const onCopy = (event: ClipboardEvent) => {
    if (typing !== null || area === undefined || column === undefined) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', typedText(cellOf(column, area.kode, entry.book, entry.draft), column.thing.unit))
  }

  /** However a cell came to have focus, it is the chosen one. */
  const onFocus = ({ target }: { readonly target: EventTarget }) => {
    const at = atOf(target)
    if (at !== null && (at.row !== active.row || at.column !== active.column)) setActive(at)
  }

  /** The first press chooses, the next one types: on a tablet this brings up its keys. */
  const onClick = ({ target }: MouseEvent) => {
    const at = atOf(target)
    if (at === null || typing !== null) return
    const cell = sheet.columns[at.column]
    const isChosen = at.row === active.row && at.column === active.column && grid.current?.contains(document.activeElement) === true
    if (isChosen && wasFocused.current && area !== undefined && cell !== undefined)
      begin(typedText(cellOf(cell, area.kode, entry.book, entry.draft), cell.thing.unit))
    else choose(at)
  }
  /** Whether the cell had focus before this press: a press gives it focus first. */
  const wasFocused = useRef(false)
  const onPointerDown = ({ target }: { readonly target: EventTarget }) => {
    wasFocused.current = target instanceof Element && target.closest('[data-at]') === document.activeElement
  }

  return {
    grid,
    active,
    typing,
    plan,
    chosen: area === undefined || column === undefined ? null : { area, column },
    handlers: { onFocus, onKeyDown, onPaste, onCopy, onClick, onPointerDown },
    cellHandlers: { onTyping: setTyping, onTypingKey, onLeave: commit },
    apply: () => {
      if (plan !== null) entry.change(plan.draft)
      takesFocus.current = true
      setPlan(null)
      setActive({ ...active })
    },
    forget: () => {
      takesFocus.current = true
      setPlan(null)
      setActive({ ...active })
    },
  }
}
