/**
 * Two ways of choosing, side by side: which villages both put forward, and which only one.
 */
import type { LokusRow } from './proposal.ts'
import { rankCorrelation } from './sensitivity.ts'

type Ranked = Pick<LokusRow, 'kode' | 'rank' | 'proposed'>

export interface ProposalComparison {
  /** Village codes, in the order of the first. */
  readonly both: readonly string[]
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
  /** Spearman's ρ over the villages that both rank; null with fewer than two. */
  readonly correlation: number | null
}

export function compareProposals(first: readonly Ranked[], second: readonly Ranked[]): ProposalComparison {
  const proposedBy = (rows: readonly Ranked[]): string[] => rows.filter(({ proposed }) => proposed).map(({ kode }) => kode)
  const [one, other] = [proposedBy(first), proposedBy(second)]
  const ranks = new Map(second.map(({ kode, rank }) => [kode, rank]))
  const pairs = first.flatMap(({ kode, rank }) => {
    const there = ranks.get(kode) ?? null
    return rank === null || there === null ? [] : [[rank, there] as const]
  })
  return {
    both: one.filter((kode) => other.includes(kode)),
    onlyFirst: one.filter((kode) => !other.includes(kode)),
    onlySecond: other.filter((kode) => !one.includes(kode)),
    correlation: rankCorrelation(
      pairs.map(([rank]) => rank),
      pairs.map(([, rank]) => rank),
    ),
  }
}
