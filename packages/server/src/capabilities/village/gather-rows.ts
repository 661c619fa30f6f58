/**
 * The rows of all villages that the asker sees: kept until something of them changes and for the day, and then each row as long as what it rests on is the same.
 */
import type { VillageList, VillageRow } from '@konvergen/contract/village.ts'
import { VILLAGE_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import { Memo } from '../../platform/memo.ts'
import { dayOf } from '../../platform/today.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { gatherGround } from './gather-ground.ts'
import { newestHeads } from './newest-packages.ts'
import { commonGround, restsOn } from './rests-on.ts'
import { readRecommendations } from './store.ts'
import { type StandingVillage, villageRow } from './village-row.ts'

/** The database shows everybody what is recommended in their own areas, so that lists are kept apart by them. */
function keyOf({ kab, now, scope }: DistrictContext, year: number): string {
  return `${kab} ${year} ${dayOf(now)} ${String(scope)}`
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

export function gatherRows(ctx: DistrictContext, year: number): Promise<Pick<VillageList, 'period' | 'villages'>> {
  return keepUntilChanged(ctx, { memo, key: keyOf(ctx, year), words: VILLAGE_WORDS }, () => reckon(ctx, year))
}
