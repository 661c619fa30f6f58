/**
 * The method `kuadran`: villages by prevalence and by number of cases, each cut at the district's median or at given values. First those high
 * in both, then many cases, then high prevalence. It proposes; people decide. Order and reasons: docs/decisions/0005-kuadran-order.md.
 */
import { median } from '../kit/quantiles.ts'
import type { DesaSituation, Situation } from '../situation/situation.ts'
import { familiesAtRisk, giveReasons } from './give-reasons.ts'
import type { Band, KuadranProposal, LokusCuts, LokusRow, Quadrant } from './proposal.ts'

export interface KuadranOptions {
  /** ≥ 1; see `situation/limit-k.ts`. */
  readonly k: number
  /** Percent and children; without them the cut is the median of the villages that have a measurement. */
  readonly cuts?: { readonly prevalence: number; readonly cases: number } | undefined
}

const QUADRANTS: readonly Quadrant[] = ['tinggi-tinggi', 'kasus-tinggi', 'prevalensi-tinggi', 'rendah-rendah']

/** A village that can be ranked, with what it is ranked by. */
interface Candidate {
  readonly desa: DesaSituation
  readonly quadrant: Quadrant
  /** Compared one after the other, larger first; −1 = not known, after every known number. */
  readonly criteria: readonly number[]
}

function findCuts(villages: readonly DesaSituation[], given: KuadranOptions['cuts']): LokusCuts | null {
  if (given !== undefined) return { ...given, basis: 'ditetapkan' }
  const measured = villages.flatMap(({ figures }) => (figures.stunting.state === 'ada' ? [figures.stunting] : []))
  const prevalence = median(measured.flatMap(({ percent }) => percent ?? []))
  const cases = median(measured.flatMap(({ numerator }) => numerator ?? []))
  return prevalence === null || cases === null ? null : { prevalence, cases, basis: 'median-kabupaten' }
}

/** A village without a case is never high, also where the cut is 0 because most villages have none. */
function quadrantOf(prevalence: number, cases: number, cuts: LokusCuts): Quadrant {
  if (cases === 0) return 'rendah-rendah'
  if (cases >= cuts.cases) return prevalence >= cuts.prevalence ? 'tinggi-tinggi' : 'kasus-tinggi'
  return prevalence >= cuts.prevalence ? 'prevalensi-tinggi' : 'rendah-rendah'
}

export function bandOf(probability: number | null): Band | null {
  if (probability === null) return null
  if (probability >= 0.9) return 'pasti'
  return probability < 0.1 ? 'bukan' : 'abu-abu'
}

function notMeasured({ figures: { ds } }: DesaSituation): number | null {
  return ds.numerator === null || ds.denominator === null || ds.state === 'tidak-sah' ? null : ds.denominator - ds.numerator
}

function candidate(desa: DesaSituation, cuts: LokusCuts): Candidate[] {
  const { percent, numerator: cases } = desa.figures.stunting
  if (percent === null || cases === null) return []
  const quadrant = quadrantOf(percent, cases, cuts)
  const criteria = [-QUADRANTS.indexOf(quadrant), cases, percent, familiesAtRisk(desa) ?? -1, notMeasured(desa) ?? -1]
  return [{ desa, quadrant, criteria }]
}

/** Negative when `a` comes first, 0 when equal on every criterion. */
function compare(a: Candidate, b: Candidate): number {
  const differing = a.criteria.findIndex((value, i) => value !== b.criteria[i])
  return (b.criteria[differing] ?? 0) - (a.criteria[differing] ?? 0)
}

function facts(desa: DesaSituation): Pick<LokusRow, 'kode' | 'nama' | 'kecamatan' | 'krs' | 'sufficient'> {
  const { kode, nama, kecamatan, sufficiency } = desa
  return { kode, nama, kecamatan, krs: familiesAtRisk(desa), sufficient: sufficiency.enough }
}

function unrankedRow(desa: DesaSituation, situationK: number): LokusRow {
  return {
    ...facts(desa),
    prevalence: null,
    cases: null,
    measured: null,
    quadrant: null,
    rank: null,
    proposed: false,
    tiedAtCut: false,
    worstProbability: null,
    band: null,
    index: null,
    reasons: giveReasons(desa, null, situationK, false),
  }
}

function rankedRow(
  { desa, quadrant }: Candidate,
  rank: number,
  lastRank: number,
  k: number,
  cuts: LokusCuts,
  situationK: number,
): LokusRow {
  const { percent, numerator, denominator } = desa.figures.stunting
  const tiedAtCut = rank <= k && lastRank > k && numerator !== 0
  return {
    ...facts(desa),
    prevalence: percent,
    cases: numerator,
    measured: denominator,
    quadrant,
    rank,
    proposed: rank <= k && numerator !== 0,
    tiedAtCut,
    worstProbability: desa.worstProbability,
    band: bandOf(desa.worstProbability),
    index: null,
    reasons: giveReasons(desa, cuts, situationK, tiedAtCut),
  }
}

/** Rows in the order of their rank, equals by code, those that cannot be ranked last. */
export function proposeKuadran(situation: Situation, { k, cuts: given }: KuadranOptions): KuadranProposal {
  const cuts = findCuts(situation.desa, given)
  const candidates = cuts === null ? [] : situation.desa.flatMap((desa) => candidate(desa, cuts)).toSorted(compare)
  const ranked = candidates.map((own) => {
    const first = candidates.findIndex((other) => compare(other, own) === 0)
    const last = candidates.findLastIndex((other) => compare(other, own) === 0)
    return rankedRow(own, first + 1, last + 1, k, cuts as LokusCuts, situation.k)
  })
  const rankedCodes = new Set(ranked.map((row) => row.kode))
  const unranked = situation.desa.filter((desa) => !rankedCodes.has(desa.kode)).map((desa) => unrankedRow(desa, situation.k))
  return { method: 'kuadran', k, cuts, rows: [...ranked, ...unranked], proposedCount: ranked.filter((row) => row.proposed).length }
}
