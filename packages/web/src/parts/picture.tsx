/**
 * Renders a picture (`@konvergen/pictures`: a plain SVG tree) as React elements, so that its parts can be named, focused and clicked.
 * `enliven` adds properties to single nodes; the drawing itself is the same as on paper.
 */
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import { createElement, type ReactElement } from 'react'

export type Enliven = (node: SvgNode) => Readonly<Record<string, unknown>> | null

/** React's spelling of an SVG attribute: `stroke-width` → `strokeWidth`; data- and aria- stay. */
function reactName(attribute: string): string {
  if (attribute === 'class') return 'className'
  if (attribute.startsWith('data-') || attribute.startsWith('aria-')) return attribute
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function propsOf(node: SvgNode): Record<string, string | number> {
  return Object.fromEntries(Object.entries(node.attrs).map(([name, value]) => [reactName(name), value]))
}

function render(node: SvgNode, index: number, enliven: Enliven | undefined): ReactElement {
  const props = { key: node.key ?? index, ...propsOf(node), ...enliven?.(node) }
  return createElement(node.tag, props, node.text ?? node.children.map((child, at) => render(child, at, enliven)))
}

interface PictureProps {
  readonly node: SvgNode
  /** What the picture shows, in one sentence; empty = decoration beside text that says the same. */
  readonly label: string
  /** Its parts can be visited one by one. */
  readonly isInteractive?: boolean
  readonly enliven?: Enliven
  readonly className?: string | undefined
}

export function Picture({ node, label, isInteractive = false, enliven, className }: PictureProps) {
  const { width: _width, height: _height, ...root } = propsOf(node)
  const access = label === '' ? { 'aria-hidden': true } : { role: isInteractive ? 'group' : 'img', 'aria-label': label }
  return createElement(
    'svg',
    { ...root, ...access, className },
    node.children.map((child, at) => render(child, at, enliven)),
  )
}
