/**
 * A bar is moved by dragging it along its row, or by arrows while it has the focus. Nothing is kept until whoever moves says so: the days that it would have
 * are shown first.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

const KEY_DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
const WEEK = 7
const DAYS_IN_YEAR = 365

interface BarMoves {
  /** By so many days from where it is shown now. */
  readonly onMove: (days: number) => void
  readonly onKeep: () => void
  readonly onGiveUp: () => void
  readonly onOpen: () => void
}

interface Drag {
  readonly x: number
  readonly width: number
  readonly moved: number
}

export function useBarKeys({ onMove, onKeep, onGiveUp, onOpen }: BarMoves) {
  const drag = useRef<Drag | null>(null)
  const wasDragged = useRef(false)
  return {
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      const days = KEY_DAYS[event.key]
      if (days !== undefined) onMove(days * (event.shiftKey ? WEEK : 1))
      else if (event.key === 'Enter') onKeep()
      else if (event.key === 'Escape') onGiveUp()
      else return
      event.preventDefault()
    },
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0
      drag.current = { x: event.clientX, width, moved: 0 }
      wasDragged.current = false
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      const { current } = drag
      if (current === null || current.width === 0) return
      const days = Math.round(((event.clientX - current.x) / current.width) * DAYS_IN_YEAR)
      if (days === current.moved) return
      wasDragged.current = true
      drag.current = { ...current, moved: days }
      onMove(days - current.moved)
    },
    onPointerUp: () => {
      drag.current = null
    },
    onClick: () => {
      if (!wasDragged.current) onOpen()
    },
  }
}
