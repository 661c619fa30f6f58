/** What a number of the map is asked about: the figure of the situation or of an indicator, in the period that is drawn. */
import { recapOf } from '@konvergen/core/situation/figure-counts.ts'
import { isIndicator } from '../../../app/map-search.ts'
import type { Asked } from '../../../parts/why/asked.ts'
import type { Layer } from './map-layer.ts'

/** Cases are the numerator of stunting. */
export function askedOf({ measure, answer }: Pick<Layer, 'measure' | 'answer'>, period: string, area: string): Asked {
  if (isIndicator(measure)) return { of: 'cakupan', kode: measure, periode: period, wilayah: area }
  const ukuran = measure === 'kasus' ? 'stunting' : measure
  const own = recapOf(ukuran) === 'krs-rekap' ? { krs: period } : { recap: period }
  return { of: 'situasi', ukuran, wilayah: area, sumber: answer.sumber ?? undefined, ...own }
}
