/**
 * A person says whether two entries are one child. One child: the newer entry is merged into the older from now on, figures included; the
 * other answer takes that back. Nothing is deleted.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { holdDoubt, recordDecision } from './doubt-store.ts'
import { recountMonths } from './months-store.ts'
import { mergeChild } from './register-store.ts'
import { findChild, holdRegister, readHistory, readMerged } from './store.ts'
import type { DoubtDecision } from './tables.ts'

export async function decideDoubt(ctx: DistrictContext, id: string, decision: DoubtDecision): Promise<{ done: true }> {
  await holdRegister(ctx)
  const doubt = await holdDoubt(ctx, id)
  if (doubt === undefined) throw new Problem('tidak-ditemukan')
  if (doubt.decision === decision) {
    tellNothing(ctx)
    return { done: true }
  }
  const own = await findChild(ctx, doubt.childId)
  const other = await findChild(ctx, doubt.otherId)
  const into = other?.merged_into ?? doubt.otherId
  const isTaken =
    decision === 'sama' && (own?.merged_into !== null || into === doubt.childId || (await readMerged(ctx, doubt.childId)).length > 0)
  if (isTaken) throw new Problem('keadaan-berubah')

  await recordDecision(ctx, id, decision)
  if (decision === 'sama' || own?.merged_into === into) {
    await mergeChild(ctx, doubt.childId, decision === 'sama' ? into : null)
    const months = new Set((await readHistory(ctx, [doubt.childId])).map(({ month }) => month))
    await recountMonths(ctx, [...months])
  }
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'measurement.decide',
    subject: id,
    detail: { ...changesOf({ keputusan: doubt.decision }, { keputusan: decision }), anak: doubt.childId, lain: into },
  })
  return { done: true }
}
