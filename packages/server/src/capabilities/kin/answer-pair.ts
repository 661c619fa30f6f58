/**
 * A person says of a pair whether it is one, is not, or that they cannot say yet; or takes the answer back, and everything with it. Whoever answers names what they
 * saw before: of two who answer at once the second is told.
 */
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { PairAnswer } from '@konvergen/core/linkage/settle-run.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { holdAlias } from './alias-store.ts'
import { beginAlias, finishAlias } from './join-doubles.ts'
import { endMember, insertMembers, readMembersOfChild, reopenMember } from './member-store.ts'
import { holdPair, type StoredPair, setAnswer } from './pair-store.ts'
import { holdLinkage } from './run-store.ts'
import { motherOfKept } from './weigh-pairs.ts'

/** What was linked without asking stands until somebody says no. */
const isLinked = ({ state }: StoredPair, answer: PairAnswer | null): boolean =>
  answer === 'sama' || (answer !== 'beda' && state === 'otomatis')

async function link(ctx: DistrictContext, pair: StoredPair): Promise<void> {
  const history = await readMembersOfChild(ctx, pair.one_id)
  const now = history.find(({ ends }) => ends === null)
  if (now?.family === pair.other_id || now?.pair === pair.id) return
  const own = history.find((member) => member.pair === pair.id)
  // Its own link, ended when somebody said no, comes back as it was.
  if (own !== undefined && (now === undefined || now.id === own.replaces)) {
    if (now !== undefined) await endMember(ctx, now.id)
    await reopenMember(ctx, own.id)
    return
  }
  if (now !== undefined) await endMember(ctx, now.id)
  const { one_id: child, other_id: family, id: ofPair } = pair
  const replaces = now?.id ?? null
  await insertMembers(ctx, [
    { id: ctx.newId(), child, family, certainty: null, mother: motherOfKept(pair), pair: ofPair, run: null, replaces },
  ])
}

async function unlink(ctx: DistrictContext, pair: StoredPair): Promise<void> {
  const history = await readMembersOfChild(ctx, pair.one_id)
  const now = history.find((member) => member.ends === null && member.pair === pair.id)
  if (now === undefined) return
  await endMember(ctx, now.id)
  if (now.replaces !== null) await reopenMember(ctx, now.replaces)
}

async function settleLink(ctx: DistrictContext, pair: StoredPair, answer: PairAnswer | null): Promise<void> {
  if (isLinked(pair, answer)) await link(ctx, pair)
  else await unlink(ctx, pair)
}

async function settleDoubles(ctx: DistrictContext, pair: StoredPair, answer: PairAnswer | null): Promise<void> {
  const alias = await holdAlias(ctx, 'pair_id', pair.id)
  if (answer !== 'sama') {
    if (alias !== undefined) await finishAlias(ctx, alias)
    return
  }
  // The one that came first stays.
  const subject = pair.kind === 'anak-ganda' ? 'anak' : 'keluarga'
  if (alias === undefined) await beginAlias(ctx, { subject, from: pair.other_id, into: pair.one_id }, pair.id)
}

export async function answerPair(
  ctx: DistrictContext,
  id: string,
  { jawaban: answer, sebelum: before }: BodyOf<typeof contract.answerPair>,
): Promise<AnswerOf<typeof contract.answerPair>> {
  await holdLinkage(ctx)
  const pair = await holdPair(ctx, id)
  if (pair === undefined) throw new Problem('tidak-ditemukan')
  if (pair.answer !== before) throw new Problem('pasangan-sudah-dijawab')
  if (pair.answer === answer) {
    tellNothing(ctx)
    return { done: true }
  }
  if (pair.kind === 'anak-keluarga') await settleLink(ctx, pair, answer)
  else await settleDoubles(ctx, pair, answer)
  await setAnswer(ctx, id, answer)
  const detail = changesOf({ jawaban: pair.answer }, { jawaban: answer })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'kin.decided',
    subject: id,
    detail: { ...detail, jenis: pair.kind, satu: pair.one_id, lain: pair.other_id },
  })
  return { done: true }
}
