/**
 * Villages of the asker with how far their packages are: lokus first.
 */
import type { VillageList } from '@konvergen/contract/village.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYears } from '../lokus/door.ts'
import { gatherRows } from './gather-rows.ts'
import { readRecommendationYears } from './store.ts'

async function yearsOf(ctx: DistrictContext, year: number): Promise<number[]> {
  const thisYear = Number(dayOf(ctx.now).slice(0, 4))
  const { years } = await gatherYears(ctx)
  const all = [...years.map((own) => own.year), ...(await readRecommendationYears(ctx)), thisYear, thisYear + 1, year]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

export async function listVillages(ctx: DistrictContext, year: number): Promise<VillageList> {
  const { period, villages } = await gatherRows(ctx, year)
  const mayWrite = allows(ctx, 'village.write')
  const own = villages.filter(({ desa }) => isOwnArea(ctx, desa))
  return {
    year,
    years: await yearsOf(ctx, year),
    period,
    villages: mayWrite ? own : own.map((row) => ({ ...row, undecided: 0 })),
    mayWrite,
  }
}
