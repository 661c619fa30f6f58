/**
 * What the decisions that stand make of each year.
 */
import { type LokusOfYear, readLokusYears } from '@konvergen/core/lokus/lokus-years.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type DecidedRow, readDecidedVillages, readDecisions, type StoredDecision } from './decision-store.ts'

export interface GatheredYears {
  /** Also those that were withdrawn. */
  readonly decisions: readonly StoredDecision[]
  readonly villages: ReadonlyMap<string, readonly DecidedRow[]>
  /** Ascending. */
  readonly years: readonly LokusOfYear[]
}

export async function gatherYears(ctx: DistrictContext): Promise<GatheredYears> {
  const decisions = await readDecisions(ctx)
  const villages = Map.groupBy(await readDecidedVillages(ctx), ({ decisionId }) => decisionId)
  const standing = decisions
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ id, kind, year }) => ({ id, kind, year, desa: (villages.get(id) ?? []).map(({ desa }) => desa) }))
  return { decisions, villages, years: readLokusYears(standing) }
}

export function isLokus(year: LokusOfYear, kode: string): boolean {
  const status = year.status.get(kode)
  return status !== undefined && status !== 'lulus'
}
