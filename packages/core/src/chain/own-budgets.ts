/**
 * The money of villages themselves, beside what offices spend there: lines of their APBDes, and what was done of them as it was reported, else as Siskeudes tells it. Which of the two it is
 * is said: they are never one sum of a line.
 */
import { type ChainLine, sumOf } from './follow.ts'

export interface OwnDeed {
  readonly rupiah: bigint | null
  /** Reported by the village or for it; false = Siskeudes alone tells it. */
  readonly isReport: boolean
}

export interface OwnBudget {
  readonly desa: string
  readonly lines: number
  readonly planned: bigint | null
  /** By reports; null = none tells money. */
  readonly reported: bigint | null
  /** Of lines without a report, by Siskeudes. */
  readonly bySiskeudes: bigint | null
  /** Lines that hold a report. */
  readonly reporting: number
}

/** One for each village with a line of an APBDes, in the order in which they come. */
export function sumOwnBudgets(
  lines: readonly Pick<ChainLine, 'id' | 'stage' | 'desa' | 'rupiah'>[],
  deeds: ReadonlyMap<string, OwnDeed>,
): OwnBudget[] {
  const own = lines.filter(({ stage, desa }) => stage === 'apbdes' && desa !== null)
  return [...Map.groupBy(own, ({ desa }) => desa ?? '')].map(([desa, all]) => {
    const told = all.flatMap(({ id }) => deeds.get(id) ?? [])
    const of = (isReport: boolean): bigint | null => sumOf(told.filter((deed) => deed.isReport === isReport).map(({ rupiah }) => rupiah))
    return {
      desa,
      lines: all.length,
      planned: sumOf(all.map(({ rupiah }) => rupiah)),
      reported: of(true),
      bySiskeudes: of(false),
      reporting: told.filter(({ isReport }) => isReport).length,
    }
  })
}
