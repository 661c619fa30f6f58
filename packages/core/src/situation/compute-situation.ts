/**
 * The situation analysis itself: from the counts of each village to the figures of villages, kecamatan and district. Totals are
 * Σ numerator / Σ denominator over the villages with a usable pair, never means of percentages. Rows that have no village yet count in the
 * district's totals only.
 */
import { wilsonInterval } from '../estimate/wilson.ts'
import type { KrsCounts } from '../intake/krs.ts'
import type { RecapCounts } from '../intake/recap.ts'
import { type Figure, type FigureLabel, sumFigures } from '../kit/figure.ts'
import type { Desa, Kecamatan } from '../wilayah/district.ts'
import { estimateVillages, type VillageEstimates } from './estimate-villages.ts'
import { isBelowCoverage, judgeSufficiency } from './judge-sufficiency.ts'
import {
  type AreaSituation,
  type DesaSituation,
  type DistrictSituation,
  FIGURES,
  type FigureKey,
  type Figures,
  type Interval,
  type KecamatanSituation,
  RECAP_FIGURES,
  type Situation,
  type SituationInput,
} from './situation.ts'
import { krsFigures, recapFigures } from './village-figures.ts'

/** A file that was not given has neither source nor period. */
const NO_SOURCE: FigureLabel = { source: '', period: '' }

/** Orders by code: the same on every machine, unlike a locale's order of names. */
function byKode(a: { readonly kode: string }, b: { readonly kode: string }): number {
  return a.kode < b.kode ? -1 : Number(a.kode > b.kode)
}

function intervalOf({ state, numerator, denominator }: Figure): Interval | null {
  if (state !== 'ada' || numerator === null || denominator === null) return null
  const { low, high } = wilsonInterval(numerator, denominator)
  return { low: 100 * low, high: 100 * high }
}

function area(kode: string, nama: string, figures: Figures): AreaSituation {
  return { kode, nama, figures, interval: intervalOf(figures.stunting) }
}

function isRecapFigure(key: FigureKey): boolean {
  return (RECAP_FIGURES as readonly FigureKey[]).includes(key)
}

function sumAll(parts: readonly Figures[], villagesAll: number, input: SituationInput): Figures {
  const sum = (key: FigureKey) => {
    const label = (isRecapFigure(key) ? input.recap : input.krs) ?? NO_SOURCE
    return {
      ...sumFigures(
        parts.map((figures) => figures[key]),
        label,
      ),
      villagesAll,
    }
  }
  return Object.fromEntries(FIGURES.map((key) => [key, sum(key)])) as Record<FigureKey, Figure>
}

function figuresOf(recap: RecapCounts | undefined, krs: KrsCounts | undefined, input: SituationInput): Figures {
  return { ...recapFigures(recap, input.recap ?? NO_SOURCE), ...krsFigures(krs, input.krs ?? NO_SOURCE) }
}

/** Rows without a village stand for villages without a row: they add to what was reported, never to the number of villages. */
function unplacedFigures(input: SituationInput): Figures[] {
  return [
    ...(input.recap?.unplaced ?? []).map((counts) => figuresOf(counts, undefined, input)),
    ...(input.krs?.unplaced ?? []).map((counts) => figuresOf(undefined, counts, input)),
  ]
}

function villageSituation({ kode, nama, kecamatan }: Desa, figures: Figures, { byKode: estimates }: VillageEstimates): DesaSituation {
  const { estimate, worstProbability } = estimates.get(kode) ?? { estimate: null, worstProbability: null }
  return { ...area(kode, nama, figures), kecamatan, estimate, worstProbability, sufficiency: judgeSufficiency(figures) }
}

function kecamatanSituation({ kode, nama }: Kecamatan, villages: readonly DesaSituation[], input: SituationInput): KecamatanSituation {
  const own = villages.filter((village) => village.kecamatan === kode)
  const figures = own.map((village) => village.figures)
  return { ...area(kode, nama, sumAll(figures, own.length, input)), desaCount: own.length, insufficientCount: countInsufficient(own) }
}

function kabupatenSituation(villages: readonly DesaSituation[], input: SituationInput): DistrictSituation {
  const { kode, nama } = input.district
  const figures = [...villages.map((village) => village.figures), ...unplacedFigures(input)]
  return {
    ...area(kode, nama, sumAll(figures, villages.length, input)),
    desaCount: villages.length,
    insufficientCount: countInsufficient(villages),
    knownCoverageCount: figures.filter(({ ds }) => ds.percent !== null).length,
    belowCoverageCount: figures.filter(({ ds }) => isBelowCoverage(ds) === true).length,
  }
}

function countInsufficient(villages: readonly DesaSituation[]): number {
  return villages.filter((village) => !village.sufficiency.enough).length
}

/** Counts under a code that is no village of the district would vanish from every total: that is a mistake of the program, not of a file. */
function refuseForeignCodes({ district, recap, krs }: SituationInput): void {
  const own = new Set(district.desa.map((desa) => desa.kode))
  for (const kode of [...(recap?.counts.keys() ?? []), ...(krs?.counts.keys() ?? [])]) {
    if (!own.has(kode)) throw new RangeError(`computeSituation: ${kode} is no village of ${district.kode}`)
  }
}

/**
 * Villages and kecamatan come in the order of their codes, all of them, also those that have not reported. `k` ≥ 1. `estimate`: `withoutEstimates`
 * leaves out what takes longest.
 */
export function computeSituation(input: SituationInput, estimate: typeof estimateVillages = estimateVillages): Situation {
  refuseForeignCodes(input)
  const { district, recap, krs, unplaced, k } = input
  const villages = district.desa
    .toSorted(byKode)
    .map((village) => ({ village, figures: figuresOf(recap?.counts.get(village.kode), krs?.counts.get(village.kode), input) }))
  const estimates = estimate(new Map(villages.map(({ village, figures }) => [village.kode, figures.stunting])), k)
  const desa = villages.map(({ village, figures }) => villageSituation(village, figures, estimates))
  const kecamatan = district.kecamatan.toSorted(byKode).map((own) => kecamatanSituation(own, desa, input))
  return { kabupaten: kabupatenSituation(desa, input), kecamatan, desa, unplaced, empiricalBayes: estimates.model, k }
}
