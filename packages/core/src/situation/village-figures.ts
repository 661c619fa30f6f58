/**
 * From one village's counts to its figures: which count stands over which, as `situation.ts` lists them.
 */
import type { KrsCount, KrsCounts } from '../intake/krs.ts'
import type { RecapCount, RecapCounts } from '../intake/recap.ts'
import { type Figure, type FigureLabel, figure } from '../kit/figure.ts'
import type { Figures, KRS_FIGURES, RECAP_FIGURES } from './situation.ts'

type RecapFigures = Pick<Figures, (typeof RECAP_FIGURES)[number]>
type KrsFigures = Pick<Figures, (typeof KRS_FIGURES)[number]>

/** A village without counts has not reported: every figure is `belum-lapor`. */
export function recapFigures(counts: RecapCounts | undefined, label: FigureLabel): RecapFigures {
  const read = (key: RecapCount) => counts?.[key] ?? null
  /** The sheet's printed sum stands in only where one of the two classes is not known. */
  const both = (first: RecapCount, second: RecapCount, printed: RecapCount) => {
    const [a, b] = [read(first), read(second)]
    return a === null || b === null ? read(printed) : a + b
  }
  return {
    stunting: figure(both('sangatPendek', 'pendek', 'stunting'), read('diukur'), label),
    wasting: figure(both('giziBuruk', 'giziKurang', 'wasting'), read('ditimbangDiukur'), label),
    underweight: figure(both('bbSangatKurang', 'bbKurang', 'underweight'), read('ditimbang'), label),
    ds: figure(read('diukur'), read('sasaran'), label),
  }
}

export function krsFigures(counts: KrsCounts | undefined, label: FigureLabel): KrsFigures {
  const share = (part: KrsCount, whole: KrsCount): Figure => figure(counts?.[part] ?? null, counts?.[whole] ?? null, label)
  return {
    krs: share('krs', 'sasaran'),
    airTidakLayak: share('airTidakLayak', 'krs'),
    jambanTidakLayak: share('jambanTidakLayak', 'krs'),
    pus4t: share('pus4t', 'pus'),
    terlaluMuda: share('terlaluMuda', 'pus'),
    terlaluTua: share('terlaluTua', 'pus'),
    terlaluDekat: share('terlaluDekat', 'pus'),
    terlaluBanyak: share('terlaluBanyak', 'pus'),
    bukanKbModern: share('bukanKbModern', 'pus'),
    pusHamil: share('pusHamil', 'sasaran'),
    baduta: share('baduta', 'sasaran'),
    balita: share('balita', 'sasaran'),
  }
}
