/**
 * What a run found becomes the district's, in one transaction: pairs that wait for a person, links that need none, and what was compared. A run that was
 * cancelled meanwhile leaves nothing.
 */
import type { RunCounts } from '@konvergen/contract/kin.ts'
import { type HeldLink, type KnownPair, type PairKind, settleRun } from '@konvergen/core/linkage/settle-run.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { writeTrail } from '../trail/door.ts'
import { readErased } from './erasure-store.ts'
import type { GatheredLists } from './gather-lists.ts'
import type { LinkageAnswer } from './link-in-worker.ts'
import { insertMembers, type NewMember, readHeldMembers } from './member-store.ts'
import { dropPairs, insertPairs, readDoubtedChildren, readKnownPairs, renewPairs, type WeighedPair } from './pair-store.ts'
import { endRun, holdLinkage, type ListedSubject, putMarks } from './run-store.ts'
import { settlePersons } from './settle-persons.ts'
import type { RunModels } from './tables.ts'
import { kinPairsOf, pairsOf, probabilityOf } from './weigh-pairs.ts'

/** True for a pair of which a record is new, changed or gone; where all was compared, for every pair. */
function comparedBy(lists: GatheredLists): (pair: KnownPair) => boolean {
  const fresh = lists.task.fresh
  if (fresh === null) return () => true
  const old = new Set<string>()
  lists.children.forEach(({ id }, place) => {
    if (fresh.children[place] !== true) old.add(id)
  })
  lists.families.forEach(({ id }, place) => {
    if (fresh.families[place] !== true) old.add(id)
  })
  return ({ one, other }) => !(old.has(one) && old.has(other))
}

function keptOf({ models }: LinkageAnswer): RunModels | undefined {
  const rows = models['anak-keluarga']
  const persons = models['anak-orang']
  if (rows === null) return undefined
  return { 'anak-keluarga': rows, ...(persons === null ? {} : { 'anak-orang': persons }) }
}

/** Somebody cancelled the run while it was reckoning. */
export class RunOver extends Error {}

export async function recordRun(ctx: DistrictContext, runId: string, lists: GatheredLists, answer: LinkageAnswer): Promise<void> {
  await holdLinkage(ctx)
  const held = new Map<string, HeldLink>((await readHeldMembers(ctx)).map(({ child, family, byPerson }) => [child, { family, byPerson }]))
  const doubted = await readDoubtedChildren(ctx)
  // Whoever was erased while the run was reckoning is nobody in what it found.
  const erased = await readErased(ctx)
  const isThere = ({ one, other }: WeighedPair): boolean => !erased.has(one) && !erased.has(other)
  const { children, families } = lists
  const found: Readonly<Record<PairKind, readonly WeighedPair[]>> = {
    'anak-keluarga': kinPairsOf(answer.pairs, lists).filter(isThere),
    'keluarga-ganda': pairsOf(answer.familyDoubles, families, families).filter(isThere),
    'anak-ganda': pairsOf(answer.childDoubles, children, children).filter(
      (pair) => isThere(pair) && !doubted.has(`${pair.one} ${pair.other}`),
    ),
  }
  const members: NewMember[] = []
  let [asked, viaPersons] = [0, 0]
  for (const kind of ['anak-keluarga', 'keluarga-ganda', 'anak-ganda'] as const) {
    const known = await readKnownPairs(ctx, kind)
    const outcome = settleRun({ kind, found: found[kind], known, held, isCompared: comparedBy(lists) })
    const fresh = outcome.fresh.map((each) => ({ ...each, id: ctx.newId() }))
    await insertPairs(ctx, runId, kind, fresh)
    await renewPairs(ctx, runId, outcome.renewed)
    await dropPairs(ctx, outcome.dropped)
    asked += [...fresh, ...outcome.renewed.filter((each) => each.asked)].filter(({ state }) => state === 'tinjau').length
    const pairOf = new Map([...fresh, ...outcome.renewed].map(({ id, pair }) => [`${pair.one} ${pair.other}`, { id, pair }]))
    for (const { child, family } of outcome.links) {
      const linked = pairOf.get(`${child} ${family}`)
      if (linked === undefined) continue
      const { id, pair } = linked
      const certainty = probabilityOf(pair.weight)
      if (pair.person !== null) viaPersons += 1
      members.push({ id: ctx.newId(), child, family, certainty, mother: pair.mother, pair: id, run: runId, replaces: null })
    }
  }
  await insertMembers(ctx, members)
  await settlePersons(ctx, runId, lists)
  const left = (listed: readonly ListedSubject[]) => listed.filter(({ id }) => !erased.has(id))
  await putMarks(ctx, runId, 'anak', left(children))
  await putMarks(ctx, runId, 'keluarga', left(families))
  const compared = lists.task.fresh === null ? null : Object.values(lists.task.fresh).flat().filter(Boolean).length
  const counts: RunCounts = {
    anak: children.length,
    keluarga: families.length,
    orang: lists.persons.length,
    dibandingkan: compared ?? children.length + families.length + lists.persons.length,
    tautBaru: members.length,
    lewatOrang: viaPersons,
    tinjauBaru: asked,
  }
  const models = keptOf(answer)
  const isOurs = await endRun(ctx, runId, { state: 'selesai', counts, ...(models === undefined ? {} : { models }) })
  // Thrown, so that nothing of all this is kept.
  if (!isOurs) throw new RunOver('linkage: the run had ended')
  writeTrail(ctx, { kab: ctx.kab, act: 'kin.ended', subject: runId, detail: { ...counts } })
}
