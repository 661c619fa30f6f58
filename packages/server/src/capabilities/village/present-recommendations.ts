/**
 * Recommendations of a village as a person decides on them: what was written, beside what is proposed now; and proposals that nobody has decided on.
 */
import type { AnswerView, RecommendationView } from '@konvergen/contract/village.ts'
import { entriesFor, type KnownEntry } from '@konvergen/core/village/catalogue.ts'
import { costOf } from '@konvergen/core/village/package-content.ts'
import { type Proposal, proposeFor } from '@konvergen/core/village/propose.ts'
import { isAsProposed, restsOnOldData } from '@konvergen/core/village/standing.ts'
import type { Static } from 'typebox'
import type { VillageGround } from './gather-ground.ts'
import type { StoredAnswer, StoredRecommendation } from './store.ts'

export function proposalsOf(ground: VillageGround, desa: string): Proposal[] {
  return proposeFor(ground.gaps.get(desa) ?? [], { ...ground, entries: entriesFor(ground.entries, desa) })
}

export function presentAnswer({ answer, stage, rupiah, reason, no, revision, role, at }: StoredAnswer): Static<typeof AnswerView> {
  return { answer, stage, rupiah, reason, no, revision, role, at: at.toISOString() }
}

export const presentBasis = ({ period, gaps, costItem }: StoredRecommendation['basis']): RecommendationView['basis'] => ({
  period,
  gaps: [...gaps],
  costItem,
})

function headOf(key: string, entry: KnownEntry | undefined, title: string) {
  return {
    entry: key,
    entryName: entry?.name ?? { id: title, en: title },
    danaDesa: entry?.danaDesa ?? ({ answer: 'periksa', source: null } as const),
    siskeudes: entry?.siskeudes ?? null,
  }
}

function presentStored(stored: StoredRecommendation, entry: KnownEntry | undefined, proposal: Proposal | null): RecommendationView {
  const { id, revision, state, facts, basis, reason, answer } = stored
  return {
    ...headOf(stored.entry, entry, facts.title),
    id,
    revision,
    state,
    facts,
    cost: costOf(facts),
    basis: presentBasis(basis),
    reason,
    proposed: proposal?.facts ?? null,
    isAsProposed: isAsProposed(facts, proposal),
    isOld: restsOnOldData(basis, proposal),
    answer: answer === null ? null : presentAnswer(answer),
  }
}

function presentProposal({ entry, facts, basis }: Proposal): RecommendationView {
  return {
    ...headOf(entry.key, entry, facts.title),
    id: null,
    revision: 0,
    state: null,
    facts,
    cost: costOf(facts),
    basis: presentBasis(basis),
    reason: null,
    proposed: facts,
    isAsProposed: true,
    isOld: false,
    answer: null,
  }
}

/** In the order of the catalogue; `stored`: of this village. */
export function presentRecommendations(ground: VillageGround, desa: string, stored: readonly StoredRecommendation[]): RecommendationView[] {
  const proposals = new Map(proposalsOf(ground, desa).map((proposal) => [proposal.entry.key, proposal]))
  const written = new Map(stored.map((each) => [each.entry, each]))
  const known = new Map(entriesFor(ground.entries, desa).map((entry) => [entry.key, entry]))
  const keys = [...known.keys(), ...[...written.keys()].filter((key) => !known.has(key))]
  return keys.flatMap((key): RecommendationView[] => {
    const [own, proposal] = [written.get(key), proposals.get(key) ?? null]
    if (own !== undefined) return [presentStored(own, known.get(key), proposal)]
    return proposal === null ? [] : [presentProposal(proposal)]
  })
}
