/**
 * Villages of the asker with how far their packages are: lokus first.
 */
import type { VillageList, VillageRow } from '@konvergen/contract/village.ts'
import { VILLAGE_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import { Memo } from '../../platform/memo.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYears } from '../lokus/door.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { gatherGround } from './gather-ground.ts'
import { newestHeads } from './newest-packages.ts'
import { commonGround, restsOn } from './rests-on.ts'
import { readRecommendations, readRecommendationYears } from './store.ts'
import { type StandingVillage, villageRow } from './village-row.ts'

/** The database shows everybody what is recommended in their own areas, so that lists are kept apart by them. */
function keyOf({ kab, now, scope }: DistrictContext, year: number): string {
  return `${kab} ${year} ${dayOf(now)} ${String(scope)}`
}

async function yearsOf(ctx: DistrictContext, year: number): Promise<number[]> {
  const thisYear = Number(dayOf(ctx.now).slice(0, 4))
  const { years } = await gatherYears(ctx)
  const all = [...years.map((own) => own.year), ...(await readRecommendationYears(ctx)), thisYear, thisYear + 1, year]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

const KEPT_LISTS = 20
const parts = new KeptParts<VillageRow>(KEPT_LISTS)

async function reckon(ctx: DistrictContext, year: number): Promise<Pick<VillageList, 'period' | 'villages'>> {
  const ground = await gatherGround(ctx, year)
  const stored = Map.groupBy(await readRecommendations(ctx, { year }), ({ desa }) => desa)
  const issued = await newestHeads(ctx, { year })
  const standingOf = (desa: string): StandingVillage => ({
    ground,
    stored: stored.get(desa) ?? [],
    issued: issued.get(desa),
    seesProposals: true,
  })
  const common = commonGround(ground)
  const versions = new Map([...ground.villages.keys()].map((desa) => [desa, [common, ...restsOn(desa, standingOf(desa))]]))
  const rows = await parts.of(keyOf(ctx, year), versions, (desa = [...versions.keys()]) =>
    Promise.resolve(new Map(desa.map((kode) => [kode, villageRow(ctx, kode, standingOf(kode))]))),
  )
  return {
    period: ground.period,
    villages: [...rows.values()].toSorted((a, b) => (a.isLokus === b.isLokus ? (a.desa < b.desa ? -1 : 1) : a.isLokus ? -1 : 1)),
  }
}

const memo = new Memo<KeptUntilChanged<Pick<VillageList, 'period' | 'villages'>>>(KEPT_LISTS)

/** Of all areas of the asker, kept until something of it changes and for the day; each is shown their own. */
export async function listVillages(ctx: DistrictContext, year: number): Promise<VillageList> {
  const key = keyOf(ctx, year)
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
