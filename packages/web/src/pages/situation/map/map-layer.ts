/**
 * One measure as a map takes it: the value of an area, whether it may carry a colour, and the classes, the same for every period that is drawn.
 */
import type { MapAnswer, MapAreaSchema, MapPeriodSchema } from '@konvergen/contract/maps.ts'
import type { MovedVillages } from '@konvergen/core/situation/move-to-survey.ts'
import type { AreaShade } from '@konvergen/pictures/choropleth.ts'
import { type ClassScale, classOf, countScale, equalScale, quantileScale, scaleFor } from '@konvergen/pictures/classes.ts'
import { EARTH, GREEN } from '@konvergen/pictures/tokens.ts'
import { type ClassRule, isIndicator, type MapLevel, type MapMeasure } from '../../../app/map-search.ts'

/** Numbers of people or of facilities have no percent sign and whole borders. */
export type LayerUnit = 'persen' | 'jumlah'

export interface Layer {
  readonly measure: MapMeasure
  readonly answer: MapAnswer
  readonly unit: LayerUnit
  readonly level: MapLevel
  /** `perkiraan`: villages stand for their estimate; moved: for the estimate moved to a survey. */
  readonly model: 'perkiraan' | MovedVillages | null
}

/** What the map shows by: an indicator of kecamatan has no villages. */
export function levelOf(answer: MapAnswer, wanted: MapLevel): MapLevel {
  return answer.tingkat === 'kec' ? 'kecamatan' : wanted
}

export function unitOf(measure: MapMeasure, answer: Pick<MapAnswer, 'satuan'>, level: MapLevel): LayerUnit {
  if (measure === 'kasus' || answer.satuan === 'jumlah') return 'jumlah'
  // Of a village yes is one and no is none; of a kecamatan it is a share of villages.
  return answer.satuan === 'tanda' && level === 'desa' ? 'jumlah' : 'persen'
}

export function areasOf(period: MapPeriodSchema, level: MapLevel): readonly MapAreaSchema[] {
  return period[level]
}

/** null = no figure: not reported, nobody to serve, not valid, does not apply. */
export function valueOf(area: MapAreaSchema, { measure, model }: Pick<Layer, 'measure' | 'model'>): number | null {
  if (measure === 'kasus') return area.state === 'ada' || area.state === 'tidak-ada-sasaran' ? area.numerator : null
  if (model === 'perkiraan') return area.estimate?.mean ?? null
  return model === null ? area.value : (model.percents.get(area.kode) ?? null)
}

/** An estimate already reckons with few children; that few of them came it does not. */
export function isDoubted({ doubts }: Pick<MapAreaSchema, 'doubts'>, model: Layer['model']): boolean {
  return doubts.some((doubt) => model === null || doubt !== 'diukur-kurang-30')
}

export function shadeIn(area: MapAreaSchema, layer: Layer, scale: ClassScale): AreaShade {
  const value = valueOf(area, layer)
  if (value === null) return 'missing'
  return isDoubted(area, layer.model) ? 'insufficient' : classOf(scale, value)
}

export function valuesOf(layer: Layer): number[] {
  return layer.answer.periode.flatMap((period) => areasOf(period, layer.level).flatMap((area) => valueOf(area, layer) ?? []))
}

const BURDENS: ReadonlySet<MapMeasure> = new Set(['stunting', 'kasus', 'wasting', 'underweight'])

/** Borders of whole things are whole. */
const roundOf = (unit: LayerUnit) => (unit === 'jumlah' ? Math.ceil : undefined)

export function scaleOfLayer(layer: Layer, rule: ClassRule): ClassScale {
  const values = valuesOf(layer)
  const { measure, unit } = layer
  const ramp = BURDENS.has(measure) ? EARTH : GREEN
  if (rule === 'sama') return equalScale(values, ramp, roundOf(unit))
  if (rule === 'kuantil') return quantileScale(values, ramp, roundOf(unit))
  if (measure === 'kasus') return countScale(values)
  return isIndicator(measure) ? quantileScale(values, ramp, roundOf(unit)) : scaleFor(measure, values)
}
