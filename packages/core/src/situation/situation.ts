/**
 * The situation of a district: for every village, kecamatan and the district the same figures, each with source and period, and for every
 * village how sure we may be of them. What `compute-situation.ts` returns and pictures, papers, server, web and CLI show.
 */
import type { KrsCounts } from '../intake/krs.ts'
import type { RecapCounts } from '../intake/recap.ts'
import type { Unplaced } from '../intake/unplaced.ts'
import type { Figure } from '../kit/figure.ts'
import type { District } from '../wilayah/district.ts'

/**
 * Numerator / denominator of each:
 * stunting = (sangat pendek + pendek) / diukur TB/U; wasting = (gizi buruk + gizi kurang) / ditimbang-diukur BB/TB; underweight =
 * (sangat kurang + kurang) / ditimbang BB/U; ds = diukur / sasaran; krs = KRS / keluarga sasaran; air and jamban = families / KRS;
 * the 4T parts, 4T and bukan KB modern = PUS with it / PUS; pusHamil, baduta, balita = families / keluarga sasaran.
 */
export const RECAP_FIGURES = ['stunting', 'wasting', 'underweight', 'ds'] as const
export const KRS_FIGURES = [
  'krs',
  'airTidakLayak',
  'jambanTidakLayak',
  'pus4t',
  'terlaluMuda',
  'terlaluTua',
  'terlaluDekat',
  'terlaluBanyak',
  'bukanKbModern',
  'pusHamil',
  'baduta',
  'balita',
] as const
export const FIGURES = [...RECAP_FIGURES, ...KRS_FIGURES] as const
export type FigureKey = (typeof FIGURES)[number]

export type Figures = Readonly<Record<FigureKey, Figure>>

/** 0–100, like Figure.percent. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface AreaSituation {
  readonly kode: string
  readonly nama: string
  readonly figures: Figures
  /** Wilson 95 % interval of stunting, in percent; null without a percentage. */
  readonly interval: Interval | null
}

/** `tidak-sah`: more stunted than measured, or more measured than there are; one of the two numbers is wrong. */
export type InsufficiencyReason = 'belum-lapor' | 'tidak-sah' | 'diukur-kurang-30' | 'ds-kurang-80' | 'ds-tidak-diketahui'

/** Whether the village's stunting figure may carry a decision, and what it would take. */
export interface Sufficiency {
  readonly enough: boolean
  readonly reasons: readonly InsufficiencyReason[]
  /** Children that still have to be measured to pass both rules (n ≥ 30 and D/S ≥ 80 %); 0 when enough; null when measured or target number is unknown or impossible, or no number would do (`neverEnough`). */
  readonly moreToMeasure: number | null
  /** True when even measuring every child would leave fewer than 30: such a village can only be judged together with its neighbours or over several periods. */
  readonly neverEnough: boolean
}

export interface DesaSituation extends AreaSituation {
  readonly kecamatan: string
  /** Beta-binomial empirical-Bayes estimate of stunting, percent, with its 95 % interval; null for a village without measurement, or without `empiricalBayes`. */
  readonly estimate: ({ readonly mean: number } & Interval) | null
  /** Probability (0–1) of being among the K villages with the highest true prevalence; null where `estimate` is. */
  readonly worstProbability: number | null
  readonly sufficiency: Sufficiency
}

export interface KecamatanSituation extends AreaSituation {
  readonly desaCount: number
  /** Villages whose data are not sufficient. */
  readonly insufficientCount: number
}

export interface DistrictSituation extends AreaSituation {
  readonly desaCount: number
  readonly insufficientCount: number
  /** Villages, and counted rows without a village, whose D/S is known. */
  readonly knownCoverageCount: number
  /** Those of them with D/S below 80 %. */
  readonly belowCoverageCount: number
}

/** Hyper-parameters of the beta-binomial model; null when fewer than two villages have measurements. */
export interface EmpiricalBayes {
  readonly alpha: number
  readonly beta: number
  readonly negLogLikelihood: number
}

export interface Situation {
  readonly kabupaten: DistrictSituation
  readonly kecamatan: readonly KecamatanSituation[]
  readonly desa: readonly DesaSituation[]
  readonly unplaced: readonly Unplaced[]
  readonly empiricalBayes: EmpiricalBayes | null
  /** K of `worstProbability`. */
  readonly k: number
}

export interface SituationSource<Counts> {
  readonly source: string
  readonly period: string
  /** By village code. A village that is absent has not reported. */
  readonly counts: ReadonlyMap<string, Counts>
  /** Counts of rows without a village that the district's totals hold. */
  readonly unplaced: readonly Counts[]
}

export interface SituationInput {
  readonly district: District
  readonly recap: SituationSource<RecapCounts> | null
  readonly krs: SituationSource<KrsCounts> | null
  readonly unplaced: readonly Unplaced[]
  readonly k: number
}
