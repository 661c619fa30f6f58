/**
 * The situation of a choice of files: gathers their values and computes in one call.
 */
import type { KrsCounts } from '@konvergen/core/intake/krs.ts'
import type { RecapCounts } from '@konvergen/core/intake/recap.ts'
import { KRS_SOURCE, RECAP_SOURCE } from '@konvergen/core/kit/source-names.ts'
import { computeSituation } from '@konvergen/core/situation/compute-situation.ts'
import { limitK } from '@konvergen/core/situation/limit-k.ts'
import type { Situation } from '@konvergen/core/situation/situation.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Outcome } from '../intake/door.ts'
import { readOutcomes } from '../intake/store.ts'
import { findHomes } from '../wilayah/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { type ChosenImports, dayOf } from './choose-imports.ts'
import { gatherFile } from './gather-file.ts'
import { gatherMonth } from './gather-month.ts'

export interface Sight {
  readonly district: District
  readonly situation: Situation
  readonly chosen: ChosenImports
  /** What the recap, or the list of children, says by village; null = there is neither. */
  readonly recapCounts: ReadonlyMap<string, RecapCounts> | null
  /** What the families' recap says by village; null = there is none. */
  readonly krsCounts: ReadonlyMap<string, KrsCounts> | null
  /** The largest K of this district. */
  readonly kMax: number
  /** What was seen when the chosen files were applied, recap first. */
  readonly outcomes: readonly Outcome[]
}

export type Computed = Omit<Sight, 'chosen'>

/** `asked`: K; without one as many as is usual. */
export async function computeSight(ctx: DistrictContext, chosen: ChosenImports, asked: number | undefined): Promise<Computed> {
  const day = dayOf(chosen)
  const district = await readDistrictOn(ctx, day)
  const used = [chosen.recap, chosen.krs].filter((stored) => stored !== null)
  const byImport = await readOutcomes(
    ctx,
    used.map((stored) => stored.id),
  )
  const homes = await findHomes(ctx, day)
  const recap =
    chosen.month === null
      ? await gatherFile<RecapCounts>(ctx, { homes, source: RECAP_SOURCE }, chosen.recap, byImport)
      : { source: await gatherMonth(ctx, chosen.month, homes), unplaced: [] }
  const krs = await gatherFile<KrsCounts>(ctx, { homes, source: KRS_SOURCE }, chosen.krs, byImport)
  const outcomes = used.flatMap((stored) => byImport.get(stored.id) ?? [])

  const { k, max } = limitK(district.desa.length, asked)
  const unplaced = [...(recap?.unplaced ?? []), ...(krs?.unplaced ?? [])]
  const situation = computeSituation({ district, recap: recap?.source ?? null, krs: krs?.source ?? null, unplaced, k })
  const [recapCounts, krsCounts] = [recap?.source.counts ?? null, krs?.source.counts ?? null]
  return { district, situation, recapCounts, krsCounts, kMax: max, outcomes }
}
