/**
 * Measurements of a batch stop counting; what counted before counts again. Rows stay where they are. The same act brings them back.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { recountMonths } from './months-store.ts'
import { decideBatch, holdBatch, holdRegister } from './store.ts'
import type { BatchState } from './tables.ts'

export async function setBatchState(ctx: DistrictContext, id: string, state: BatchState): Promise<void> {
  await holdRegister(ctx)
  const batch = await holdBatch(ctx, id)
  if (batch === undefined || batch.state === state) return
  await decideBatch(ctx, id, state)
  await recountMonths(ctx, batch.months)
}
