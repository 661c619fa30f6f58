/** The drawing of each period, as the page shows it and as paper does; and the words that stand around both. */
import type { MapPeriodSchema } from '@konvergen/contract/maps.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import type { Palette } from '@konvergen/pictures/tokens.ts'
import { useMemo } from 'react'
import type { MapSearch } from '../../../app/map-search.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { type Land, landOf } from './map-land.ts'
import { type DrawnArea, drawMap, drawnAreas, type MapModel } from './map-model.ts'
import { sheetOf } from './map-sheet-of.ts'
import { notesOf, panelTitle, sayArea, subtitleOf, titleOf } from './map-words.ts'

export interface Panel {
  readonly period: MapPeriodSchema
  readonly areas: readonly DrawnArea[]
  readonly land: Land
  readonly node: SvgNode
  readonly title: string
}

export interface Drawing {
  /** Newest first. */
  readonly panels: readonly Panel[]
  readonly title: string
  readonly notes: readonly string[]
  readonly sayArea: (drawn: DrawnArea) => string
  /** Drawn when it is asked for: a file, or paper. */
  readonly sheet: () => SvgNode
}

export function useDrawing(model: MapModel, features: Boundaries['features'], search: MapSearch): Drawing {
  const t = useText()
  const say = useSay()
  return useMemo(() => {
    const sayOne = (drawn: DrawnArea) => sayArea(drawn, model, t, say)
    const draw = (period: MapPeriodSchema, palette: Palette): Panel => {
      const areas = drawnAreas(model, period)
      const land = landOf(features, period, model.first.level, palette)
      const node = drawMap(model, areas, land, { palette, title: sayOne })
      return { period, areas, land, node, title: panelTitle(period, model, say) }
    }
    const periods = model.first.answer.periode
    const panels = periods.map((period) => draw(period, 'variables'))
    const title = titleOf(model, t)
    const notes = notesOf(model, search, panels[0]?.areas ?? [], t, say)
    const sheet = () => {
      const plain = periods.toReversed().map((period) => draw(period, 'plain'))
      const maps = plain.map(({ title: own, node, land }) => ({ title: own, map: node, metresPerPixel: land.metresPerPixel }))
      const subtitle = subtitleOf(periods[0]?.kabupaten.nama ?? '', model, say)
      return sheetOf({ model, title, subtitle, panels: maps, notes }, t, say)
    }
    return { panels, title, notes, sayArea: sayOne, sheet }
  }, [model, features, search, t, say])
}
