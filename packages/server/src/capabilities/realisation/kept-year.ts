/**
 * What follows from a whole year of plans and reports, kept until any of them, a step or a rule changes. It is the same for all who may read realisation, and for every day: names,
 * days and what the asker may do are added by whoever shows it.
 */
import { wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { gatherWholeYear, type RealisedYear } from './gather-year.ts'

/** Activities follow their office when it is merged into another. */
const WORDS = wordsOfRooms(['plan', 'realisation', 'opd'])
const KEPT_YEARS = 10

/** `reckon`: out of the year alone. */
export function keptOfYear<Value>(reckon: (realised: RealisedYear) => Value): (ctx: DistrictContext, year: number) => Promise<Value> {
  const memo = new Memo<KeptUntilChanged<Value>>(KEPT_YEARS)
  return (ctx, year) =>
    keepUntilChanged(ctx, { memo, key: String(year), words: WORDS }, async () => reckon(await gatherWholeYear(ctx, year)))
}
