/**
 * The chain of a year as its asker sees it: what the year holds, the agreed clauses of the rembuk that they see, and the links between all of it.
 */
import { CHAIN_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import { type Chain, type ChainClause, type ChainGround, ChainMemory, followChain, type LineStage } from '@konvergen/core/chain/follow.ts'
import type { Link } from '@konvergen/core/chain/link.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { dayOf } from '../../platform/today.ts'
import { readOffices } from '../opd/store.ts'
import { gatherLokus } from '../plan/door.ts'
import { type AgreedClause, readAgreedClauses } from '../rembuk/door.ts'
import { listRembuk } from '../rembuk/store.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { asActivities, asLines } from './as-ground.ts'
import { asRecommendation, type GatheredYear, gatherYear } from './gather-year.ts'
import { joinLinks } from './join-links.ts'
import type { StoredLink } from './store.ts'

/** Agreements on lokus and targets are kept by deciding; those on APBDes are the villages' own. None of them waits for an activity of an office. */
const WITHOUT_ACTIVITY: ReadonlySet<AgreedClause['clause']['kind']> = new Set(['lokus', 'sasaran', 'apbdes'])

export interface GatheredChain {
  readonly kept: GatheredYear
  /** Those that are agreed. */
  readonly clauses: readonly AgreedClause[]
  readonly lokus: readonly string[]
  /** Those that were taken back too. */
  readonly stored: readonly StoredLink[]
  /** Those that stand, with what follows from commitments and clauses themselves. */
  readonly links: readonly Link[]
  readonly ground: ChainGround
  readonly chain: Chain
  /** Of what was reckoned of it the last time. */
  readonly memory: ChainMemory
}

function asClauses(clauses: readonly AgreedClause[], links: readonly Link[], offices: ReadonlySet<string>): ChainClause[] {
  const linked = new Set(links.flatMap(({ kind, from }) => (kind === 'butir-kegiatan' ? [from] : [])))
  return clauses
    .filter(({ id, clause }) => !WITHOUT_ACTIVITY.has(clause.kind) || linked.has(id))
    .map(({ id, clause: { owners, rupiah } }) => ({
      id,
      offices: owners.filter((owner) => offices.has(owner)),
      rupiah: rupiah === null ? null : BigInt(rupiah),
    }))
}

/** A stage is known of whoever has a line in it. */
function handedIn({ lines }: GatheredYear): ChainGround['isHandedIn'] {
  const known = new Set(lines.map(({ stage, office, village }) => `${stage}|${office ?? village ?? ''}`))
  return (stage: LineStage, of) => of !== null && known.has(`${stage}|${of}`)
}

async function reckon(ctx: DistrictContext, year: number, memory: ChainMemory): Promise<GatheredChain> {
  const offices = new Set((await readOffices(ctx)).map(({ id }) => id))
  const kept = await gatherYear(ctx, year)
  const lokus = await gatherLokus(ctx, year)
  const clauses = (await readAgreedClauses(ctx, { year })).filter(({ result }) => result === 'disepakati')
  const { stored, links } = await joinLinks(ctx, year, kept)
  const ground: ChainGround = {
    activities: asActivities(kept.activities, lokus),
    clauses: asClauses(clauses, links, offices),
    gaps: kept.gaps,
    recommendations: kept.recommendations.map(asRecommendation),
    lines: asLines(kept.lines),
    deeds: kept.deeds,
    links,
    isHandedIn: handedIn(kept),
  }
  return { kept, clauses, lokus, stored, links, ground, chain: followChain(ground, memory), memory }
}

const KEPT_CHAINS = 20
const memo = new Memo<KeptUntilChanged<GatheredChain>>(KEPT_CHAINS)
const memories = new Memo<ChainMemory>(KEPT_CHAINS)

function memoryOf(key: string): ChainMemory {
  const memory = memories.get(key) ?? new ChainMemory()
  memories.keep(key, memory)
  return memory
}

/** Which rembuk somebody sees, and how they stand: clauses differ by it. */
async function sightOf(ctx: DistrictContext): Promise<string> {
  return (await listRembuk(ctx)).map(({ id, meeting_state, isClosed }) => `${id} ${meeting_state} ${isClosed}`).join()
}

/** Asked only by acts that see the whole district. It holds until any of it changes, and for the day. */
export async function gatherChain(ctx: DistrictContext, year: number): Promise<GatheredChain> {
  const key = `${year} ${dayOf(ctx.now)} ${await sightOf(ctx)}`
  return keepUntilChanged(ctx, { memo, key, words: CHAIN_WORDS }, () => reckon(ctx, year, memoryOf(`${ctx.kab} ${key}`)))
}

const derived = new WeakMap<GatheredChain, Map<string, unknown>>()

/** What follows from one gathered chain is reckoned once: `key` names what, and for whom where it differs. */
export function once<Value>(gathered: GatheredChain, key: string, reckonIt: () => Value): Value {
  const known = derived.get(gathered) ?? new Map<string, unknown>()
  derived.set(gathered, known)
  if (!known.has(key)) known.set(key, reckonIt())
  return known.get(key) as Value
}
