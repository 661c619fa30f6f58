/**
 * The situation from what counts now: gathers the values of the chosen files, computes in one call, keeps nothing.
 */
import type { KrsCounts } from '@konvergen/core/intake/krs.ts'
import type { RecapCounts } from '@konvergen/core/intake/recap.ts'
import type { Unplaced } from '@konvergen/core/intake/unplaced.ts'
import { KRS_SOURCE, RECAP_SOURCE } from '@konvergen/core/kit/source-names.ts'
import { computeSituation } from '@konvergen/core/situation/compute-situation.ts'
import { limitK } from '@konvergen/core/situation/limit-k.ts'
import type { Situation, SituationSource } from '@konvergen/core/situation/situation.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Outcome } from '../intake/door.ts'
import { listApplied, readOutcomes, type StoredRecap } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'
import { listMonths } from '../measurement/months-store.ts'
import { findHomes, type Home } from '../wilayah/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { type Choice, type ChosenImports, chooseImports, dayOf } from './choose-imports.ts'
import { gatherMonth } from './gather-month.ts'
import { type GatheredValues, gatherValues } from './gather-values.ts'

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

interface Gathered<Counts> {
  readonly source: SituationSource<Counts>
  readonly unplaced: readonly Unplaced[]
}

function sayApart(kind: StoredRecap['kind'], { nama, values }: GatheredValues['apart'][number]): Unplaced {
  const { row, counts } = values
  const { diukur = null, stunting = null, krs = null } = counts
  return { source: kind === 'krs-rekap' ? 'krs' : 'recap', row, nama, suggestion: null, diukur, stunting, krs, inTotal: true }
}

/** What one applied file says of the villages of a day. */
export async function gatherFile<Counts>(
  ctx: DistrictContext,
  { homes, source }: { homes: ReadonlyMap<string, Home>; source: string },
  stored: StoredRecap | null,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<Gathered<Counts> | null> {
  if (stored === null) return null
  const { counts, apart } = gatherValues(await readValues(ctx, stored.kind, stored.id), homes)
  const outcome = outcomes.get(stored.id)
  const unplacedCounts = [...(outcome?.unplacedCounts ?? []), ...apart.map(({ values }) => values.counts)]
  return {
    source: { source, period: stored.period ?? '', counts: counts as ReadonlyMap<string, Counts>, unplaced: unplacedCounts as Counts[] },
    unplaced: [...(outcome?.unplaced ?? []), ...apart.map((each) => sayApart(stored.kind, each))],
  }
}

/** `asked`: K; without one as many as is usual. */
export async function computeChosen(ctx: DistrictContext, chosen: ChosenImports, asked: number | undefined): Promise<Sight> {
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
  return { district, situation, chosen, recapCounts, krsCounts, kMax: max, outcomes }
}

export async function lookAtSituation(ctx: DistrictContext, choice: Choice): Promise<Sight> {
  return computeChosen(ctx, chooseImports(await listApplied(ctx), await listMonths(ctx), choice), choice.k)
}
