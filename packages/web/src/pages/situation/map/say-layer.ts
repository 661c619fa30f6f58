/** The words of a map: what a measure is called, its value in an area with what it rests on, its classes. */
import type { MapAreaSchema } from '@konvergen/contract/maps.ts'
import type { ClassScale } from '@konvergen/pictures/classes.ts'
import { sayCountRange, sayRange } from '@konvergen/pictures/legend.ts'
import { isIndicator } from '../../../app/map-search.ts'
import { MAPS } from '../../../text/maps.ts'
import { CASES_TEXT, FIGURE_TEXT } from '../../../text/measures.ts'
import type { Say } from '../../../text/say.ts'
import type { Speak } from '../../../text/text.ts'
import { isDoubted, type Layer, valueOf } from './map-layer.ts'
import type { Outlined } from './outlined.ts'

export function layerName({ measure, answer }: Pick<Layer, 'measure' | 'answer'>, t: Speak): string {
  if (measure === 'kasus') return t(CASES_TEXT)
  if (!isIndicator(measure)) return t(FIGURE_TEXT[measure].long)
  return answer.nama === null ? measure : `${measure} ${t(answer.nama)}`
}

/** What the outlines of a map stand for. */
export function lokusName({ year }: Outlined, t: Speak): string {
  return year === null ? t(MAPS.proposed) : t(MAPS.decided, { tahun: year })
}

/** Its number, or in a word why there is none. */
export function sayValue(area: MapAreaSchema, layer: Layer, t: Speak, say: Say): string {
  const value = valueOf(area, layer)
  if (value !== null) return layer.unit === 'jumlah' ? say.number(value) : say.percent(value)
  return t(MAPS[area.state === 'ada' ? 'belum-lapor' : area.state])
}

/** `49 dari 153`; empty where nothing is divided. */
export function sayPair({ numerator, denominator }: MapAreaSchema, t: Speak, say: Say): string {
  if (numerator === null || denominator === null) return ''
  return t(MAPS.of, { n: say.number(numerator), d: say.number(denominator) })
}

/** Why it is hatched, or what else is to be known. */
export function sayDoubts(area: MapAreaSchema, layer: Layer, t: Speak): string {
  if (!isDoubted(area, layer.model)) return ''
  return area.doubts.map((doubt) => t(MAPS[doubt])).join(', ')
}

/** One measure of an area in a sentence. */
export function sayLayer(area: MapAreaSchema, layer: Layer, t: Speak, say: Say): string {
  const pair = sayPair(area, t, say)
  const doubts = sayDoubts(area, layer, t)
  return `${layerName(layer, t)} ${sayValue(area, layer, t, say)}${pair === '' ? '' : ` (${pair})`}${doubts === '' ? '' : `; ${doubts}`}`
}

export function sayClassOf(layer: Pick<Layer, 'unit'>, scale: ClassScale, index: number, { language }: Say): string {
  return layer.unit === 'jumlah' ? sayCountRange(scale, index, language) : sayRange(scale, index, language)
}
