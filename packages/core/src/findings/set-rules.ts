/**
 * The arithmetic of each set of numbers that comes together: files of one row a village, and the governed numbers among themselves. A group cannot be larger
 * than the group that holds it. Sources: SPEC 2.6 (KRS recap), Permenkes 2/2020 (classes of the e-PPGBM recap), the kinds of
 * `intake/elsimil.ts`, `intake/office-figures.ts` and `intake/sigizi`.
 */
import { ELSIMIL_BUMIL, ELSIMIL_PASCASALIN } from '../intake/elsimil.ts'
import type { FigureRule } from '../intake/figures/figure-table.ts'
import { PUS_FIGURES, VILLAGE_FIGURES } from '../intake/office-figures.ts'
import { SIGIZI_FIGURES } from '../intake/sigizi/sigizi-columns.ts'

/** Things by their full names, `krs-rekap/krs`. */
export type SetRule = FigureRule<string>

function within(set: string, rules: readonly SetRule[]): readonly SetRule[] {
  const named = (key: string) => `${set}/${key}`
  return rules.map((rule) => {
    if (rule.rule === 'batas') return { ...rule, part: named(rule.part), whole: named(rule.whole) }
    if (rule.rule === 'selisih') return { ...rule, result: named(rule.result), from: named(rule.from), minus: named(rule.minus) }
    return { ...rule, whole: named(rule.whole), parts: rule.parts.map(named) }
  })
}

const atMost = (part: string, whole: string): SetRule => ({ rule: 'batas', part, whole })
const sum = (whole: string, ...parts: readonly string[]): SetRule => ({ rule: 'jumlah', whole, parts })
const together = (whole: string, ...parts: readonly string[]): SetRule => ({ rule: 'paling-banyak', whole, parts })

const KRS: readonly SetRule[] = [
  sum('sasaran', 'krs', 'tidakBerisiko'),
  sum('krs', 'sejahtera1', 'sejahtera2', 'sejahtera3', 'sejahtera4', 'sejahteraLebih4'),
  atMost('sasaran', 'keluarga'),
  atMost('krs', 'sasaran'),
  atMost('baduta', 'sasaran'),
  atMost('balita', 'sasaran'),
  atMost('pus', 'sasaran'),
  atMost('pusHamil', 'pus'),
  atMost('pus4t', 'pus'),
  atMost('bukanKbModern', 'pus'),
  atMost('airTidakLayak', 'krs'),
  atMost('jambanTidakLayak', 'krs'),
]

const EPPGBM: readonly SetRule[] = [
  atMost('ditimbang', 'sasaran'),
  atMost('diukur', 'sasaran'),
  atMost('stunting', 'diukur'),
  atMost('underweight', 'ditimbang'),
  atMost('wasting', 'ditimbangDiukur'),
]

/** Groups of `indicators/packs/denominators.data.ts` that lie within each other. */
const GOVERNED: readonly SetRule[] = [
  atMost('D07', 'D06'),
  atMost('D11', 'D10'),
  atMost('D16', 'D15'),
  together('D12', 'D09', 'D10'),
  together('D12', 'D13', 'D14'),
]

export const SET_RULES: readonly SetRule[] = [
  ...within('krs-rekap', KRS),
  ...within('eppgbm-rekap', EPPGBM),
  ...within('elsimil-bumil', ELSIMIL_BUMIL.rules),
  ...within('elsimil-pascasalin', ELSIMIL_PASCASALIN.rules),
  ...within('sigizi-bulanan', SIGIZI_FIGURES.rules),
  ...within('pus', PUS_FIGURES.rules),
  ...within('village-figures', VILLAGE_FIGURES.rules),
  ...GOVERNED,
]

/** Differences that real files print below zero. */
export const SIGNED: readonly string[] = ELSIMIL_BUMIL.signed.map((key) => `elsimil-bumil/${key}`)
