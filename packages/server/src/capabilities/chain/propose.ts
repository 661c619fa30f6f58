/**
 * Links that are proposed with their reason, several of one thing together: an activity and the lines of its sub-kegiatan are confirmed at once.
 */
import type { NodeName, ProposalsAnswer } from '@konvergen/contract/chain.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import { LINK_ENDS, LINK_KINDS, type Link, type LinkKind } from '@konvergen/core/chain/link.ts'
import { type Comparable, type Proposal, proposeLinks, SECRETARIAT } from '@konvergen/core/chain/propose-links.ts'
import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import { Recall } from '@konvergen/core/kit/recall.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { type GatheredChain, gatherChain } from './gather-chain.ts'
import { mayLink } from './may-link.ts'
import { nameChain, readGroundNames } from './name-nodes.ts'

const MOST_GROUPS = 100

const ofOffice = (office: string | null): readonly string[] => [office ?? SECRETARIAT]

const compared = new OnceFor<Comparable>()
const comparedAll = new OnceFor<readonly Comparable[]>()

function comparables({ kept, clauses }: GatheredChain) {
  const activities = comparedAll.of([kept.activities], '', () =>
    kept.activities.map((one) =>
      compared.of([one], '', () => {
        const { id, office, code, indicators, title } = one
        return { id, by: ofOffice(office), code, indicators, title }
      }),
    ),
  )
  const officeLines = comparedAll.of([kept.lines], '', () =>
    kept.lines
      .filter(({ stage }) => !isVillageStage(stage))
      .map((line) =>
        compared.of([line], '', () => {
          const { id, office, codeNormal, title } = line
          return { id, by: ofOffice(office), code: codeNormal, indicators: [], title }
        }),
      ),
  )
  return {
    activities,
    officeLines,
    villageLines: kept.lines.flatMap((line) => {
      const { id, village, title } = line
      return village === null ? [] : [compared.of([line], 'desa', () => ({ id, by: [village], code: null, indicators: [], title }))]
    }),
    recommendations: kept.recommendations.map((one) =>
      compared.of([one], '', () => ({ id: one.id, by: [one.desa], code: null, indicators: [], title: one.facts.title })),
    ),
    clauses: clauses.map(
      ({ id, clause: { owners, indicator, body } }): Comparable => ({
        id,
        by: owners,
        code: null,
        indicators: indicator === null ? [] : [indicator],
        title: body,
      }),
    ),
    commitments: kept.commitments.map(
      ({ id, office, pledge: { indicator, what } }): Comparable => ({
        id,
        by: office === null ? [] : [office],
        code: null,
        indicators: indicator === null ? [] : [indicator],
        title: what,
      }),
    ),
  }
}

type Proposals = Readonly<Record<LinkKind, readonly Proposal[]>>

const settledOnce = new OnceFor<readonly Link[]>()
const recalled = new OnceFor<Recall<readonly Proposal[]>>()

/** Links that were taken back are not proposed again. */
function reckonProposals(gathered: GatheredChain): Proposals {
  const of = comparables(gathered)
  const { links, stored } = gathered
  const settled = settledOnce.of([links, stored], '', () => [...links, ...stored])
  const pairs: Readonly<Record<LinkKind, readonly [readonly Comparable[], readonly Comparable[]]>> = {
    'kegiatan-anggaran': [of.activities, of.officeLines],
    'usulan-anggaran': [of.recommendations, of.villageLines],
    'butir-kegiatan': [of.clauses, of.activities],
    'butir-komitmen': [of.clauses, of.commitments],
    'komitmen-kegiatan': [of.commitments, of.activities],
  }
  const propose = (kind: LinkKind) =>
    proposeLinks(
      kind,
      { from: pairs[kind][0], to: pairs[kind][1] },
      settled,
      recalled.of([gathered.memory], kind, () => new Recall<readonly Proposal[]>()),
    )
  return Object.fromEntries(LINK_KINDS.map((kind) => [kind, propose(kind)])) as Record<LinkKind, Proposal[]>
}

const proposed = new OnceFor<Proposals>()

/** Reports and gaps have no part in it. */
function proposalsOf(gathered: GatheredChain): Proposals {
  const { kept, clauses, links, stored } = gathered
  const { activities, lines, recommendations, commitments } = kept
  return proposed.of([activities, lines, recommendations, commitments, links, stored], JSON.stringify(clauses), () =>
    reckonProposals(gathered),
  )
}

/** Those of recommendations only of one's own areas, as they are listed. */
function countByKind(ctx: Pick<DistrictContext, 'areas'>, gathered: GatheredChain): { kind: LinkKind; n: number }[] {
  const all = proposalsOf(gathered)
  const own = new Set(gathered.kept.recommendations.flatMap(({ id, desa }) => (isOwnArea(ctx, desa) ? [id] : [])))
  return LINK_KINDS.map((kind) => ({
    kind,
    n: kind === 'usulan-anggaran' ? all[kind].filter(({ from }) => own.has(from)).length : all[kind].length,
  }))
}

export function countProposals(ctx: Pick<DistrictContext, 'areas'>, gathered: GatheredChain): number {
  return countByKind(ctx, gathered).reduce((sum, { n }) => sum + n, 0)
}

/** Lines of two stages often have the same words and the same money: each says of which it is. */
function nameLine({ kept }: GatheredChain): (node: NodeName) => NodeName {
  const stages = new Map(kept.lines.map(({ id, stage }) => [id, stage]))
  return (node) => {
    const stage = stages.get(node.id)
    return stage === undefined ? node : { ...node, title: `${STAGE_WORDS[stage].id}: ${node.title}` }
  }
}

export async function listProposals(ctx: DistrictContext, year: number, kind: LinkKind): Promise<ProposalsAnswer> {
  const gathered = await gatherChain(ctx, year)
  const names = nameChain(ctx, gathered, await readGroundNames(ctx))
  const proposals = proposalsOf(gathered)[kind].filter(({ from }) => names.ofNode(LINK_ENDS[kind].from, from) !== null)
  const groups = [...Map.groupBy(proposals, ({ from, reason, shared }) => [from, reason, ...shared].join('|')).values()]
  const isMine = mayLink(ctx, kind, gathered)
  const withStage = nameLine(gathered)
  return {
    kinds: countByKind(ctx, gathered),
    all: proposals.length,
    most: MOST_GROUPS,
    groups: groups.slice(0, MOST_GROUPS).flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { reason, shared } = first
      const from = names.ofNode(LINK_ENDS[kind].from, first.from)
      const to = group.flatMap((proposal) => names.ofNode(LINK_ENDS[kind].to, proposal.to) ?? []).map(withStage)
      return from === null ? [] : [{ kind, from, reason, shared: [...shared], to, isMine: isMine(first) }]
    }),
  }
}
