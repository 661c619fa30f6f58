/**
 * Who looked at persons of the first 1,000 days: traces about them, and lists of their village. A list says its village and no person, so that it may have been
 * before they were noted.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { acrossAreas } from '../../platform/database/wall.ts'
import { tellHpk } from '../scorecard/door.ts'
import { type ReadTrace, readTraces } from '../trail/store.ts'

/** More looks at one person than this would be a breach of another kind. */
const MOST_LOOKS = 5000

export async function looksAtHpk(ctx: DistrictContext, ids: readonly string[]): Promise<ReadTrace[]> {
  const held = await tellHpk(ctx, ids)
  // The trail is one of the whole district; of it only what is about those whom one sees.
  return acrossAreas(ctx.db, async () => {
    const found: ReadTrace[] = []
    for (const { id } of held) found.push(...(await readTraces(ctx.db, ctx.kab, { subject: id }, MOST_LOOKS, 0)))
    for (const subject of new Set(held.map(({ desa }) => desa)))
      found.push(...(await readTraces(ctx.db, ctx.kab, { act: 'scorecard.listed', subject }, MOST_LOOKS, 0)))
    return found
  })
}
