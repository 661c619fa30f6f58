/**
 * The situation analysis itself: from the counts of each village to the figures of villages, kecamatan and district. Totals are
 * Σ numerator / Σ denominator over the villages with a usable pair, never means of percentages; what is unplaced is in no total.
 */
import { wilsonInterval } from '../estimate/wilson.ts'
import { type Figure, type FigureLabel, sumFigures } from '../kit/figure.ts'
import { estimateVillages } from './estimate-villages.ts'
import { isBelowCoverage, judgeSufficiency } from './judge-sufficiency.ts'
import {
  type AreaSituation,
  type DesaSituation,
  FIGURES,
  type FigureKey,
  type Figures,
  type Interval,
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

function sumAll(villages: readonly DesaSituation[], input: SituationInput): Figures {
  const isRecap = (key: FigureKey) => (RECAP_FIGURES as readonly FigureKey[]).includes(key)
  const sum = (key: FigureKey) =>
    sumFigures(
      villages.map((village) => village.figures[key]),
      (isRecap(key) ? input.recap : input.krs) ?? NO_SOURCE,
    )
  return Object.fromEntries(FIGURES.map((key) => [key, sum(key)])) as Record<FigureKey, Figure>
}

function computeVillages(input: SituationInput): Pick<Situation, 'desa' | 'empiricalBayes'> {
  const { district, recap, krs, k } = input
  const villages = district.desa.toSorted(byKode).map((desa) => ({
    desa,
    figures: {
      ...recapFigures(recap?.counts.get(desa.kode), recap ?? NO_SOURCE),
      ...krsFigures(krs?.counts.get(desa.kode), krs ?? NO_SOURCE),
    },
  }))
  const { model, byKode: estimates } = estimateVillages(new Map(villages.map(({ desa, figures }) => [desa.kode, figures.stunting])), k)
  const desa = villages.map(
    ({ desa, figures }): DesaSituation => ({
      ...area(desa.kode, desa.nama, figures),
      kecamatan: desa.kecamatan,
      estimate: estimates.get(desa.kode)?.estimate ?? null,
      worstProbability: estimates.get(desa.kode)?.worstProbability ?? null,
      sufficiency: judgeSufficiency(figures),
    }),
  )
  return { desa, empiricalBayes: model }
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

/** Villages and kecamatan come in the order of their codes, all of them, also those that have not reported. `k` ≥ 1. */
export function computeSituation(input: SituationInput): Situation {
  refuseForeignCodes(input)
  const { district, unplaced, k } = input
  const { desa, empiricalBayes } = computeVillages(input)
  const kecamatan = district.kecamatan.toSorted(byKode).map(({ kode, nama }) => {
    const own = desa.filter((village) => village.kecamatan === kode)
    return { ...area(kode, nama, sumAll(own, input)), desaCount: own.length, insufficientCount: countInsufficient(own) }
  })
  const kabupaten = {
    ...area(district.kode, district.nama, sumAll(desa, input)),
    desaCount: desa.length,
    insufficientCount: countInsufficient(desa),
    belowCoverageCount: desa.filter((village) => isBelowCoverage(village.figures.ds) === true).length,
  }
  return { kabupaten, kecamatan, desa, unplaced, empiricalBayes, k }
}
