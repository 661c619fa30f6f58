/**
 * A person decides on what is proposed: takes it, writes it otherwise, or leaves it out with a reason. Whoever wrote in between is not written over.
 */

import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/village.ts'
import { hasTwoDecimals } from '@konvergen/core/plan/activity.ts'
import type { Proposal } from '@konvergen/core/village/propose.ts'
import type { RecommendationFacts } from '@konvergen/core/village/recommendation.ts'
import { isAsProposed } from '@konvergen/core/village/standing.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { requirePlain } from '../situation/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { gatherVillage } from './look-at-village.ts'
import { proposalsOf } from './present-recommendations.ts'
import { holdVillage, insertRecommendations, insertWritings, type NewRevision } from './store.ts'
import { unfit } from './unfit.ts'

type Body = BodyOf<typeof contract.writeRecommendation>

/** Those that were decided on meanwhile stay as they are. */
export async function takeProposals(
  ctx: DistrictContext,
  desa: string,
  { tahun: year, entries }: BodyOf<typeof contract.takeProposals>,
): Promise<AnswerOf<typeof contract.takeProposals>> {
  await holdVillage(ctx, { desa, year })
  const { ground, stored } = await gatherVillage(ctx, desa, year)
  const decided = new Set(stored.map(({ entry }) => entry))
  const proposals = new Map(proposalsOf(ground, desa).map((proposal) => [proposal.entry.key, proposal]))
  if (entries.some((key) => !proposals.has(key) && !decided.has(key))) throw new Problem('keadaan-berubah')
  const taken = entries.flatMap((key): { readonly id: string; readonly proposal: Proposal }[] => {
    const proposal = proposals.get(key)
    return proposal === undefined || decided.has(key) ? [] : [{ id: ctx.newId(), proposal }]
  })
  if (taken.length === 0) tellNothing(ctx)
  else {
    await insertRecommendations(
      ctx,
      taken.map(({ id, proposal: { entry } }) => ({ id, desa, year, entry: entry.key })),
    )
    await insertWritings(
      ctx,
      taken.map(
        ({ id, proposal: { facts, basis } }): NewRevision => ({ id, desa, revision: 1, state: 'pakai', facts, basis, reason: null }),
      ),
    )
    writeTrail(ctx, { kab: ctx.kab, act: 'village.written', subject: desa, detail: { tahun: year, usulan: taken.length } })
  }
  return { taken: taken.length }
}

function factsOf({ title, unit, note, ...rest }: Body['facts']): RecommendationFacts {
  for (const text of [title, unit, note]) requirePlain(text ?? undefined)
  if (!hasTwoDecimals(rest.volume)) throw unfit('Volume paling banyak dua angka di belakang koma.', 'A volume has two decimals at most.')
  const said = note?.trim() ?? ''
  return { title: title.trim(), unit: unit.trim(), note: said === '' ? null : said, ...rest }
}

/** Why, where it is not simply as proposed. */
function reasonOf({ reason, state }: Body, isProposed: boolean): string | null {
  requirePlain(reason ?? undefined)
  const said = reason?.trim() ?? ''
  if (said.length >= 3) return said
  if (state === 'lepas') throw unfit('Usulan yang dilepas perlu alasan.', 'What is left out needs a reason.')
  if (!isProposed) throw unfit('Isi yang lain dari usulan perlu alasan.', 'What is otherwise than proposed needs a reason.')
  return null
}

export async function writeRecommendation(
  ctx: DistrictContext,
  { desa, entri: entry }: { readonly desa: string; readonly entri: string },
  body: Body,
): Promise<AnswerOf<typeof contract.writeRecommendation>> {
  const { tahun: year, base, state } = body
  await holdVillage(ctx, { desa, year })
  const { ground, stored } = await gatherVillage(ctx, desa, year)
  const own = stored.find((each) => each.entry === entry)
  if (own === undefined && !ground.entries.some(({ key, active }) => key === entry && active)) throw new Problem('tidak-ditemukan')
  if ((own?.revision ?? 0) !== base) throw new Problem('keadaan-berubah')
  const proposal = proposalsOf(ground, desa).find(({ entry: { key } }) => key === entry) ?? null
  const facts = factsOf(body.facts)
  const reason = reasonOf(body, isAsProposed(facts, proposal))
  const id = own?.id ?? ctx.newId()
  const basis = proposal?.basis ?? { period: ground.period, gaps: [], costItem: null }
  if (own === undefined) await insertRecommendations(ctx, [{ id, desa, year, entry }])
  await insertWritings(ctx, [{ id, desa, revision: base + 1, state, facts, basis, reason }])
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'village.written',
    subject: desa,
    detail: { tahun: year, usulan: id, entri: entry, revisi: base + 1, keadaan: state },
  })
  return { id, revision: base + 1 }
}
