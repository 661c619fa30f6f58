/**
 * Whether there is a draft plan of the year to be spoken about: any activity of any office.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { countByOffice } from '../plan/store.ts'

export async function hasDraftPlan(ctx: DistrictContext, year: number): Promise<boolean> {
  return (await countByOffice(ctx, year)).some(({ n }) => n > 0)
}
