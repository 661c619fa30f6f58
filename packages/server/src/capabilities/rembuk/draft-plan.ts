/**
 * Whether there is a draft plan of the year to be spoken about. No room of this program holds plans yet: the answer is not “none”, it is “not known”.
 */
import type { DistrictContext } from '../../platform/context.ts'

export async function hasDraftPlan(_ctx: DistrictContext, _year: number): Promise<boolean | null> {
  return null
}
