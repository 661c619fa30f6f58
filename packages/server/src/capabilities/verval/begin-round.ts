/**
 * OPD KB begins a round from a list of families that was applied: each family is assigned to the village that the list placed it in.
 */

import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval.ts'
import type * as pages from '@konvergen/contract/verval-pages.ts'
import { SHIPPED_CUT_OFFS } from '@konvergen/core/verval/cut-offs.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { keepList } from '../sasaran/door.ts'
import { readRecords } from '../sasaran/list-store.ts'
import { writeTrail } from '../trail/door.ts'
import { readCutOffs } from './page-store.ts'
import { insertRound, insertRoundFamilies, readRounds, type StoredRound } from './store.ts'

export function presentRound(round: StoredRound): AnswerOf<typeof contract.listRounds>[number] {
  return {
    id: round.id,
    daftar: round.list_id,
    sumber: round.source,
    periode: round.period,
    tenggat: round.deadline,
    keadaan: round.state,
    alasanDibuka: round.reason,
    mulai: round.begun_at.toISOString(),
    batas: round.cutoffs,
  }
}

export async function listRounds(ctx: DistrictContext): Promise<AnswerOf<typeof contract.listRounds>> {
  return (await readRounds(ctx)).map(presentRound)
}

/** The latest that is still open; null = none. */
export async function findOwnRound(ctx: DistrictContext): Promise<AnswerOf<typeof pages.readOwnRound>> {
  const running = (await readRounds(ctx)).find(({ state }) => state === 'berjalan')
  return { putaran: running === undefined ? null : { id: running.id, tenggat: running.deadline } }
}

export async function beginRound(
  ctx: DistrictContext,
  { daftar, tenggat }: BodyOf<typeof contract.beginRound>,
): Promise<AnswerOf<typeof contract.beginRound>> {
  await keepList(ctx, daftar)
  const records = await readRecords(ctx, daftar)
  const id = ctx.newId()
  const cutOffs = (await readCutOffs(ctx)) ?? SHIPPED_CUT_OFFS
  await insertRound(ctx, { id, listId: daftar, deadline: tenggat, cutOffs })
  await insertRoundFamilies(
    ctx,
    id,
    records.map(({ family, desa, marks }) => ({ id: family, desa, marks, added: false })),
  )
  const desa = new Set(records.map((record) => record.desa)).size
  writeTrail(ctx, { kab: ctx.kab, act: 'verval.begun', subject: id, detail: { daftar, tenggat, keluarga: records.length, desa } })
  return { id, keluarga: records.length, desa }
}
