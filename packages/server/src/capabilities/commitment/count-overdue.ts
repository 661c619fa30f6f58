/** How many commitments are overdue, for whoever leads and for whoever pledged. */
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { isMine } from './commitment-ground.ts'
import { readOverdue } from './store.ts'

export interface OverdueCount {
  /** The newest year in which any is. */
  readonly year: number
  readonly all: number
  /** Of one's own office, kecamatan or village. */
  readonly mine: number
}

/** null = none is overdue, in no year. */
export async function countOverdue(ctx: DistrictContext): Promise<OverdueCount | null> {
  const overdue = await readOverdue(ctx, dayOf(ctx.now))
  if (overdue.length === 0) return null
  const year = Math.max(...overdue.map((one) => one.year))
  const own = overdue.filter((one) => one.year === year)
  return { year, all: own.length, mine: own.filter((one) => isMine(ctx, one)).length }
}
