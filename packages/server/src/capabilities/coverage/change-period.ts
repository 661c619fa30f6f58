/**
 * The secretariat opens a period with its last day to report, locks it, and opens it again with a reason. Numbers entered after the lock need a
 * reason of their own.
 */
import type * as contract from '@konvergen/contract/coverage.ts'
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { requirePeriod } from './gather-year.ts'
import { insertPeriod, readPeriods } from './period-store.ts'
import { holdPeriod } from './store.ts'

export async function listPeriods(ctx: DistrictContext): Promise<PeriodSchema[]> {
  const periods = await readPeriods(ctx)
  return periods
    .map(({ period, state, due, reason, at }) => ({
      periode: period,
      keadaan: state,
      tenggat: due,
      alasan: reason,
      pada: at.toISOString(),
    }))
    .toSorted((a, b) => (a.periode < b.periode ? 1 : -1))
}

export async function setPeriod(
  ctx: DistrictContext,
  text: string,
  { keadaan, tenggat, alasan }: BodyOf<typeof contract.setPeriod>,
): Promise<{ done: true }> {
  const { text: period } = requirePeriod(text)
  await holdPeriod(ctx, period)
  const before = (await readPeriods(ctx)).find((each) => each.period === period)
  if (before === undefined && keadaan === 'terkunci') throw new Problem('keadaan-berubah')
  const reopens = before?.state === 'terkunci' && keadaan === 'terbuka'
  if (reopens && alasan === undefined)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Membuka lagi periode yang terkunci perlu alasan.',
      reason: 'Opening a locked period again needs a reason.',
    })
  await insertPeriod(ctx, { period, state: keadaan, due: tenggat, reason: alasan ?? null })
  const detail = changesOf({ keadaan: before?.state ?? null, tenggat: before?.due ?? null }, { keadaan, tenggat })
  writeTrail(ctx, { kab: ctx.kab, act: keadaan === 'terkunci' ? 'coverage.locked' : 'coverage.opened', subject: period, detail })
  return { done: true }
}
