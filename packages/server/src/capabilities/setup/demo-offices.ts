/** The offices of the demo district: those of the starting list that answer for something. */
import { DENOMINATORS, SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { takeStartingList } from '../opd/door.ts'
import { readOffices } from '../opd/store.ts'

/** By code of the starting list: the id that the office has here. */
export async function insertDemoOffices(ctx: DistrictContext): Promise<ReadonlyMap<string, string>> {
  await takeStartingList(ctx, [...new Set([...SHIPPED, ...DENOMINATORS].flatMap(({ suggestedOwners }) => suggestedOwners))])
  return new Map((await readOffices(ctx)).flatMap(({ id, code }) => (code === null ? [] : [[code, id] as const])))
}
