/**
 * The chain as papers of other rooms quote it: the counts that the page shows, of all of it or of one office, village or rembuk.
 */

import { areasFor } from '@konvergen/core/accounts/may.ts'
import { countFunnel } from '@konvergen/core/chain/count-funnel.ts'
import { type Path, ROOTS, type Root } from '@konvergen/core/chain/follow.ts'
import { quoteChain as sayQuote } from '@konvergen/core/chain/quote-chain.ts'
import type { CountedFunnel } from '@konvergen/core/chain/unused-stages.ts'
import type { Excerpt } from '@konvergen/core/kit/excerpt.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { ChainAbout } from '../../platform/quote-chain.ts'
import { dayOf } from '../../platform/today.ts'
import { type GatheredChain, gatherChain } from './gather-chain.ts'
import { countOwn } from './own-paths.ts'

type Own = GatheredChain['chain']

const OF_OFFICE: readonly Root[] = ['butir', 'kegiatan']
const OF_VILLAGE: readonly Root[] = ['celah', 'usulan']

function count(own: Own, roots: readonly Root[], isTheirs: (path: Path) => boolean): CountedFunnel[] {
  return roots.map((root) => countFunnel(root, own[root].filter(isTheirs)))
}

/** The order in which they are read: agreements first. */
const READ: readonly Root[] = ['butir', ...ROOTS.filter((root) => root !== 'butir')]

function funnelsOf(about: ChainAbout, own: Own, whole: readonly CountedFunnel[], { clauses }: GatheredChain): readonly CountedFunnel[] {
  if (about.of === 'lembaga') return count(own, OF_OFFICE, ({ office }) => office === about.office)
  if (about.of === 'desa') return count(own, OF_VILLAGE, ({ desa }) => desa === about.desa)
  if (about.of === 'kabupaten') return READ.flatMap((root) => whole.find((funnel) => funnel.root === root) ?? [])
  const agreed = new Set(clauses.flatMap(({ id, rembuk }) => (rembuk === about.rembuk ? [id] : [])))
  return count(own, ['butir'], ({ id }) => agreed.has(id))
}

/** Asked in the middle of an act of another room: it is cut to the areas in which its asker may read the chain. */
export async function quoteChain(ctx: DistrictContext, year: number, about: ChainAbout): Promise<Excerpt | null> {
  const areas = areasFor(ctx.actor, 'chain.read', ctx.kab, dayOf(ctx.now))
  if (areas.length === 0) return null
  const gathered = await gatherChain(ctx, year)
  const { own, funnels, unused, digest } = countOwn({ areas }, year, gathered)
  return sayQuote({ year, day: dayOf(ctx.now), digest, funnels: funnelsOf(about, own, funnels, gathered), unused })
}
