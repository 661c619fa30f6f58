/**
 * What was done of one thing in one quarter, and in it alone: never cumulative, so that a quarter that is mended moves no other (FEATURES PLN-3). null is not reported, 0 is nothing done.
 * Money is told by source, as plans tell it: the report of a half-year asks for it by source, and a single sum could never be parted afterwards.
 */
import type { ActivityMoney, ActivityPlace } from '../plan/activity.ts'
import { MONEY_SOURCES, totalOf } from '../plan/activity.ts'

export const QUARTERS = [1, 2, 3, 4] as const
export type Quarter = (typeof QUARTERS)[number]

/** An activity of an office's plan, or a line of a village's APBDes. */
export const SUBJECT_KINDS = ['kegiatan', 'baris-desa'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export interface RealisationSubject {
  readonly kind: SubjectKind
  readonly id: string
}

/** A quarter of an office; null = the secretariat's own. */
export interface QuarterOfOffice {
  readonly year: number
  readonly office: string | null
  readonly quarter: Quarter
}

/** What somebody reports. */
export interface RealisationFacts {
  /** In the unit of the subject. */
  readonly volume: number | null
  /** 0–100: how much of the whole was done in this quarter, where there is no volume to count. */
  readonly percent: number | null
  /** A source that is not named is not reported. */
  readonly money: readonly ActivityMoney[]
  /** People. */
  readonly reached: number | null
  /** Villages where it happened, each with what of the volume fell to it. */
  readonly places: readonly ActivityPlace[]
  /** Why it is not as planned. */
  readonly reason: string | null
  /** What is needed of others. */
  readonly ask: string | null
  readonly note: string | null
  /** Ids of documents. */
  readonly evidence: readonly string[]
}

export const NOTHING_TOLD: RealisationFacts = {
  volume: null,
  percent: null,
  money: [],
  reached: null,
  places: [],
  reason: null,
  ask: null,
  note: null,
  evidence: [],
}

/** A reason, a note or evidence alone say nothing of how much was done. */
export function isReported({
  volume,
  percent,
  money,
  reached,
}: Pick<RealisationFacts, 'volume' | 'percent' | 'money' | 'reached'>): boolean {
  return volume !== null || percent !== null || money.length > 0 || reached !== null
}

/** null = of no source is anything reported. */
export function rupiahOf({ money }: Pick<RealisationFacts, 'money'>): bigint | null {
  return totalOf(money)
}

function said(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** Canonical order, so that the same report is the same whoever wrote it. */
export function inOrder({ volume, percent, money, reached, places, reason, ask, note, evidence }: RealisationFacts): RealisationFacts {
  return {
    volume,
    percent,
    money: money
      .toSorted((a, b) => MONEY_SOURCES.indexOf(a.source) - MONEY_SOURCES.indexOf(b.source))
      .map(({ source, rupiah }) => ({ source, rupiah })),
    reached,
    places: places.toSorted((a, b) => (a.desa < b.desa ? -1 : 1)).map(({ desa, volume: part }) => ({ desa, volume: part })),
    reason: said(reason),
    ask: said(ask),
    note: said(note),
    evidence: [...new Set(evidence)].toSorted(),
  }
}

export function quarterOfMonth(month: number): Quarter {
  return QUARTERS[Math.floor((month - 1) / 3)] ?? 4
}
