/**
 * One record in its chain: the paths that begin at it or run through it, and its links with who made them, those that were taken back too.
 */
import type { LinkView, NodeAnswer } from '@konvergen/contract/chain.ts'
import { ROOTS } from '@konvergen/core/chain/follow.ts'
import { LINK_ENDS, type Link, type NodeKind } from '@konvergen/core/chain/link.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { type GatheredChain, gatherChain } from './gather-chain.ts'
import { lookAtPrevalence, prevalenceOfPaths } from './look-at-prevalence.ts'
import { mayLink } from './may-link.ts'
import { type ChainNames, NODE_OF, nameChain, readGroundNames } from './name-nodes.ts'
import { ownPaths } from './own-paths.ts'
import { presentPath } from './present-path.ts'
import type { StoredLink } from './store.ts'

const MOST_PATHS = 50

interface Asked {
  readonly year: number
  readonly kind: NodeKind
  readonly id: string
}

function touches({ kind, id }: Asked): (link: Link) => boolean {
  return (link) => (LINK_ENDS[link.kind].from === kind && link.from === id) || (LINK_ENDS[link.kind].to === kind && link.to === id)
}

async function presentLinks(ctx: DistrictContext, asked: Asked, gathered: GatheredChain, names: ChainNames): Promise<LinkView[]> {
  const isTouching = touches(asked)
  const stored = gathered.stored.filter(isTouching)
  const derived = gathered.links.filter((link) => isTouching(link) && !('id' in link))
  const people = await namesOf(ctx.db, [...new Set(stored.flatMap(({ by, ended }) => [by, ended?.by ?? by]))])
  const view = (link: Link, of: StoredLink | null): LinkView[] => {
    const ends = LINK_ENDS[link.kind]
    const isFrom = ends.from === asked.kind && link.from === asked.id
    const other = names.ofNode(isFrom ? ends.to : ends.from, isFrom ? link.to : link.from)
    if (other === null) return []
    return [
      {
        id: of?.id ?? null,
        kind: link.kind,
        other,
        reason: of?.reason ?? null,
        by: of === null ? null : (people.get(of.by) ?? null),
        at: of?.at.toISOString() ?? null,
        ended:
          of?.ended === null || of?.ended === undefined
            ? null
            : { by: people.get(of.ended.by) ?? '', at: of.ended.at.toISOString(), reason: of.ended.reason },
        isMine: of !== null && of.ended === null && mayLink(ctx, link.kind, gathered)(link),
      },
    ]
  }
  return [...derived.flatMap((link) => view(link, null)), ...stored.flatMap((link) => view(link, link))]
}

export async function lookAtNode(ctx: DistrictContext, asked: Asked): Promise<NodeAnswer> {
  const gathered = await gatherChain(ctx, asked.year)
  const names = nameChain(ctx, gathered, await readGroundNames(ctx))
  const node = names.ofNode(asked.kind, asked.id)
  if (node === null) throw new Problem('tidak-ditemukan')
  const own = ownPaths(ctx, gathered)
  const prevalence = prevalenceOfPaths(ctx, gathered, await lookAtPrevalence(ctx, asked.year))
  const paths = ROOTS.flatMap((root) =>
    own[root].filter(
      (path) =>
        (path.id === asked.id && root !== 'celah') ||
        path.steps.some(({ stage, at }) => NODE_OF[stage] === asked.kind && at.includes(asked.id)),
    ),
  )
  return {
    node,
    paths: paths.slice(0, MOST_PATHS).map((path) => presentPath(path, names, prevalence)),
    links: await presentLinks(ctx, asked, gathered, names),
  }
}
