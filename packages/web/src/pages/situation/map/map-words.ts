/** The title of a map, its notes, and the sentence of an area: the same on the page, on paper and in a file. */
import type { MapPeriodSchema } from '@konvergen/contract/maps.ts'
import type { MapSearch } from '../../../app/map-search.ts'
import { MAPS } from '../../../text/maps.ts'
import type { Say } from '../../../text/say.ts'
import type { Speak } from '../../../text/text.ts'
import { type Layer, valueOf } from './map-layer.ts'
import type { DrawnArea, MapModel } from './map-model.ts'
import { layerName, sayLayer } from './say-layer.ts'

export function titleOf({ first, second }: MapModel, t: Speak): string {
  const name = layerName(first, t)
  const both = second === null ? name : t(MAPS.two, { first: name, second: layerName(second, t) })
  return first.model === null ? both : t(MAPS.modelTitle, { title: both })
}

export function sayArea({ area, other, isLokus }: DrawnArea, { first, second }: MapModel, t: Speak, say: Say): string {
  const also = second === null || other === null ? '' : ` ${sayLayer(other, second, t, say)}.`
  return `${area.nama}: ${sayLayer(area, first, t, say)}.${also}${isLokus ? ` ${t(MAPS.proposed)}.` : ''}`
}

function sourceLine(layer: Layer, t: Speak, say: Say): string {
  const [newest] = layer.answer.periode
  const source = newest === undefined || newest.sumber === '' ? t(MAPS.offices) : newest.sumber
  const period = layer.answer.periode.map(({ periode }) => say.period(periode)).join(', ')
  return `${layerName(layer, t)}: ${t(MAPS.sheetSource, { source, period })}`
}

/** What a reader has to know of it, a sentence each. */
export function notesOf(model: MapModel, search: MapSearch, areas: readonly DrawnArea[], t: Speak, say: Say): string[] {
  const { first, second } = model
  const values = areas.flatMap(({ area }) => valueOf(area, first) ?? [])
  const notes = [t(MAPS.reported, { n: say.number(values.length), d: say.number(areas.length) })]
  if (values.length > 0 && values.every((value) => value === 0)) notes.push(t(MAPS.allZero))
  if (first.answer.tanpaSasaran) notes.push(t(MAPS.noTarget))
  if (first.answer.periode.length > 1) notes.push(t(MAPS.smallNote))
  if (first.answer.periode.some(({ rumah }) => Object.keys(rumah).length > 0)) notes.push(t(MAPS.formerLand))
  if (first.model === 'perkiraan') notes.push(t(MAPS.estimateNote))
  if (first.model !== null && first.model !== 'perkiraan') {
    const { shift, weighedBy } = first.model
    const words = { step: say.number(shift, 3), percent: say.percent(search.survei ?? null), source: search.asal ?? '' }
    notes.push(t(MAPS.movedNote, { ...words, weight: t(MAPS[weighedBy]) }))
  }
  return [...notes, sourceLine(first, t, say), ...(second === null ? [] : [sourceLine(second, t, say)])]
}

export function subtitleOf(kabupaten: string, { first }: MapModel, say: Say): string {
  const periods = first.answer.periode.map(({ periode }) => say.period(periode))
  const [newest = '', ...others] = periods
  return others.length === 0 ? `${kabupaten}, ${newest}` : `${kabupaten}, ${others.at(-1)} – ${newest}`
}

/** Above each of several small maps. */
export function panelTitle({ periode }: Pick<MapPeriodSchema, 'periode'>, { first }: MapModel, say: Say): string {
  return first.answer.periode.length > 1 ? say.period(periode) : ''
}
