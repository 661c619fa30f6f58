/**
 * A picture as a plain value: a tree of SVG elements. The web renders it as elements of its own (so that a village can take the focus),
 * papers print it as text. One drawing, two hosts.
 */

export interface SvgNode {
  readonly tag: string
  /** Attribute names as SVG writes them (`stroke-width`, `data-kode`). */
  readonly attrs: Readonly<Record<string, string | number>>
  readonly children: readonly SvgNode[]
  /** Text content; then there are no children. */
  readonly text: string | null
  /** Stable among its siblings, for hosts that compare two drawings. */
  readonly key: string | null
}

type Attrs = Readonly<Record<string, string | number | null>>

/** Attributes that are null are left out. */
export function element(tag: string, attrs: Attrs, content: readonly SvgNode[] | string = [], key: string | null = null): SvgNode {
  const kept: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(attrs)) if (value !== null) kept[name] = value
  const isText = typeof content === 'string'
  return { tag, attrs: kept, children: isText ? [] : content, text: isText ? content : null, key }
}

/** The root: its own coordinate system, no fixed size, so that the host decides how large it stands. */
export function svgRoot(width: number, height: number, children: readonly SvgNode[]): SvgNode {
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, children)
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 cannot hold at all, escaped or not: control characters but tab and line ends, and the two non-characters. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function escapeText(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

/** The tree as SVG text. Keys are for hosts that render elements; they are not written. */
export function toSvgString(node: SvgNode): string {
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
  const inner = node.text === null ? node.children.map(toSvgString).join('') : escapeText(node.text)
  const open = `<${node.tag}${attrs.join('')}`
  return inner === '' ? `${open}/>` : `${open}>${inner}</${node.tag}>`
}

/** One decimal is a tenth of a pixel: finer than any eye or printer, and short. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
