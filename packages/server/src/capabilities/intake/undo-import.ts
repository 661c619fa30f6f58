/**
 * Takes an applied file back: what counted before it counts again. Its figures stay where they are; they just do not count.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { isPeopleList } from '@konvergen/core/intake/lists/record-imports.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { setBatchState } from '../measurement/door.ts'
import { setListState, withdrawPeople, withdrawWelfare } from '../sasaran/door.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { forgetBpsCodes } from '../wilayah/door.ts'
import { lookAtImport } from './look-at-import.ts'
import { requireOwnKind } from './require-own-kind.ts'
import { decideImport, findImport, holdImport, restoreSuperseded } from './store.ts'

export async function undoImport(ctx: DistrictContext, id: string): Promise<ImportPreview> {
  const stored = await holdImport(ctx, id)
  if (stored === undefined) throw new Problem('tidak-ditemukan')
  requireOwnKind(ctx, stored.kind)
  if (stored.state !== 'applied') throw new Problem('keadaan-berubah')

  await decideImport(ctx, id, { state: 'undone', decided_at: ctx.now })
  const restored = await restoreSuperseded(ctx, id)
  if (stored.kind === 'eppgbm-anak') await setBatchState(ctx, id, 'undone')
  if (stored.kind === 'krs-list') await setListState(ctx, id, 'undone')
  if (stored.kind === 'dtsen') await withdrawWelfare(ctx, id)
  if (isPeopleList(stored.kind)) await withdrawPeople(ctx, id)
  const kodeBps = await forgetBpsCodes(ctx, id)
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'intake.undo',
    subject: id,
    detail: { kind: stored.kind, period: stored.period, restored, kodeBps, ...changesOf({ keadaan: stored.state }, { keadaan: 'undone' }) },
  })
  return lookAtImport(ctx, (await findImport(ctx, id)) ?? stored)
}
