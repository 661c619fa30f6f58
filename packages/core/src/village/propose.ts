/**
 * What is proposed to a village: every entry of the catalogue that closes one of its gaps. Volume = people not reached; where an entry closes several gaps whose people may be the
 * same, the largest of them, which is certainly not too many. Not known stays null, never 0; cost = volume × unit cost.
 */
import type { MoneySource } from '../plan/activity.ts'
import type { VillageGap } from '../situation/village-gap.ts'
import type { KnownEntry } from './catalogue.ts'
import type { DanaDesaAnswer } from './entry.ts'
import type { RecommendationBasis, RecommendationFacts, RecommendedGap } from './recommendation.ts'

export interface Proposal {
  readonly entry: KnownEntry
  readonly facts: RecommendationFacts
  readonly basis: RecommendationBasis
}

/** What proposals of all villages are made with. */
export interface ProposingGround {
  readonly period: string | null
  readonly entries: readonly KnownEntry[]
  /** Rupiah of a unit, by item of the unit costs. */
  readonly costs: ReadonlyMap<string, string>
}

const PAID_BY: Readonly<Record<DanaDesaAnswer, MoneySource>> = {
  boleh: 'dana-desa',
  sebagian: 'dana-desa',
  periksa: 'dana-desa',
  tidak: 'apbd-kab',
}

function volumeOf(entry: KnownEntry, gaps: readonly RecommendedGap[]): number | null {
  if (entry.counted === 'lainnya') return null
  const most = Math.max(0, ...gaps.map(({ people }) => people ?? 0))
  return most === 0 ? null : most
}

/** `gaps`: of one village. Switched-off entries are not proposed. */
export function proposeFor(gaps: readonly Omit<VillageGap, 'desa'>[], { period, entries, costs }: ProposingGround): Proposal[] {
  return entries.flatMap((entry): Proposal[] => {
    if (!entry.active) return []
    const own = entry.indicators.flatMap((code) => gaps.filter(({ indicator }) => indicator === code))
    if (own.length === 0) return []
    const closed = own.map(({ indicator, people }) => ({ indicator, people }))
    const unitCost = entry.costItem === null ? null : (costs.get(entry.costItem) ?? null)
    return [
      {
        entry,
        facts: {
          title: entry.name.id,
          unit: entry.unit,
          volume: volumeOf(entry, closed),
          unitCost,
          source: PAID_BY[entry.danaDesa.answer],
          note: null,
        },
        basis: { period, gaps: closed, costItem: unitCost === null ? null : entry.costItem },
      },
    ]
  })
}

/** Gaps that no entry of the catalogue closes: somebody has to think of something. */
export function withoutEntry<G extends Pick<VillageGap, 'indicator'>>(gaps: readonly G[], entries: readonly KnownEntry[]): G[] {
  const closed = new Set(entries.filter(({ active }) => active).flatMap(({ indicators }) => indicators))
  return gaps.filter(({ indicator }) => !closed.has(indicator))
}
