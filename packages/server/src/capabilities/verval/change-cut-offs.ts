/** The cut-offs of 4T: what the district goes by; a round that has begun keeps its own. */

import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval-pages.ts'
import { areCutOffs, SHIPPED_CUT_OFFS } from '@konvergen/core/verval/cut-offs.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { insertCutOffs, readCutOffs } from './page-store.ts'

export async function lookAtCutOffs(ctx: DistrictContext): Promise<AnswerOf<typeof contract.readCutOffs>> {
  const own = await readCutOffs(ctx)
  return { batas: own ?? SHIPPED_CUT_OFFS, bawaan: own === undefined }
}

export async function setCutOffs(ctx: DistrictContext, cutOffs: BodyOf<typeof contract.setCutOffs>): Promise<{ done: true }> {
  if (!areCutOffs(cutOffs))
    throw new Problem('nilai-tidak-sah', { sebab: 'Salah satu batas di luar kewajaran.', reason: 'One of the cut-offs cannot be.' })
  await insertCutOffs(ctx, cutOffs)
  writeTrail(ctx, { kab: ctx.kab, act: 'verval.cut-offs-set', subject: ctx.kab, detail: { ...cutOffs } })
  return { done: true }
}
