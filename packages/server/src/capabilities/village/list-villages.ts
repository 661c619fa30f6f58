/**
 * Villages of the asker with how far their packages are: lokus first.
 */
import type { VillageList } from '@konvergen/contract/village.ts'
import { VILLAGE_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYears } from '../lokus/door.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { gatherGround } from './gather-ground.ts'
import { newestHeads } from './newest-packages.ts'
import { readRecommendations, readRecommendationYears } from './store.ts'
import { villageRow } from './village-row.ts'

async function yearsOf(ctx: DistrictContext, year: number): Promise<number[]> {
  const thisYear = Number(dayOf(ctx.now).slice(0, 4))
  const { years } = await gatherYears(ctx)
  const all = [...years.map((own) => own.year), ...(await readRecommendationYears(ctx)), thisYear, thisYear + 1, year]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

async function reckon(ctx: DistrictContext, year: number): Promise<Pick<VillageList, 'period' | 'villages'>> {
  const ground = await gatherGround(ctx, year)
  const stored = Map.groupBy(await readRecommendations(ctx, { year }), ({ desa }) => desa)
  const issued = await newestHeads(ctx, { year })
  const rows = [...ground.villages.keys()].map((desa) =>
    villageRow(ctx, desa, { ground, stored: stored.get(desa) ?? [], issued: issued.get(desa), seesProposals: true }),
  )
  return {
    period: ground.period,
    villages: rows.toSorted((a, b) => (a.isLokus === b.isLokus ? (a.desa < b.desa ? -1 : 1) : a.isLokus ? -1 : 1)),
  }
}

const KEPT_YEARS = 20
const memo = new Memo<KeptUntilChanged<Pick<VillageList, 'period' | 'villages'>>>(KEPT_YEARS)

/** Of the whole district, kept until something of it changes and for the day; each is shown their own. */
export async function listVillages(ctx: DistrictContext, year: number): Promise<VillageList> {
  const key = `${year} ${dayOf(ctx.now)}`
  const { period, villages } = await keepUntilChanged(ctx, { memo, key, words: VILLAGE_WORDS }, () => reckon(ctx, year))
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
