/**
 * Two records are found to be one, or to be two after all. Nothing is deleted: an alias says that the one is the other, until it is ended; then everything is
 * as it was, the child's own family included. What is in a running round of verval is left to the village; agreed data never change.
 */
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { joinChildren } from '../measurement/door.ts'
import { joinFamilies } from '../sasaran/door.ts'
import { writeTrail } from '../trail/door.ts'
import { endAlias, holdAlias, insertAlias, isInRound, readAliases, type StoredAlias } from './alias-store.ts'
import { endMember, insertMembers, readMembersOfChild, reopenMember } from './member-store.ts'
import { presentSides } from './present-sides.ts'
import { holdLinkage } from './run-store.ts'
import type { Subject } from './tables.ts'

const ALIASES_SHOWN = 200

export interface Doubles {
  readonly subject: Subject
  readonly from: string
  readonly into: string
}

async function requireNoRound(ctx: DistrictContext, { subject, from, into }: Doubles): Promise<void> {
  if (subject === 'keluarga' && (await isInRound(ctx, [from, into]))) throw new Problem('keluarga-diverval')
}

/** The family that a double has goes to the child that it is, where that one has none; its own link rests meanwhile. */
async function handOverFamily(ctx: DistrictContext, { from, into }: Doubles): Promise<string | null> {
  const own = (await readMembersOfChild(ctx, from)).find(({ ends }) => ends === null)
  if (own === undefined) return null
  await endMember(ctx, own.id)
  const has = (await readMembersOfChild(ctx, into)).some(({ ends }) => ends === null)
  if (!has) {
    const { family, certainty, mother } = own
    await insertMembers(ctx, [{ id: ctx.newId(), child: into, family, certainty, mother, pair: null, run: null, replaces: own.id }])
  }
  return own.id
}

async function bringFamilyBack(ctx: DistrictContext, { from_id, into_id, member_id }: StoredAlias): Promise<void> {
  if (member_id === null) return
  const given = (await readMembersOfChild(ctx, into_id)).find(({ ends, replaces }) => ends === null && replaces === member_id)
  if (given !== undefined) await endMember(ctx, given.id)
  const isFree = (await readMembersOfChild(ctx, from_id)).every(({ ends }) => ends !== null)
  if (isFree) await reopenMember(ctx, member_id)
}

/** In the caller's transaction, which holds linkage. `pair`: the pair that a person answered; null = they named both. */
export async function beginAlias(ctx: DistrictContext, doubles: Doubles, pair: string | null, note: string | null = null): Promise<string> {
  const { subject, from, into } = doubles
  await requireNoRound(ctx, doubles)
  if (subject === 'anak') await joinChildren(ctx, from, into)
  else await joinFamilies(ctx, from, into)
  const id = ctx.newId()
  const member = subject === 'anak' ? await handOverFamily(ctx, doubles) : null
  await insertAlias(ctx, { id, subject, from_id: from, into_id: into, pair_id: pair, member_id: member, note })
  return id
}

/** In the caller's transaction, which holds linkage. */
export async function finishAlias(ctx: DistrictContext, alias: StoredAlias): Promise<void> {
  const { subject, from_id: from, into_id: into } = alias
  await requireNoRound(ctx, { subject, from, into })
  if (subject === 'anak') await joinChildren(ctx, from, null)
  else await joinFamilies(ctx, from, null)
  await endAlias(ctx, alias.id)
  if (subject === 'anak') await bringFamilyBack(ctx, alias)
}

export async function joinDoubles(
  ctx: DistrictContext,
  { subjek: subject, dari: from, ke: into, alasan }: BodyOf<typeof contract.joinDoubles>,
): Promise<AnswerOf<typeof contract.joinDoubles>> {
  await holdLinkage(ctx)
  const id = await beginAlias(ctx, { subject, from, into }, null, alasan)
  writeTrail(ctx, { kab: ctx.kab, act: 'kin.merged', subject: from, detail: { subjek: subject, menjadi: into } })
  return { id }
}

export async function partDoubles(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.partDoubles>> {
  await holdLinkage(ctx)
  const alias = await holdAlias(ctx, 'id', id)
  if (alias === undefined) throw new Problem('tidak-ditemukan')
  // What came of a pair is taken back by taking its answer back: the answer would stand there otherwise.
  if (alias.pair_id !== null) throw new Problem('keadaan-berubah')
  await finishAlias(ctx, alias)
  writeTrail(ctx, { kab: ctx.kab, act: 'kin.split', subject: alias.from_id, detail: { subjek: alias.subject, dari: alias.into_id } })
  return { done: true }
}

export async function listAliases(ctx: DistrictContext): Promise<AnswerOf<typeof contract.listAliases>> {
  const aliases = await readAliases(ctx, ALIASES_SHOWN)
  const sideOf = await presentSides(
    ctx,
    aliases.flatMap(({ subject, from_id, into_id }) => [from_id, into_id].map((id) => ({ subject, id }))),
  )
  const people = aliases.flatMap(({ begun_by, ended_by }) => (ended_by === null ? [begun_by] : [begun_by, ended_by]))
  const names = await namesOf(ctx.db, people)
  return aliases.flatMap((alias) => {
    const { subject, from_id, into_id } = alias
    const [dari, ke] = [sideOf({ subject, id: from_id }), sideOf({ subject, id: into_id })]
    if (dari === undefined || ke === undefined) return []
    return {
      id: alias.id,
      subjek: subject,
      dari,
      ke,
      oleh: names.get(alias.begun_by) ?? alias.begun_by,
      pada: alias.begun_at.toISOString(),
      pasangan: alias.pair_id,
      alasan: alias.note,
      dipisahOleh: alias.ended_by === null ? null : (names.get(alias.ended_by) ?? alias.ended_by),
      dipisahPada: alias.ended_at?.toISOString() ?? null,
    }
  })
}
