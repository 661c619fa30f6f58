/** How many people of each group the villages of a rembuk's area have, as offices reported them last: what the minutes freeze. */
import { DENOMINATORS_DATA } from '@konvergen/core/indicators/packs/denominators.data.ts'
import { dayAfter, periodOf } from '@konvergen/core/indicators/period.ts'
import { type MinutesTargets, TARGET_CODES, targetsOf } from '@konvergen/core/rembuk/targets.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { readPlainValues } from '../coverage/figures-store.ts'
import { readDesa, wasOn } from '../wilayah/store.ts'
import { lokusOfYear } from './clause-tasks.ts'
import type { StoredRembuk } from './store.ts'

/** Reports of the year that is planned for, and of the three before it. */
const YEARS_BACK = 3

function lastDayOf(text: string): string {
  const period = periodOf(text)
  return period === null ? '' : dayAfter(period)
}

/** null = nothing was reported of any village. */
export async function readTargets(ctx: DistrictContext, rembuk: Pick<StoredRembuk, 'year' | 'area'>): Promise<MinutesTargets | null> {
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(rembuk.year - back))
  const reported = await readPlainValues(ctx, { periods: [], governed: [...TARGET_CODES], years })
  const lokus = new Set(await lokusOfYear(ctx, rembuk))
  const day = dayOf(ctx.now)
  const villages = (await readDesa(ctx))
    .filter((village) => village.kode.startsWith(rembuk.area) && wasOn(village, day))
    .map(({ kode, nama }) => ({ code: kode, name: nama, isLokus: lokus.has(kode) }))
  const names = new Map(DENOMINATORS_DATA.map(({ code, name }) => [code, name.id]))
  return targetsOf(reported, villages, { nameOf: (code) => names.get(code) ?? code, lastDayOf })
}
