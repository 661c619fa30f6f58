/**
 * Links that are proposed with their reason, several of one thing together: an activity and the lines of its sub-kegiatan are confirmed at once.
 */
import type { ProposalsAnswer } from '@konvergen/contract/chain.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import { LINK_ENDS, LINK_KINDS, type LinkKind } from '@konvergen/core/chain/link.ts'
import { type Comparable, type Proposal, proposeLinks, SECRETARIAT } from '@konvergen/core/chain/propose-links.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { GatheredChain } from './gather-chain.ts'
import { gatherChain } from './gather-chain.ts'
import { mayLink } from './may-link.ts'
import { nameChain, readGroundNames } from './name-nodes.ts'

const MOST_GROUPS = 100

const ofOffice = (office: string | null): readonly string[] => [office ?? SECRETARIAT]

function comparables({ kept, clauses }: GatheredChain) {
  const activities = kept.activities.map(
    ({ id, office, code, indicators, title }): Comparable => ({ id, by: ofOffice(office), code, indicators, title }),
  )
  const lines = kept.lines.filter(({ stage }) => !isVillageStage(stage))
  return {
    activities,
    officeLines: lines.map(
      ({ id, office, codeNormal, title }): Comparable => ({ id, by: ofOffice(office), code: codeNormal, indicators: [], title }),
    ),
    villageLines: kept.lines.flatMap(({ id, village, title }): Comparable[] =>
      village === null ? [] : [{ id, by: [village], code: null, indicators: [], title }],
    ),
    recommendations: kept.recommendations.map(
      ({ id, desa, facts }): Comparable => ({ id, by: [desa], code: null, indicators: [], title: facts.title }),
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

/** Links that were taken back are not proposed again. */
export function proposalsOf(gathered: GatheredChain, kinds: readonly LinkKind[]): Proposal[] {
  const of = comparables(gathered)
  const settled = [...gathered.links, ...gathered.stored]
  const pairs: Readonly<Record<LinkKind, readonly [readonly Comparable[], readonly Comparable[]]>> = {
    'kegiatan-anggaran': [of.activities, of.officeLines],
    'usulan-anggaran': [of.recommendations, of.villageLines],
    'butir-kegiatan': [of.clauses, of.activities],
    'butir-komitmen': [of.clauses, of.commitments],
    'komitmen-kegiatan': [of.commitments, of.activities],
  }
  return kinds.flatMap((kind) => {
    const [from, to] = pairs[kind]
    return proposeLinks(kind, { from, to }, settled)
  })
}

export function countProposals(gathered: GatheredChain): number {
  return proposalsOf(gathered, LINK_KINDS).length
}

export async function listProposals(ctx: DistrictContext, year: number, kind: LinkKind): Promise<ProposalsAnswer> {
  const gathered = await gatherChain(ctx, year)
  const names = nameChain(gathered, await readGroundNames(ctx))
  const proposals = proposalsOf(gathered, [kind])
  const groups = [...Map.groupBy(proposals, ({ from, reason, shared }) => [from, reason, ...shared].join('|')).values()]
  const isMine = mayLink(ctx, kind, gathered)
  return {
    all: proposals.length,
    most: MOST_GROUPS,
    groups: groups.slice(0, MOST_GROUPS).flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { reason, shared } = first
      const from = names.ofNode(LINK_ENDS[kind].from, first.from)
      const to = group.flatMap((proposal) => names.ofNode(LINK_ENDS[kind].to, proposal.to) ?? [])
      return from === null ? [] : [{ kind, from, reason, shared: [...shared], to, isMine: isMine(first) }]
    }),
  }
}
