/**
 * The links of a year, kept in parts: they are only ever added and taken back once, so that the number of both says how a part stands. Tens of thousands are read once, then a few dozen.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import { readChainLinks, readLinkVersions, type StoredLink } from './store.ts'
import { linkPartOf } from './tables.ts'

const KEPT_YEARS = 10
const parts = new KeptParts<readonly StoredLink[]>(KEPT_YEARS)

function inOrder(one: StoredLink, other: StoredLink): number {
  const between = one.at.getTime() - other.at.getTime()
  return between === 0 ? (one.id < other.id ? -1 : 1) : between
}

/** The same that `readChainLinks` reads of a year, in its order. */
export async function gatherLinks(ctx: DistrictContext, year: number): Promise<readonly StoredLink[]> {
  const kept = await parts.of(`${ctx.kab} ${year}`, await readLinkVersions(ctx, year), async (asked) =>
    Map.groupBy(await readChainLinks(ctx, { year, parts: asked }), ({ id }) => linkPartOf(id)),
  )
  return [...kept.values()].flat().toSorted(inOrder)
}
