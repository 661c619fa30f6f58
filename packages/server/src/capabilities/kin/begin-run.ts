/**
 * A run of linkage is begun, or cancelled, by whoever may; or begun by the program, `after` a list was applied.
 */
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { Problem } from '../../platform/problem.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import type { LinkageRuns } from './linkage-runs.ts'
import { endRun, holdLinkage, insertRun, readRuns, type StoredRun } from './run-store.ts'
import type { ComparedSubject } from './tables.ts'

/** A run that has said nothing for a minute was cut off: the program was ended under it. */
const SILENT_MS = 60_000

export function isCutOff({ state, seen_at }: Pick<StoredRun, 'state' | 'seen_at'>, now: Date): boolean {
  return state === 'berjalan' && now.getTime() - seen_at.getTime() > SILENT_MS
}

export async function beginLinkage(
  runs: LinkageRuns,
  work: Work,
  kab: string,
  { whole, after }: { readonly whole: boolean; readonly after: ComparedSubject | null },
): Promise<AnswerOf<typeof contract.beginLinkage>> {
  const id = await runInDistrict(work, 'tulis', kab, async (ctx) => {
    await holdLinkage(ctx)
    const [last] = await readRuns(ctx, 1)
    if (last !== undefined && last.state === 'berjalan') {
      if (!isCutOff(last, ctx.now)) throw new Problem('penautan-berjalan')
      await endRun(ctx, last.id, { state: 'gagal' })
    }
    const fresh = ctx.newId()
    await insertRun(ctx, { id: fresh, whole, after })
    writeTrail(ctx, {
      kab,
      act: 'kin.begun',
      subject: fresh,
      detail: { seluruhnya: whole ? 1 : 0, ...(after !== null && { daftar: after }) },
    })
    return fresh
  })
  runs.begin(work, { kab, id, whole })
  return { id }
}

export async function cancelLinkage(
  runs: LinkageRuns,
  work: Work,
  kab: string,
  id: string,
): Promise<AnswerOf<typeof contract.cancelLinkage>> {
  await runInDistrict(work, 'tulis', kab, async (ctx) => {
    await holdLinkage(ctx)
    if (!(await readRuns(ctx, RUNS_LOOKED_AT)).some((run) => run.id === id)) throw new Problem('tidak-ditemukan')
    if (!(await endRun(ctx, id, { state: 'dibatalkan' }))) throw new Problem('keadaan-berubah')
    writeTrail(ctx, { kab, act: 'kin.cancelled', subject: id, detail: {} })
  })
  runs.stop(id)
  return { done: true }
}

const RUNS_LOOKED_AT = 50
