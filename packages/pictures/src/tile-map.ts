/**
 * A map where there are no boundaries: every village a square of the same size, those of a kecamatan together under its name. Where they lie is not said;
 * which kecamatan they are of, and how they compare, is.
 */
import type { Outline, Point } from './outline.ts'
import { element, type SvgNode } from './svg.ts'
import { type Palette, paint, SECOND } from './tokens.ts'

export interface TileGroup {
  readonly nama: string
  /** Codes of its villages, in the order in which they stand. */
  readonly desa: readonly string[]
}

export interface TileMap {
  readonly drawn: readonly Outline[]
  readonly names: readonly SvgNode[]
  readonly height: number
}

const FONT = 10
const LETTER = 5.6
const HEAD = 15
const GAP = 12
const EDGE = 4
/** Sides of a square, for few villages and for many. */
const SIDES = [34, 26, 20, 16, 12, 10] as const
/** A taller map than this times its width is read worse than smaller squares. */
const MOST_TALL = 0.9

function square(x: number, y: number, side: number): readonly Point[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ]
}

interface Block extends TileGroup {
  readonly columns: number
  readonly width: number
  readonly height: number
}

function blockOf(group: TileGroup, side: number, width: number): Block {
  const most = Math.max(1, Math.floor((width - 2 * EDGE) / side))
  const columns = Math.min(most, Math.max(1, Math.ceil(Math.sqrt(group.desa.length * 1.4))))
  const rows = Math.ceil(group.desa.length / columns)
  return { ...group, columns, width: Math.max(columns * side, group.nama.length * LETTER), height: HEAD + rows * side }
}

interface Placed {
  readonly block: Block
  readonly x: number
  readonly y: number
}

/** Row after row, as words stand in a paragraph. */
function place(blocks: readonly Block[], width: number): { placed: Placed[]; height: number } {
  const placed: Placed[] = []
  let [x, y, tallest] = [EDGE, EDGE, 0]
  for (const block of blocks) {
    if (x > EDGE && x + block.width > width - EDGE) {
      y += tallest + GAP
      x = EDGE
      tallest = 0
    }
    placed.push({ block, x, y })
    x += block.width + GAP
    tallest = Math.max(tallest, block.height)
  }
  return { placed, height: y + tallest + EDGE }
}

function outlinesOf({ block, x, y }: Placed, side: number): Outline[] {
  return block.desa.map((kode, index) => {
    const [column, row] = [index % block.columns, Math.floor(index / block.columns)]
    return { kode, rings: [square(x + column * side, y + HEAD + row * side, side)] }
  })
}

export function tileMap(groups: readonly TileGroup[], width: number, palette: Palette): TileMap {
  const filled = groups.filter(({ desa }) => desa.length > 0)
  const laid = SIDES.map((side) => ({
    side,
    ...place(
      filled.map((group) => blockOf(group, side, width)),
      width,
    ),
  }))
  const chosen = laid.find(({ height }) => height <= width * MOST_TALL) ?? laid.at(-1)
  if (chosen === undefined) return { drawn: [], names: [], height: 0 }
  const name = ({ block, x, y }: Placed) =>
    element('text', { x, y: y + FONT, 'font-size': FONT, fill: paint(SECOND, palette) }, block.nama, `nama-${block.nama}`)
  const attrs = { class: 'nama', 'font-family': 'Noto Sans, sans-serif', 'pointer-events': 'none', 'aria-hidden': 'true' }
  return {
    drawn: chosen.placed.flatMap((each) => outlinesOf(each, chosen.side)),
    names: [element('g', attrs, chosen.placed.map(name), 'nama')],
    height: Math.ceil(chosen.height),
  }
}
