/**
 * The secretariat locks a quarter: from then on nothing of it changes without a reason. Opening it again needs one too.
 */
import type { BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { requireQuarter } from './gather-village.ts'
import { holdQuarters, insertQuarterStep, readQuarterSteps } from './report-store.ts'

export async function lockQuarter(
  ctx: DistrictContext,
  { periode }: ParamsOf<typeof contract.lockQuarter>,
  { langkah, alasan }: BodyOf<typeof contract.lockQuarter>,
): Promise<{ done: true }> {
  requireQuarter(periode)
  await holdQuarters(ctx)
  const before = (await readQuarterSteps(ctx)).get(periode)
  if ((before?.step ?? 'buka') === langkah) throw new Problem('keadaan-berubah')
  const reason = (alasan ?? '').trim() === '' ? null : (alasan ?? null)
  if (langkah === 'buka' && reason === null)
    throw new Problem('nilai-tidak-sah', { sebab: 'Alasan membuka lagi perlu diisi.', reason: 'A reason for opening it again is needed.' })
  await insertQuarterStep(ctx, { quarter: periode, no: (before?.no ?? 0) + 1, step: langkah, reason })
  const act = langkah === 'kunci' ? 'scorecard.locked' : 'scorecard.reopened'
  writeTrail(ctx, { kab: ctx.kab, act, subject: periode, detail: { no: (before?.no ?? 0) + 1 } })
  return { done: true }
}
