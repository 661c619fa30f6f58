/**
 * A doubt as the contract shows it.
 */
import type { ChildDoubt } from '@konvergen/contract/measurement.ts'
import type { StoredDoubt } from './doubt-store.ts'

export function presentDoubt({ id, childId, otherId, reason, decision, decidedBy, decidedAt }: StoredDoubt): ChildDoubt {
  return { id, childId, otherId, reason, decision, decidedBy, decidedAt: decidedAt?.toISOString() ?? null }
}
