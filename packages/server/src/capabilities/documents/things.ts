/**
 * The things that a document can be evidence of. Each belongs to a later capability, which hands in how it is looked for: whoever does not see a thing
 * cannot hang anything on it, and is told what is told of one that is not there.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import type { Wanted } from './record-version.ts'

/** By the word of the thing; throws `tidak-ditemukan` for one that the asker does not see. */
export type Things = Readonly<Record<string, (ctx: DistrictContext, id: string) => Promise<unknown>>>

export async function requireThing(ctx: DistrictContext, things: Things, { hal }: Wanted): Promise<void> {
  if (hal === undefined) return
  const look = Object.hasOwn(things, hal.jenis) ? things[hal.jenis] : undefined
  if (look === undefined) throw new Problem('tidak-ditemukan')
  await look(ctx, hal.id)
}
