/**
 * A picture that can be looked at closely: buttons, two fingers, Ctrl and the wheel, dragging, and + − 0 on the keyboard. The picture itself is not drawn again: only the
 * window on it moves.
 */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useText } from '../../../text/text.ts'
import styles from './map-page.module.css'
import { useCloseLook } from './use-close-look.ts'
import { moved, type View, viewBoxOf, whole, zoomed } from './zoom.ts'

interface ZoomFrameProps {
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

const STEP = 1.5
/** A press that moved less is a press on an area. */
const DRAG_FROM = 4

export function ZoomFrame({ width, height, children }: ZoomFrameProps) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const size = { width, height }
  const [view, setView] = useState<View>(whole(size))
  const drag = useRef<{ x: number; y: number; isDragging: boolean } | null>(null)
  const { width: broad, height: tall } = view

  // After every drawing of the picture, which forgets the window.
  useEffect(() => {
    box.current?.querySelector('svg')?.setAttribute('viewBox', viewBoxOf(view))
  })
  const closer = useCallback((times: number) => setView((before) => zoomed(before, times, { width, height })), [width, height])
  useCloseLook(box, closer)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') setView(zoomed(view, STEP, size))
    if (event.key === '-') setView(zoomed(view, 1 / STEP, size))
    if (event.key === '0') setView(whole(size))
  }
  const onPointerMove = (event: PointerEvent) => {
    const start = drag.current
    if (start === null || box.current === null) return
    const [right, down] = [event.clientX - start.x, event.clientY - start.y]
    if (!start.isDragging && Math.hypot(right, down) < DRAG_FROM) return
    const scale = broad / box.current.clientWidth
    drag.current = { x: event.clientX, y: event.clientY, isDragging: true }
    setView(moved(view, -right * scale, -down * scale, size))
  }
  const isWhole = broad >= width && tall >= height

  return (
    <>
      <div className={`${styles['zoom']} tanpa-cetak`}>
        <Button look="quiet" onClick={() => setView(zoomed(view, STEP, size))}>
          {t(MAPS.zoomIn)}
        </Button>
        <Button look="quiet" onClick={() => setView(zoomed(view, 1 / STEP, size))}>
          {t(MAPS.zoomOut)}
        </Button>
        <Button look="quiet" onClick={() => setView(whole(size))}>
          {t(MAPS.whole)}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the areas inside are the links; what moves the window is read here */}
      <div
        ref={box}
        className={isWhole ? undefined : styles['close']}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          drag.current = isWhole ? null : { x: event.clientX, y: event.clientY, isDragging: false }
        }}
        onPointerMove={onPointerMove}
        onClickCapture={(event) => {
          if (drag.current?.isDragging === true) event.stopPropagation()
          drag.current = null
        }}
        onPointerLeave={() => {
          drag.current = null
        }}
      >
        {children}
      </div>
    </>
  )
}
