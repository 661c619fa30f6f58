/**
 * A village answers what it was recommended: only what was issued to it, and only what it has read.
 */

import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/village.ts'
import { type AnswerFault, checkAnswer } from '@konvergen/core/village/answer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { requirePlain } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { contentOf } from './look-at-village.ts'
import { newestPackages } from './newest-packages.ts'
import { answersAs } from './own-village.ts'
import { findRecommendation, holdVillage, insertVillageAnswer, readRecommendations } from './store.ts'
import { unfit } from './unfit.ts'

const FAULTS: Readonly<Record<AnswerFault, readonly [string, string]>> = {
  tahap: [
    'Sebutkan RKPDes atau APBDes (kelurahan: DPA) untuk usulan yang diterima, dan hanya untuk itu.',
    'Name RKPDes or APBDes (a kelurahan: DPA) for what is accepted, and only for that.',
  ],
  rupiah: [
    'Sebutkan jumlah rupiah untuk usulan yang diterima, dan hanya untuk itu.',
    'Give the rupiah of what is accepted, and only of that.',
  ],
  alasan: ['Sebutkan alasan mengapa tidak dapat dikerjakan.', 'Say why it cannot be done.'],
}

export async function answerRecommendation(
  ctx: DistrictContext,
  id: string,
  { revision, answers, ...said }: BodyOf<typeof contract.answerRecommendation>,
): Promise<{ done: true }> {
  const found = await findRecommendation(ctx, id)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  const role = answersAs(ctx, found.desa)
  if (role === null) throw new Problem('tidak-boleh')
  await holdVillage(ctx, found)
  const [own] = await readRecommendations(ctx, { ...found, id })
  const issued = (await newestPackages(ctx, found)).get(found.desa)
  if (own === undefined || issued === undefined) throw new Problem('tidak-ditemukan')
  const isIssued = contentOf(issued.text).recommendations.some((each) => each.id === id)
  if (!isIssued || own.state !== 'pakai') throw new Problem('tidak-ditemukan')
  if (own.revision !== revision || (own.answer?.no ?? 0) !== answers) throw new Problem('keadaan-berubah')
  requirePlain(said.reason ?? undefined)
  const reason = said.reason?.trim() ?? ''
  const facts = { ...said, reason: reason === '' ? null : reason }
  const [fault] = checkAnswer(facts, found.desa)
  if (fault !== undefined) throw unfit(...FAULTS[fault])
  await insertVillageAnswer(ctx, own, { no: answers + 1, revision, ...facts, role })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'village.answered',
    subject: id,
    detail: { desa: found.desa, jawaban: facts.answer, rupiah: facts.rupiah },
  })
  return { done: true }
}
