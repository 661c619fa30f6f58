/**
 * A whole year of villages, and what follows from one quarter of it, kept until a budget, a table of intake, a report, a step or a rule changes. It is the same for all who may read it, and
 * asked only by acts that see the whole district.
 */
import { wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { gatherAllVillages, type RealisedVillages } from './gather-villages.ts'

const WORDS = wordsOfRooms(['budget', 'intake', 'realisation'])
const KEPT_YEARS = 10
const KEPT_QUARTERS = 20
const years = new Memo<KeptUntilChanged<RealisedVillages>>(KEPT_YEARS)

export function keptVillages(ctx: DistrictContext, year: number): Promise<RealisedVillages> {
  return keepUntilChanged(ctx, { memo: years, key: String(year), words: WORDS }, () => gatherAllVillages(ctx, year))
}

/** `reckon`: out of the year and the quarter alone. */
export function keptOfVillages<Value>(
  reckon: (realised: RealisedVillages, quarter: Quarter) => Value,
): (ctx: DistrictContext, year: number, quarter: Quarter) => Promise<Value> {
  const memo = new Memo<KeptUntilChanged<Value>>(KEPT_QUARTERS)
  return (ctx, year, quarter) =>
    keepUntilChanged(ctx, { memo, key: `${year} ${quarter}`, words: WORDS }, async () => reckon(await keptVillages(ctx, year), quarter))
}
