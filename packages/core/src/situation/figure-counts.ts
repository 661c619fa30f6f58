/**
 * Which counts of a recap each figure is made of, as `village-figures.ts` reads them: to open a figure down to its cells.
 */
import type { KrsCount } from '../intake/krs.ts'
import type { RecapCount } from '../intake/recap.ts'
import type { FigureKey, KRS_FIGURES, RECAP_FIGURES } from './situation.ts'

const RECAP_COUNTS = {
  stunting: ['sangatPendek', 'pendek', 'stunting', 'diukur'],
  wasting: ['giziBuruk', 'giziKurang', 'wasting', 'ditimbangDiukur'],
  underweight: ['bbSangatKurang', 'bbKurang', 'underweight', 'ditimbang'],
  ds: ['diukur', 'sasaran'],
} as const satisfies Readonly<Record<(typeof RECAP_FIGURES)[number], readonly RecapCount[]>>

const KRS_COUNTS = {
  krs: ['krs', 'sasaran'],
  airTidakLayak: ['airTidakLayak', 'krs'],
  jambanTidakLayak: ['jambanTidakLayak', 'krs'],
  pus4t: ['pus4t', 'pus'],
  terlaluMuda: ['terlaluMuda', 'pus'],
  terlaluTua: ['terlaluTua', 'pus'],
  terlaluDekat: ['terlaluDekat', 'pus'],
  terlaluBanyak: ['terlaluBanyak', 'pus'],
  bukanKbModern: ['bukanKbModern', 'pus'],
  pusHamil: ['pusHamil', 'sasaran'],
  baduta: ['baduta', 'sasaran'],
  balita: ['balita', 'sasaran'],
} as const satisfies Readonly<Record<(typeof KRS_FIGURES)[number], readonly KrsCount[]>>

export const FIGURE_COUNTS: Readonly<Record<FigureKey, readonly (RecapCount | KrsCount)[]>> = { ...RECAP_COUNTS, ...KRS_COUNTS }

/** The kind of recap that a figure comes from. */
export function recapOf(figure: FigureKey): 'eppgbm-rekap' | 'krs-rekap' {
  return Object.hasOwn(RECAP_COUNTS, figure) ? 'eppgbm-rekap' : 'krs-rekap'
}
