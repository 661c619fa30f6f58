/**
 * A village hands in its quarter: its answers, and what is counted at this moment, which stays as it was. It may hand in again; the latest counts. A village
 * that did not hand in has no score.
 */
import type { BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard.ts'
import { groupIn } from '@konvergen/core/scorecard/person-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { settleTask } from '../tasks/door.ts'
import { writeTrail } from '../trail/door.ts'
import {
  boundsOf,
  countGathered,
  gatherVillage,
  isLocked,
  requireBegun,
  requireQuarter,
  requireReason,
  requireScoredVillage,
} from './gather-village.ts'
import { readActivity } from './month-store.ts'
import { holdScoredVillage } from './person-store.ts'
import { closeHpkReminders } from './reminder-store.ts'
import { insertReport, readReports } from './report-store.ts'

export async function sendReport(
  ctx: DistrictContext,
  { periode, desa }: ParamsOf<typeof contract.sendReport>,
  { dasar, rembuk, multipihak, catatan, alasan }: BodyOf<typeof contract.sendReport>,
): Promise<{ no: number }> {
  const quarter = requireQuarter(periode)
  await requireScoredVillage(ctx, desa)
  await holdScoredVillage(ctx, desa)
  requireBegun(ctx, quarter)
  const before = (await readReports(ctx, periode)).get(desa)
  if ((before?.no ?? 0) !== dasar) throw new Problem('keadaan-berubah')
  const persons = await gatherVillage(ctx, desa, quarter)
  const { from, until } = boundsOf(quarter)
  const begun = (await readActivity(ctx, from, until)).find((each) => each.desa === desa)?.begun ?? null
  const isEmpty = begun === null && persons.some(({ person }) => groupIn(person, quarter) !== null)
  if (isEmpty) throw new Problem('nilai-tidak-sah', { sebab: 'Belum ada layanan yang diisi.', reason: 'No service was entered yet.' })
  requireReason(await isLocked(ctx, periode), alasan)
  const no = dasar + 1
  const counts = countGathered(persons, quarter)
  await insertReport(ctx, periode, { desa, no, counts, met: rembuk, joint: multipihak, note: catatan, reason: alasan ?? null })
  for (const task of await closeHpkReminders(ctx, periode, desa)) await settleTask(ctx, task, 'Skor triwulan ini sudah dikirim.')
  const { Y, T, TS, blank } = counts.jumlah
  writeTrail(ctx, { kab: ctx.kab, act: 'scorecard.sent', subject: desa, detail: { triwulan: periode, no, Y, T, TS, belum: blank } })
  return { no }
}
