/** The map as a sheet: what the page shows, with title, key, sources and scale, in plain colours, for paper and for a file. */
import { circleLegend } from '@konvergen/pictures/circles.ts'
import { type LegendLine, legendOf, sayBasis } from '@konvergen/pictures/legend.ts'
import { mapSheet, type SheetPanel } from '@konvergen/pictures/map-sheet.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import type { Palette } from '@konvergen/pictures/tokens.ts'
import { pairLegend } from '@konvergen/pictures/two-measures.ts'
import { MAPS } from '../../../text/maps.ts'
import type { Say } from '../../../text/say.ts'
import type { Speak } from '../../../text/text.ts'
import type { MapModel } from './map-model.ts'
import { layerName, lokusName, sayClassOf } from './say-layer.ts'

/** The marks that are no class. */
function markLines({ lokus }: MapModel, t: Speak): LegendLine[] {
  const marks: LegendLine[] = [
    { mark: 'insufficient', label: t(MAPS.insufficient) },
    { mark: 'dotted', label: t(MAPS.missing) },
  ]
  return lokus.kodes.size === 0 ? marks : [...marks, { mark: 'lokus', label: lokusName(lokus, t) }]
}

export function pairKey({ first, second, pair }: MapModel, t: Speak, say: Say, palette: Palette): SvgNode | null {
  if (second === null || pair === null) return null
  const axis = (layer: typeof first, scale: typeof pair.first) => ({
    name: layerName(layer, t),
    scale,
    sayRange: (index: number) => sayClassOf(layer, scale, index, say),
  })
  return pairLegend(axis(first, pair.first), axis(second, pair.second), say.language, palette)
}

export function legendsOf(model: MapModel, t: Speak, say: Say): SvgNode[] {
  const { first, scale, circle } = model
  const two = pairKey(model, t, say, 'plain')
  const classes =
    two === null ? scale.colours.map((_, index): LegendLine => ({ mark: index, label: sayClassOf(first, scale, index, say) })) : []
  const marks = legendOf([...classes, ...markLines(model, t)], scale.colours, 'plain')
  return [...(two === null ? [] : [two]), marks, ...(circle === null ? [] : [circleLegend(circle, say.language, 'plain')])]
}

interface Sheet {
  readonly model: MapModel
  readonly title: string
  readonly subtitle: string
  readonly panels: readonly SheetPanel[]
  readonly notes: readonly string[]
}

export function sheetOf({ model, title, subtitle, panels, notes }: Sheet, t: Speak, say: Say): SvgNode {
  const { language } = say
  const basis = model.pair === null ? [model.scale.basis] : [model.pair.first.basis, model.pair.second.basis]
  const rules = [...new Set(basis)].map((one) => sayBasis(one, language))
  const key = model.circle === null || model.second === null ? [] : [`${t(MAPS.circleKey, { name: layerName(model.second, t) })}.`]
  const foot = [...notes, [...rules, ...key].join(' ')]
  return mapSheet({ title, subtitle, panels, legends: legendsOf(model, t, say), notes: foot, language })
}
