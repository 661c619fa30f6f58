/**
 * What a version of a village's package holds: what the village is like, what it lacks, what it is recommended to do and who may pay, what the district itself does there, and what
 * is asked of it until when. Same package, same bytes: `kit/canonical-json.ts`. It names no person.
 */
import type { Words } from '../indicators/indicator.ts'
import { canonicalJson, type Json } from '../kit/canonical-json.ts'
import { type ActivityMoney, proposedCost } from '../plan/activity.ts'
import type { DanaDesaAnswer } from './entry.ts'
import type { RecommendationFacts, RecommendedGap } from './recommendation.ts'

/** Numerator and denominator may each be null: not reported. */
export interface PackageFigure {
  readonly key: string
  readonly numerator: number | null
  readonly denominator: number | null
  /** 0–100. */
  readonly percent: number | null
  readonly source: string
  readonly period: string
}

export interface PackageGap extends RecommendedGap {
  readonly name: Words
}

export interface PackageRecommendation extends RecommendationFacts {
  readonly id: string
  readonly entry: string
  readonly gaps: readonly RecommendedGap[]
  readonly period: string | null
  /** Whole rupiah in digits; null = volume or unit cost is not known. */
  readonly cost: string | null
  readonly danaDesa: { readonly answer: DanaDesaAnswer; readonly source: string | null }
  readonly siskeudes: string | null
  readonly reason: string | null
}

/** What an office plans to do there. */
export interface PackageActivity {
  readonly id: string
  readonly title: string
  readonly office: string | null
  /** In how many villages the same money is spent; null = in all of the district. */
  readonly villages: number | null
  readonly money: readonly ActivityMoney[]
}

export const ASKS = ['rembuk-desa', 'rkpdes', 'apbdes'] as const
export type Ask = (typeof ASKS)[number]

export interface PackageAsk {
  readonly key: Ask
  /** `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** From the district's calendar; false = the usual days, from general knowledge. */
  readonly isOfCalendar: boolean
}

export interface PackageContent {
  readonly format: 1
  readonly kab: string
  readonly district: string
  readonly desa: string
  readonly name: string
  readonly kecamatan: string
  readonly year: number
  /** null = it is no lokus. */
  readonly lokus: { readonly year: number; readonly status: string; readonly basis: string | null } | null
  readonly figures: readonly PackageFigure[]
  /** Of the gaps; null = nothing was entered. */
  readonly period: string | null
  readonly gaps: readonly PackageGap[]
  readonly recommendations: readonly PackageRecommendation[]
  readonly activities: readonly PackageActivity[]
  readonly asks: readonly PackageAsk[]
}

export function costOf(facts: Pick<RecommendationFacts, 'volume' | 'unitCost'>): string | null {
  return proposedCost(facts)
}

const byKey =
  <T>(keyOf: (each: T) => string) =>
  (a: T, b: T): number =>
    keyOf(a) < keyOf(b) ? -1 : 1

/** The very same where it is in order already. */
function inMoneyOrder(activity: PackageActivity): PackageActivity {
  const isInOrder = activity.money.every(({ source }, at) => at === 0 || (activity.money[at - 1]?.source ?? '') <= source)
  return isInOrder ? activity : { ...activity, money: activity.money.toSorted(byKey(({ source }) => source)) }
}

export function packageContent(content: Omit<PackageContent, 'format'>): PackageContent {
  return {
    format: 1,
    ...content,
    gaps: content.gaps.toSorted(byKey(({ indicator }) => indicator)),
    recommendations: content.recommendations
      .map((each) => ({ ...each, gaps: each.gaps.toSorted(byKey(({ indicator }) => indicator)) }))
      .toSorted(byKey(({ id }) => id)),
    activities: content.activities.map(inMoneyOrder).toSorted(byKey(({ id }) => id)),
  }
}

/** The same activity is in the packages of many villages: its text is made once. */
const activityTexts = new WeakMap<PackageActivity, string>()

function activityText(activity: PackageActivity): string {
  const known = activityTexts.get(activity)
  if (known !== undefined) return known
  const text = canonicalJson(activity as unknown as Json)
  activityTexts.set(activity, text)
  return text
}

/** Canonical JSON of it all; `activities` is the first of its keys. */
export function packageText({ activities, ...rest }: PackageContent): string {
  return `{"activities":[${activities.map(activityText).join(',')}],${canonicalJson(rest as unknown as Json).slice(1)}`
}
