/**
 * What applying a waiting list would bring, against the register as it stands. Reckoned for whoever looks; of a list of sixty thousand families that is
 * seconds, so that it is remembered for a while, as counts, as long as neither the register nor the places have changed.
 */
import type { DistrictContext } from '../../platform/context.ts'
import {
  type ForecastFamilies,
  forecastFamilies,
  forecastPeople,
  forecastWelfare,
  type MatchedPeople,
  type MatchedWelfare,
} from '../sasaran/door.ts'
import { readRegisterStamp } from '../sasaran/store.ts'
import { familyRows, personRows, welfareRows } from './record-rows.ts'
import type { SettledRecords } from './settle-records.ts'
import type { StoredRecords } from './tables.ts'

const REMEMBERED = 20
const FOR_MS = 300_000

interface Remembered {
  readonly stamp: string
  readonly until: number
  readonly forecast: ForecastFamilies | MatchedWelfare | MatchedPeople
}

const remembered = new Map<string, Remembered>()

async function once<T extends Remembered['forecast']>(
  ctx: DistrictContext,
  id: string,
  places: readonly unknown[],
  reckon: () => Promise<T>,
): Promise<T> {
  const [key, stamp] = [`${ctx.home}|${ctx.kab}|${id}`, `${await readRegisterStamp(ctx)}|${places.join(',')}`]
  const known = remembered.get(key)
  if (known !== undefined && known.stamp === stamp && known.until > ctx.now.getTime()) return known.forecast as T
  const forecast = await reckon()
  remembered.delete(key)
  remembered.set(key, { stamp, until: ctx.now.getTime() + FOR_MS, forecast })
  const [oldest] = remembered.keys()
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  return forecast
}

export function forecastOfFamilies(ctx: DistrictContext, stored: StoredRecords, { areas }: SettledRecords): Promise<ForecastFamilies> {
  return once(ctx, stored.id, areas, async () => forecastFamilies(ctx, stored.id, await familyRows(ctx, stored, areas)))
}

export function forecastOfWelfare(ctx: DistrictContext, stored: StoredRecords): Promise<MatchedWelfare> {
  return once(ctx, stored.id, [], async () => forecastWelfare(ctx, await welfareRows(ctx, stored)))
}

/** While the list waits and says no year, children are told by the end of this one. */
export function forecastOfPeople(ctx: DistrictContext, stored: StoredRecords): Promise<MatchedPeople> {
  const period = stored.period ?? String(ctx.now.getFullYear())
  return once(ctx, stored.id, [period], async () => forecastPeople(ctx, period, await personRows(ctx, stored)))
}
