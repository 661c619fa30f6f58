/**
 * A map of villages that can be read with the mouse, the finger and the keyboard: one village is in the tab order, arrow keys walk to the
 * one beside it, Enter opens it. What is said of the village under attention is the host's (`onLook`).
 */
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react'
import styles from './area-map.module.css'
import { withFocusOutline } from './focus-outline.ts'
import { neighbour, type Spot } from './neighbour.ts'
import { Picture } from './picture.tsx'

interface AreaMapProps {
  readonly node: SvgNode
  readonly label: string
  /** Code of a village, or null when attention leaves the map. */
  readonly onLook: (kode: string | null) => void
  readonly onOpen: (kode: string) => void
}

function kodeAt(event: SyntheticEvent): string | null {
  const place = event.target instanceof Element ? event.target.closest('[data-kode]') : null
  return place?.getAttribute('data-kode') ?? null
}

function spotsIn(map: Element): Spot[] {
  return [...map.querySelectorAll<SVGGraphicsElement>('path[data-kode]')].map((path) => {
    const { x, y, width, height } = path.getBBox()
    return { kode: path.getAttribute('data-kode') ?? '', x: x + width / 2, y: y + height / 2 }
  })
}

export function AreaMap({ node, label, onLook, onOpen }: AreaMapProps) {
  const box = useRef<HTMLDivElement>(null)
  const [visited, setVisited] = useState<string | null>(null)
  /** By keyboard only: a click on a village opens it. */
  const [focused, setFocused] = useState<string | null>(null)
  const villages = node.children.find((child) => child.key === 'desa')?.children ?? []
  const entry = villages.some(({ key }) => key === visited) ? visited : (villages[0]?.key ?? null)

  const outlined = withFocusOutline(node, villages.find(({ key }) => key !== null && key === focused) ?? null)

  const enliven = ({ attrs }: SvgNode) => ('data-kode' in attrs ? { role: 'link', tabIndex: attrs['data-kode'] === entry ? 0 : -1 } : null)

  const onKeyDown = (event: KeyboardEvent) => {
    const kode = kodeAt(event)
    if (kode === null || box.current === null) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(kode)
    }
    const next = neighbour(spotsIn(box.current), kode, event.key)
    if (event.key.startsWith('Arrow')) event.preventDefault()
    if (next !== null) box.current.querySelector<SVGElement>(`path[data-kode="${next}"]`)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the villages inside are the links; their events are read here
    <div
      ref={box}
      onMouseOver={(event) => onLook(kodeAt(event))}
      onMouseLeave={() => onLook(null)}
      onFocus={(event) => {
        const kode = kodeAt(event)
        setVisited(kode)
        setFocused(event.target.matches(':focus-visible') ? kode : null)
        onLook(kode)
      }}
      onBlur={() => {
        setFocused(null)
        onLook(null)
      }}
      onClick={(event) => {
        const kode = kodeAt(event)
        if (kode !== null) onOpen(kode)
      }}
      onKeyDown={onKeyDown}
    >
      <Picture node={outlined} label={label} isInteractive enliven={enliven} className={styles['map']} />
    </div>
  )
}
