/**
 * One figure of all areas as a map draws it: its value, and whether it rests on enough to carry a colour. Small numbers and low D/S are said,
 * never hidden: such an area is hatched and keeps its number in the table.
 */
import type { CoverageState } from '../indicators/coverage.ts'
import { doubtsOfShare } from '../indicators/small-share.ts'
import type { FigureState } from '../kit/figure.ts'
import { judgeSufficiency } from './judge-sufficiency.ts'
import { type DesaSituation, type FigureKey, type Figures, RECAP_FIGURES, type Situation } from './situation.ts'

/** Of `InsufficiencyReason`, and `penyebut-kurang-30`: fewer than 30 stand below the line of any other figure. */
export const MAP_DOUBTS = ['tidak-sah', 'diukur-kurang-30', 'ds-kurang-80', 'ds-tidak-diketahui', 'penyebut-kurang-30'] as const
export type MapDoubt = (typeof MAP_DOUBTS)[number]

export interface MapArea {
  readonly kode: string
  readonly nama: string
  /** null = it is a kecamatan or the district. */
  readonly kecamatan: string | null
  readonly state: CoverageState | FigureState
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly doubts: readonly MapDoubt[]
  readonly sasaran: number | null
  readonly estimate: DesaSituation['estimate']
}

export interface MapPeriod {
  readonly source: string
  readonly kabupaten: MapArea
  readonly kecamatan: readonly MapArea[]
  readonly desa: readonly MapArea[]
}

/** D/S says itself how much was measured: it has no doubt of its own. */
function restsOnMeasuring(key: FigureKey): boolean {
  return key !== 'ds' && (RECAP_FIGURES as readonly FigureKey[]).includes(key)
}

function doubtsOf(figures: Figures, key: FigureKey, targetTold: boolean): MapDoubt[] {
  if (key === 'ds') return figures.ds.state === 'tidak-sah' ? ['tidak-sah'] : []
  if (!restsOnMeasuring(key)) return doubtsOfShare(figures[key])
  // The rule for stunting, asked of this figure's own children.
  const { reasons } = judgeSufficiency({ ...figures, stunting: figures[key] })
  return reasons.filter((reason) => reason !== 'belum-lapor').filter((reason) => targetTold || reason !== 'ds-tidak-diketahui')
}

interface Place {
  readonly kode: string
  readonly nama: string
  readonly figures: Figures
}

/** False for a list of children, which holds only those who came: then D/S is known of nobody, and no village is doubted for it. */
export function isTargetTold({ desa }: Pick<Situation, 'desa'>): boolean {
  return desa.some(({ figures }) => figures.ds.denominator !== null)
}

export function mapAreas(situation: Situation, key: FigureKey): MapPeriod {
  const told = isTargetTold(situation)
  const area = ({ kode, nama, figures }: Place, kecamatan: string | null, estimate: MapArea['estimate']): MapArea => {
    const { state, numerator, denominator, percent: value } = figures[key]
    const doubts = state === 'ada' || state === 'tidak-sah' ? doubtsOf(figures, key, told) : []
    return { kode, nama, kecamatan, state, numerator, denominator, value, doubts, sasaran: figures.ds.denominator, estimate }
  }
  return {
    source: situation.kabupaten.figures[key].source,
    kabupaten: area(situation.kabupaten, null, null),
    kecamatan: situation.kecamatan.map((place) => area(place, null, null)),
    desa: situation.desa.map((place) => area(place, place.kecamatan, key === 'stunting' ? place.estimate : null)),
  }
}
