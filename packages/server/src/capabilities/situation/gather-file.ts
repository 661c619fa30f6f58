/**
 * What one applied file of a district says of the villages of a day, with what of it found no village.
 */
import type { Unplaced } from '@konvergen/core/intake/unplaced.ts'
import type { SituationSource } from '@konvergen/core/situation/situation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Outcome } from '../intake/door.ts'
import type { StoredRecap } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'
import type { Home } from '../wilayah/door.ts'
import { type GatheredValues, gatherValues } from './gather-values.ts'

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
