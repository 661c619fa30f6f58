/**
 * All that the page and the paper on the quality of measurement show, as one plain value: goes through JSON unchanged, names posyandu and
 * never a child or cadre. Composed by `compose-quality-report.ts`. Signs of invented data are for puskesmas and Dinkes only and stand apart,
 * so that `without-signs.ts` can take them out for everybody else.
 */
import type { Language } from '../kit/say-number.ts'
import type { GroupQuality } from './assess-group.ts'
import type { Side, UnitCount } from './funnel.ts'
import type { SmartScore } from './smart-score.ts'
import type { QualityReason, QualityVerdict } from './verdict.ts'
import type { HistoryKind } from './visits.ts'

/** Months `YYYY-MM`, both within; the same for one month. */
export interface QualityPeriod {
  readonly from: string
  readonly to: string
}

export interface PosyanduName {
  readonly nama: string
  readonly desa: string | null
}

export interface PosyanduPlace extends PosyanduName {
  readonly key: string
  readonly puskesmas: string | null
  readonly kecamatan: string | null
}

/** Children measured, of those that should have been (D/S): only posyandu whose target is known count in both. */
export interface QualityCoverage {
  readonly measured: number
  /** null = no posyandu's target is known. */
  readonly target: number | null
  readonly posyanduWith: number
  readonly posyanduAll: number
}

export interface PosyanduFigures {
  /** Measurements without age, sex, weight or height. */
  readonly missing: UnitCount
  /** Scores of TB/U, BB/U or BB/TB beyond WHO's limits, whichever index has most. */
  readonly flagged: UnitCount
  readonly wrongPosition: UnitCount
  /** Weights and heights that do not fit the child's history, without same-day and repeated ones. */
  readonly historyErrors: UnitCount
  /** Digit scores; null without values. */
  readonly weightDigits: number | null
  readonly heightDigits: number | null
  /** Of TB/U, each child once with its latest plausible score. */
  readonly lenMean: number | null
  readonly lenSd: number | null
  readonly stunted: UnitCount
}

/** One posyandu of the table. */
export interface PosyanduRow extends PosyanduPlace {
  /** Measurements in the period. */
  readonly n: number
  /** Different children in the period. */
  readonly children: number
  /** Children that should have been measured; null = not known. */
  readonly target: number | null
  /** Of `reasons` and, where the report has them, of its signs. */
  readonly verdict: QualityVerdict
  /** Gravest first, without signs. */
  readonly reasons: readonly QualityReason[]
  readonly figures: PosyanduFigures
}

export type GroupLevel = 'kabupaten' | 'kecamatan' | 'puskesmas' | 'posyandu'

/** What the histories of the children show of the period's values. Repeated values are signs and stand in `repeated`. */
export interface HistoryCounts {
  /** Weights and heights that were looked at. */
  readonly values: number
  readonly counts: Readonly<Record<Exclude<HistoryKind, 'nilai-diulang'>, number>>
}

/** Values equal to the visit before, of all that have one before them. */
export interface RepeatedCounts {
  readonly weight: UnitCount
  readonly height: UnitCount
}

/** Values that do not fit their group. */
export interface OutlierCounts {
  /** z beyond 1.5 interquartile ranges. */
  readonly len: UnitCount
  readonly wei: UnitCount
  readonly wfl: UnitCount
  /** Weight and height that do not belong together (Mahalanobis, α 0.001). */
  readonly pairs: UnitCount
}

/** The score and, inseparably, what speaks against it. */
export interface AdvisedAgainst {
  /** null when one of its criteria could not be computed. */
  readonly score: SmartScore | null
  readonly note: Readonly<Record<Language, string>>
}

/** Everything about one group of measurements. */
export interface GroupDetail {
  readonly level: GroupLevel
  readonly key: string
  readonly nama: string
  readonly quality: GroupQuality
  readonly history: HistoryCounts
  readonly outliers: OutlierCounts
  /** null = taken out with the signs. */
  readonly repeated: RepeatedCounts | null
  /** null = not asked for. */
  readonly smart: AdvisedAgainst | null
}

/** A group above the posyandu, with how its posyandu are judged. */
export interface GroupSummary extends GroupDetail {
  readonly children: number
  readonly coverage: QualityCoverage
  readonly verdicts: Readonly<Record<QualityVerdict, number>>
}

export type FunnelMeasure =
  | 'data-tidak-lengkap'
  | 'z-mustahil'
  | 'posisi-salah'
  | 'riwayat-janggal'
  | 'angka-bulat'
  | 'sebaran-lebar'
  | 'rata-rata-tinggi'
  | 'nilai-diulang'
  | 'sebaran-sempit'
  | 'stunting-rendah'

/** `bagian`: shares 0–1. `sebaran`: standard deviations of TB/U. `rerata`: means of TB/U. */
export type FunnelKind = 'bagian' | 'sebaran' | 'rerata'

export interface FunnelShape {
  readonly kind: FunnelKind
  /** Common value of all units; null when nothing was counted. */
  readonly centre: number | null
  /** Common standard deviation, for means; otherwise null. */
  readonly spread: number | null
  readonly overdispersion: number
}

export interface FunnelLimits {
  readonly low: number
  readonly high: number
}

export interface FunnelRow {
  /** Of the posyandu. */
  readonly key: string
  readonly nama: string
  readonly n: number
  readonly value: number
  /** 95 % and 99.8 %. */
  readonly inner: FunnelLimits
  readonly outer: FunnelLimits
  /** Stands out on the side `side`, at a false-discovery rate of 5 %. */
  readonly isOutlier: boolean
}

/** All posyandu against what is common to them. */
export interface ReportFunnel extends FunnelShape {
  readonly measure: FunnelMeasure
  /** The side on which standing out is asked about. */
  readonly side: Side
  /** Posyandu with something to count. */
  readonly units: readonly FunnelRow[]
}

export interface PosyanduSigns {
  readonly key: string
  /** Never empty; all with `isSign`. */
  readonly reasons: readonly QualityReason[]
}

/** Signs that values may have been written without measuring. They ask to measure again and accuse nobody. */
export interface QualitySigns {
  readonly posyandu: readonly PosyanduSigns[]
  readonly funnels: readonly ReportFunnel[]
}

export interface QualityReport {
  readonly period: QualityPeriod
  /** Where the measurements come from, e.g. `e-PPGBM daftar anak`. */
  readonly source: string
  readonly kabupaten: GroupSummary
  /** In the order of first appearance; empty when the measurements name none. */
  readonly kecamatan: readonly GroupSummary[]
  readonly puskesmas: readonly GroupSummary[]
  /** Worst first. */
  readonly posyandu: readonly PosyanduRow[]
  /** Posyandu that have a target and no measurement in the period: not reported is not bad. */
  readonly silent: readonly PosyanduPlace[]
  /** Measurements of the period that name no posyandu: in the groups above, in no row. */
  readonly withoutPosyandu: number
  readonly funnels: readonly ReportFunnel[]
  /** null = taken out. */
  readonly signs: QualitySigns | null
}

export const WORST_FIRST: readonly QualityVerdict[] = ['tidak-layak', 'perlu-diukur-ulang', 'layak']
