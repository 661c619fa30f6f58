/** A map in two sentences: where it is worst among the areas that can be compared, and how many can. */
import { MAPS } from '../../../text/maps.ts'
import type { Say } from '../../../text/say.ts'
import type { Speak } from '../../../text/text.ts'
import { isDoubted, valueOf } from './map-layer.ts'
import type { DrawnArea, MapModel } from './map-model.ts'
import { layerName, sayValue } from './say-layer.ts'

const NAMED = 3

interface Told {
  readonly t: Speak
  readonly say: Say
}

/** Of the first measure; `period`: the one that the areas are drawn of. */
export function sayMap({ first }: Pick<MapModel, 'first'>, areas: readonly DrawnArea[], period: string, { t, say }: Told): string[] {
  const known = areas.flatMap(({ area }) => {
    const value = valueOf(area, first)
    return value === null ? [] : [{ area, value, isSure: !isDoubted(area, first.model) }]
  })
  const sure = known.filter(({ isSure }) => isSure)
  const isMoreBetter = first.answer.arah === 'naik' || first.measure === 'ds'
  const worst = sure.toSorted((a, b) => (isMoreBetter ? a.value - b.value : b.value - a.value)).slice(0, NAMED)
  const named = { name: layerName(first, t), period: say.period(period) }
  const listed = worst.map(({ area }) => t(MAPS.highestOne, { area: area.nama, value: sayValue(area, first, t, say) })).join(', ')
  const head = worst.length === 0 ? t(MAPS.nothingToRead, named) : t(isMoreBetter ? MAPS.lowest : MAPS.highest, { ...named, areas: listed })
  const counts = { n: sure.length, semua: areas.length, arsir: known.length - sure.length, kosong: areas.length - known.length }
  const said = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, say.number(count)]))
  return [head, t(MAPS.readable, said)]
}
