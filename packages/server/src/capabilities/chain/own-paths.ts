/**
 * The chain as its asker sees it: paths, the funnels that every page and paper counts alike, and the digest by which two of them can be told to say the same.
 */
import { createHash } from 'node:crypto'
import { countFunnel } from '@konvergen/core/chain/count-funnel.ts'
import { type Path, ROOTS } from '@konvergen/core/chain/follow.ts'
import { unusedStages } from '@konvergen/core/chain/unused-stages.ts'
import { canonicalJson } from '@konvergen/core/kit/canonical-json.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { type GatheredChain, once } from './gather-chain.ts'

type Areas = Pick<DistrictContext, 'areas'>

export function areasKey({ areas }: Areas): string {
  return areas === '*' ? areas : areas.join()
}

/** Gaps and recommendations are shown of one's own areas only; what offices plan is the district's. */
export function ownPaths(ctx: Areas, gathered: GatheredChain): GatheredChain['chain'] {
  const { chain } = gathered
  const own = ({ desa }: Path): boolean => desa !== null && isOwnArea(ctx, desa)
  return once(gathered, `paths ${areasKey(ctx)}`, () => ({ ...chain, celah: chain.celah.filter(own), usulan: chain.usulan.filter(own) }))
}

/** Of two papers with the same digest every thing stands at every stage alike. */
function digestOf(year: number, chain: GatheredChain['chain']): string {
  const told = ROOTS.map((root) =>
    chain[root].map(({ id, rupiah, lost, steps }) => [
      id,
      rupiah === null ? null : String(rupiah),
      lost,
      steps.map((step) => [step.stage, step.standing, step.rupiah === null ? null : String(step.rupiah)]),
    ]),
  )
  return createHash('sha256')
    .update(canonicalJson([year, told]))
    .digest('hex')
}

/** What pages and papers quote alike: the funnels of what the asker sees, and their digest. */
export function countOwn(ctx: Areas, year: number, gathered: GatheredChain) {
  const own = ownPaths(ctx, gathered)
  return once(gathered, `counts ${areasKey(ctx)}`, () => {
    const funnels = ROOTS.map((root) => countFunnel(root, own[root]))
    return { own, funnels, unused: unusedStages(funnels), digest: digestOf(year, own) }
  })
}
