/**
 * A map as it is drawn: one or two measures with their classes, the circles, the lokus. Made once; the page, the table, the file and the paper take it.
 */
import type { MapAreaSchema, MapPeriodSchema } from '@konvergen/contract/maps.ts'
import { type AreaShade, paintAreas } from '@konvergen/pictures/choropleth.ts'
import { type CircleSize, circles } from '@konvergen/pictures/circles.ts'
import type { ClassScale } from '@konvergen/pictures/classes.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import { type Palette, TWO } from '@konvergen/pictures/tokens.ts'
import { pairClass, threeClasses } from '@konvergen/pictures/two-measures.ts'
import { type ClassRule, isIndicator } from '../../../app/map-search.ts'
import type { Land } from './map-land.ts'
import { areasOf, isDoubted, type Layer, scaleOfLayer, shadeIn, valueOf, valuesOf } from './map-layer.ts'
import type { Outlined } from './outlined.ts'

export interface MapModel {
  readonly first: Layer
  readonly second: Layer | null
  /** Classes of the first where it alone is coloured. */
  readonly scale: ClassScale
  /** Three classes each where both are. */
  readonly pair: { readonly first: ClassScale; readonly second: ClassScale } | null
  /** Where the second stands as circles. */
  readonly circle: CircleSize | null
  /** Villages that are outlined. */
  readonly lokus: Outlined
}

/** Of the largest circle: seen on a phone, not covering its neighbours. */
const RADIUS = 15

/** Circles count: of a percentage its numerator. */
export function countOf(area: MapAreaSchema, second: Layer): number | null {
  if (area.state !== 'ada') return null
  return second.unit === 'jumlah' ? valueOf(area, second) : area.numerator
}

function areasOfSecond({ second }: Pick<MapModel, 'second'>): ReadonlyMap<string, MapAreaSchema> {
  const newest = second?.answer.periode[0]
  return new Map(second === null || newest === undefined ? [] : areasOf(newest, second.level).map((area) => [area.kode, area]))
}

function threeOf(layer: Layer): ClassScale {
  const key = isIndicator(layer.measure) || layer.measure === 'kasus' ? null : layer.measure
  return threeClasses(key, valuesOf(layer), layer.unit === 'jumlah' ? Math.ceil : undefined)
}

export interface Wanted {
  readonly rule: ClassRule
  readonly way: 'dua-warna' | 'lingkaran'
  readonly lokus: Outlined
}

export function modelOf(first: Layer, second: Layer | null, { rule, way, lokus }: Wanted): MapModel {
  const isPair = second !== null && way === 'dua-warna'
  const counts = second === null ? [] : [...areasOfSecond({ second }).values()].map((area) => countOf(area, second) ?? 0)
  return {
    first,
    second,
    scale: scaleOfLayer(first, rule),
    pair: isPair ? { first: threeOf(first), second: threeOf(second) } : null,
    circle: second === null || isPair ? null : { most: Math.max(0, ...counts), radius: RADIUS },
    lokus,
  }
}

/** What an area looks like, and its second measure. */
export interface DrawnArea {
  readonly area: MapAreaSchema
  readonly other: MapAreaSchema | null
  readonly shade: AreaShade
  readonly isLokus: boolean
}

function shadeOfPair(area: MapAreaSchema, other: MapAreaSchema | null, { first, second, pair }: MapModel): AreaShade {
  if (second === null || pair === null || other === null) return 'missing'
  const [a, b] = [valueOf(area, first), valueOf(other, second)]
  if (a === null || b === null) return 'missing'
  if (isDoubted(area, first.model) || isDoubted(other, second.model)) return 'insufficient'
  return pairClass(pair.first, a, pair.second, b)
}

export function drawnAreas(model: MapModel, period: MapPeriodSchema): DrawnArea[] {
  const others = areasOfSecond(model)
  return areasOf(period, model.first.level).map((area) => {
    const other = others.get(area.kode) ?? null
    const shade = model.pair === null ? shadeIn(area, model.first, model.scale) : shadeOfPair(area, other, model)
    return { area, other, shade, isLokus: model.lokus.kodes.has(area.kode) }
  })
}

export function drawMap(
  model: MapModel,
  areas: readonly DrawnArea[],
  land: Land,
  { palette, title }: { readonly palette: Palette; readonly title: (drawn: DrawnArea) => string },
): SvgNode {
  const { second, circle } = model
  const counts = new Map(
    areas.flatMap(({ area, other }): [string, number][] =>
      second === null || other === null ? [] : [[area.kode, countOf(other, second) ?? 0]],
    ),
  )
  return paintAreas(land.drawn, {
    areas: new Map(areas.map((drawn) => [drawn.area.kode, { shade: drawn.shade, title: title(drawn), outlined: drawn.isLokus }])),
    colours: model.pair === null ? model.scale.colours : TWO,
    width: land.width,
    height: land.height,
    palette,
    isMissingDotted: true,
    overlay: (outlines) => [...land.names, ...(circle === null ? [] : [circles(outlines, counts, circle, palette)])],
  })
}
