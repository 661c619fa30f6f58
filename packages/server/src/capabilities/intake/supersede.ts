/**
 * Of one kind and period one file counts: the one that did before gives way.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { decideImport, findApplied } from './store.ts'
import type { StoredImport } from './tables.ts'

/** Id of the file that counted before; null = none did. */
export async function supersede(ctx: DistrictContext, stored: Pick<StoredImport, 'id' | 'kind'>, period: string): Promise<string | null> {
  const earlier = await findApplied(ctx, stored.kind, period)
  if (earlier === undefined) return null
  await decideImport(ctx, earlier.id, { state: 'superseded', superseded_by: stored.id })
  return earlier.id
}
