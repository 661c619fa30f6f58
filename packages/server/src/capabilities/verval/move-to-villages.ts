/**
 * Families that moved within the district are another village's to look at from now on, in the round and in the register. A village that had signed already
 * is opened again, so that nobody falls out between two villages.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { lookWide } from '../../platform/database/transaction.ts'
import { moveFamilies } from '../sasaran/door.ts'
import { writeTrail } from '../trail/door.ts'
import { moveRoundFamilies } from './store.ts'
import { insertStep, readSteps } from './village-store.ts'

/** The villages are held by the caller. */
export async function moveToVillages(
  ctx: DistrictContext,
  roundId: string,
  moves: readonly { readonly id: string; readonly desa: string }[],
): Promise<void> {
  if (moves.length === 0) return
  await moveFamilies(ctx, moves)
  await lookWide(ctx.db, ctx.scope, async () => {
    await moveRoundFamilies(ctx, roundId, moves)
    const steps = await readSteps(ctx, roundId)
    for (const kode of new Set(moves.map(({ desa }) => desa))) {
      const step = steps.get(kode)
      if (step === undefined || step.state === 'dikerjakan') continue
      const next = { no: step.no + 1, step: 'pindah-masuk', state: 'dikerjakan', reason: null, taken_role: null } as const
      await insertStep(ctx, roundId, { desa_kode: kode, ...next })
      writeTrail(ctx, { kab: ctx.kab, act: 'verval.moved-in', subject: roundId, detail: { desa: kode } })
    }
  })
}
