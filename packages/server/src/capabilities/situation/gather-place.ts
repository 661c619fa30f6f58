/**
 * What the situation is computed from in one period: the villages of then with what one file, or the list of children, says of them.
 */
import type { KrsCounts } from '@konvergen/core/intake/krs.ts'
import type { RecapCounts } from '@konvergen/core/intake/recap.ts'
import { KRS_SOURCE, RECAP_SOURCE } from '@konvergen/core/kit/source-names.ts'
import type { SituationInput } from '@konvergen/core/situation/situation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lastDayOf } from '../intake/door.ts'
import { readOutcomes, type StoredRecap } from '../intake/store.ts'
import { findHomes, type Home } from '../wilayah/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { gatherFile } from './gather-file.ts'
import { gatherMonth } from './gather-month.ts'

/** A file, or a month of the list of children. */
export type PeriodSource = { readonly file: StoredRecap } | { readonly month: string }

export interface GatheredPlace {
  readonly input: SituationInput
  readonly homes: ReadonlyMap<string, Home>
}

export function periodOfSource(source: PeriodSource): string {
  return 'file' in source ? (source.file.period ?? '') : source.month
}

async function gatherSource(
  ctx: DistrictContext,
  source: PeriodSource,
  homes: ReadonlyMap<string, Home>,
): Promise<Pick<SituationInput, 'recap' | 'krs'>> {
  if ('month' in source) return { recap: await gatherMonth(ctx, source.month, homes), krs: null }
  const { file } = source
  const outcomes = await readOutcomes(ctx, [file.id])
  if (file.kind === 'krs-rekap') {
    const gathered = await gatherFile<KrsCounts>(ctx, { homes, source: KRS_SOURCE }, file, outcomes)
    return { recap: null, krs: gathered?.source ?? null }
  }
  const gathered = await gatherFile<RecapCounts>(ctx, { homes, source: RECAP_SOURCE }, file, outcomes)
  return { recap: gathered?.source ?? null, krs: null }
}

export async function gatherPlace(ctx: DistrictContext, source: PeriodSource): Promise<GatheredPlace> {
  const day = lastDayOf(periodOfSource(source))
  const homes = await findHomes(ctx, day)
  const district = await readDistrictOn(ctx, day)
  return { input: { district, ...(await gatherSource(ctx, source, homes)), unplaced: [], k: 1 }, homes }
}
