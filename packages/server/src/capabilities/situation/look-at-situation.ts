/**
 * The situation from what counts now: gathers the values of the chosen files, computes in one call, keeps nothing.
 */

import type { KrsCounts } from '@konvergen/core/intake/krs.ts'
import type { RecapCounts } from '@konvergen/core/intake/recap.ts'
import { computeSituation } from '@konvergen/core/situation/compute-situation.ts'
import { limitK } from '@konvergen/core/situation/limit-k.ts'
import type { Situation, SituationSource } from '@konvergen/core/situation/situation.ts'
import { KRS_SOURCE, RECAP_SOURCE } from '@konvergen/core/situation/source-names.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lastDayOf, type Outcome } from '../intake/door.ts'
import { listApplied, readOutcomes, type StoredImport } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { type Choice, type ChosenImports, chooseImports } from './choose-imports.ts'

export interface Sight {
  readonly district: District
  readonly situation: Situation
  readonly chosen: ChosenImports
  /** The largest K of this district. */
  readonly kMax: number
  /** What was seen when the chosen files were applied, recap first. */
  readonly outcomes: readonly Outcome[]
}

async function sourceOf<Counts>(
  ctx: DistrictContext,
  { district, source }: { district: District; source: string },
  stored: StoredImport | null,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<SituationSource<Counts> | null> {
  if (stored === null) return null
  const values = await readValues(ctx, stored.kind, stored.id)
  // A village that did not exist on that day has no place in the list; its figures wait for a period when it had.
  const counts = district.desa.flatMap(({ kode }) => {
    const own = values.get(kode)
    return own === undefined ? [] : [[kode, own.counts as Counts] as const]
  })
  const unplaced = (outcomes.get(stored.id)?.unplacedCounts ?? []) as readonly Counts[]
  return { source, period: stored.period ?? '', counts: new Map(counts), unplaced }
}

/** The villages are those of the recap's period, which carries the figures that are decided on. */
function dayOf({ recap, krs }: ChosenImports): string | null {
  const period = recap?.period ?? krs?.period ?? null
  return period === null ? null : lastDayOf(period)
}

export async function lookAtSituation(ctx: DistrictContext, choice: Choice): Promise<Sight> {
  const chosen = chooseImports(await listApplied(ctx), choice)
  const district = await readDistrictOn(ctx, dayOf(chosen))
  const used = [chosen.recap, chosen.krs].filter((stored) => stored !== null)
  const byImport = await readOutcomes(
    ctx,
    used.map((stored) => stored.id),
  )
  const recap = await sourceOf<RecapCounts>(ctx, { district, source: RECAP_SOURCE }, chosen.recap, byImport)
  const krs = await sourceOf<KrsCounts>(ctx, { district, source: KRS_SOURCE }, chosen.krs, byImport)
  const outcomes = used.flatMap((stored) => byImport.get(stored.id) ?? [])

  const { k, max } = limitK(district.desa.length, choice.k)
  const unplaced = outcomes.flatMap((outcome) => outcome.unplaced)
  const situation = computeSituation({ district, recap, krs, unplaced, k })
  return { district, situation, chosen, kMax: max, outcomes }
}
