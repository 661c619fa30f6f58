/**
 * Puts a waiting file aside. Doing so twice is as good as once.
 */
import type { ImportSummary } from '@konvergen/contract/intake.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { presentSummary } from './present-import.ts'
import { requireOwnKind } from './require-own-kind.ts'
import { decideImport, findImport, holdImport } from './store.ts'

export async function discardImport(ctx: DistrictContext, id: string): Promise<ImportSummary> {
  const stored = await holdImport(ctx, id)
  if (stored === undefined) throw new Problem('tidak-ditemukan')
  requireOwnKind(ctx, stored.kind)
  if (stored.state === 'discarded') {
    tellNothing(ctx)
    return presentSummary(stored)
  }
  if (stored.state !== 'staged') throw new Problem('keadaan-berubah')

  await decideImport(ctx, id, { state: 'discarded', decided_at: ctx.now })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'intake.discard',
    subject: id,
    detail: { kind: stored.kind, ...changesOf({ keadaan: stored.state }, { keadaan: 'discarded' }) },
  })
  return presentSummary((await findImport(ctx, id)) ?? stored)
}
