/**
 * The map of a district: every village in the colour of its class, hatched where the data do not suffice, grey where there are none, with a
 * thick outline around the proposed lokus. For the office page, the village officer's print and the report alike.
 */
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import { mapLabels } from './map-labels.ts'
import { groupBorders, type Outline, outlines, pathOf } from './outline.ts'
import { element, type SvgNode, svgRoot } from './svg.ts'
import { CARD, HATCH_GROUND, HATCH_LINE, INK, MISSING, type Palette, paint, SECOND, THIRD, type Token } from './tokens.ts'

/** `missing` = nothing reported; `insufficient` = reported, but too little to carry a colour; else the index of its class. */
export type AreaShade = number | 'missing' | 'insufficient'

export interface MapArea {
  readonly shade: AreaShade
  /** One line that says the same in words: `Air Dingin: 32,2 % (49 dari 153), D/S 95,2 %`. */
  readonly title: string
  /** Proposed as lokus. */
  readonly outlined: boolean
  /** A few characters to stand on the village, e.g. its rank. */
  readonly label?: string
}

export interface ChoroplethInput {
  readonly boundaries: readonly DesaBoundary[]
  /** By village code. A village with a boundary but not in here is drawn as missing, with its code as title. */
  readonly areas: ReadonlyMap<string, MapArea>
  /** Colours of the classes, lowest first (`ClassScale.colours`). */
  readonly colours: readonly Token[]
  readonly width: number
  readonly height: number
  readonly palette: Palette
}

/** Room for the thickest outline at the edge of the frame. */
const MARGIN = 3
const HATCH_ID = 'arsir'

/** Slanting lines on a pale ground; seen in grey too. */
export function hatchPattern(palette: Palette): SvgNode {
  const ground = element('rect', { width: 5, height: 5, fill: paint(HATCH_GROUND, palette) })
  const line = element('path', { d: 'M0,0V5', stroke: paint(HATCH_LINE, palette), 'stroke-width': 2 })
  const attrs = { id: HATCH_ID, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  return element('defs', {}, [element('pattern', attrs, [ground, line])])
}

export function shadeFill(shade: AreaShade, colours: readonly Token[], palette: Palette): string {
  if (shade === 'insufficient') return `url(#${HATCH_ID})`
  return paint(shade === 'missing' ? MISSING : (colours[shade] ?? MISSING), palette)
}

function villagePath({ kode, rings }: Outline, area: MapArea, input: ChoroplethInput): SvgNode {
  const shade = typeof area.shade === 'number' ? `kelas-${area.shade + 1}` : area.shade
  const attrs = {
    d: pathOf(rings),
    fill: shadeFill(area.shade, input.colours, input.palette),
    'data-kode': kode,
    'data-shade': shade,
    'data-lokus': area.outlined ? 'ya' : null,
  }
  return element('path', attrs, [element('title', {}, area.title)], kode)
}

const UNKNOWN = (kode: string): MapArea => ({ shade: 'missing', title: kode, outlined: false })

/** Layers: villages, the district's edge, borders of kecamatan, lokus outlines on a pale casing, so that no neighbour covers them. */
export function choropleth(input: ChoroplethInput): SvgNode {
  const { palette, width, height } = input
  const drawn = outlines(input.boundaries, { width, height, margin: MARGIN })
  const areaOf = (kode: string) => input.areas.get(kode) ?? UNKNOWN(kode)
  const villages = drawn.map((outline) => villagePath(outline, areaOf(outline.kode), input))
  const lokus = drawn.filter(({ kode }) => areaOf(kode).outlined)
  const outlinePaths = (colour: Token, stroke: number) =>
    lokus.map(({ kode, rings }) => element('path', { d: pathOf(rings), stroke: paint(colour, palette), 'stroke-width': stroke }, [], kode))
  const unfilled = { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none', 'aria-hidden': 'true' }
  const labels = mapLabels(
    drawn.flatMap((outline) => {
      const text = areaOf(outline.kode).label
      return text === undefined ? [] : [{ outline, text }]
    }),
    palette,
  )
  const borders = groupBorders(drawn, kecamatanOf)
  const border = (name: string, d: string, colour: Token, stroke: number) =>
    element('path', { ...unfilled, class: name, d, stroke: paint(colour, palette), 'stroke-width': stroke }, [], name)
  const villageAttrs = { 'fill-rule': 'evenodd', stroke: paint(CARD, palette), 'stroke-width': 0.5, 'stroke-linejoin': 'round' }
  return svgRoot(width, height, [
    hatchPattern(palette),
    element('g', { class: 'desa', ...villageAttrs }, villages, 'desa'),
    border('tepi', borders.outer, THIRD, 0.5),
    border('kecamatan', borders.between, SECOND, 0.8),
    element('g', { ...unfilled, class: 'lokus-alas' }, outlinePaths(CARD, 3.4), 'lokus-alas'),
    element('g', { ...unfilled, class: 'lokus' }, outlinePaths(INK, 1.8), 'lokus'),
    element(
      'g',
      { class: 'nomor', 'font-family': 'Noto Sans, sans-serif', 'pointer-events': 'none', 'aria-hidden': 'true' },
      labels,
      'nomor',
    ),
  ])
}
