/**
 * What the one who asks may see among the documents of the district.
 */
import { sightsOf } from '@konvergen/core/documents/sights.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import type { View } from './store.ts'

export function viewOf({ actor, kab, now }: DistrictContext): View {
  return actor.kind === 'sistem' ? null : sightsOf(actor, 'baca', kab, dayOf(now))
}
