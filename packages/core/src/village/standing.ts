/**
 * How a recommendation stands against what is measured now, and how far the package of a village is.
 */
import { canonicalJson, type Json } from '../kit/canonical-json.ts'
import type { Proposal } from './propose.ts'
import type { RecommendationBasis, RecommendationFacts } from './recommendation.ts'

const text = (value: unknown): string => canonicalJson(value as Json)

/** Volume, unit, cost, source or words are another than proposed: that has to be reasoned. `proposal` null = nothing is proposed. */
export function isAsProposed(facts: RecommendationFacts, proposal: Pick<Proposal, 'facts'> | null): boolean {
  return proposal !== null && text({ ...facts, note: null }) === text({ ...proposal.facts, note: null })
}

/** It was written on gaps that are others now: more or fewer people, another period, closed. */
export function restsOnOldData(basis: RecommendationBasis, proposal: Pick<Proposal, 'basis'> | null): boolean {
  return proposal === null ? basis.gaps.length > 0 : text({ ...basis, costItem: null }) !== text({ ...proposal.basis, costItem: null })
}

/** Nothing was decided; something was; it was issued and still is so; it was issued and is otherwise now. */
export const PACKAGE_STATES = ['belum', 'disiapkan', 'terbit', 'berubah'] as const
export type PackageState = (typeof PACKAGE_STATES)[number]

/** `issued`: text or digest of the newest version, null = none; `now`: the same of what would be issued. */
export function packageState(recommendations: number, issued: string | null, now: string): PackageState {
  if (issued !== null) return issued === now ? 'terbit' : 'berubah'
  return recommendations === 0 ? 'belum' : 'disiapkan'
}
