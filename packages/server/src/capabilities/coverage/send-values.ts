/**
 * An office hands in its numbers of a period; somebody of the same office who entered none of them approves or gives them back (SPEC §7: who enters
 * does not approve).
 */
import type { DistrictContext } from '../../platform/context.ts'
import { allowsApproval } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { settleTask } from '../tasks/door.ts'
import { writeTrail } from '../trail/door.ts'
import { requireEntry } from './enter-values.ts'
import { gatherYear, requireKnown, requirePeriod } from './gather-year.ts'
import { type Standing, standings } from './office-state.ts'
import { closeCoverageReminders } from './reminder-store.ts'
import { holdPeriod, insertSending, readReported, readSendings } from './store.ts'

export interface OfficeOf {
  /** Id of the office; null = the secretariat. */
  readonly lembaga: string | null
  readonly catatan?: string
}

async function holdStanding(ctx: DistrictContext, text: string, office: string | null): Promise<Standing> {
  const period = requirePeriod(text)
  await holdPeriod(ctx, period.text)
  const { owners } = await gatherYear(ctx, period.year)
  requireKnown(owners, office)
  return standings(owners, period.text, await readReported(ctx, [period.text]), await readSendings(ctx, period.text))(office)
}

export async function sendValues(ctx: DistrictContext, period: string, { lembaga, catatan }: OfficeOf): Promise<{ done: true }> {
  requireEntry(ctx, lembaga)
  const { state } = await holdStanding(ctx, period, lembaga)
  if (state !== 'diisi' && state !== 'berubah') throw new Problem('keadaan-berubah')
  await insertSending(ctx, { period, officeId: lembaga, state: 'diajukan', note: catatan ?? null })
  writeTrail(ctx, { kab: ctx.kab, act: 'coverage.sent', subject: period, detail: { lembaga } })
  // What they were reminded of is done.
  for (const task of await closeCoverageReminders(ctx, period, lembaga)) await settleTask(ctx, task, 'Angkanya sudah diajukan.')
  return { done: true }
}

async function decide(
  ctx: DistrictContext,
  period: string,
  { lembaga, catatan }: OfficeOf,
  state: 'disetujui' | 'dikembalikan',
): Promise<{ done: true }> {
  const before = await holdStanding(ctx, period, lembaga)
  if (!allowsApproval(ctx, 'coverage.approve', { office: lembaga, enteredBy: before.enteredBy })) throw new Problem('tidak-boleh')
  if (before.state !== 'diajukan') throw new Problem('keadaan-berubah')
  await insertSending(ctx, { period, officeId: lembaga, state, note: catatan ?? null })
  const act = state === 'disetujui' ? 'coverage.approved' : 'coverage.returned'
  writeTrail(ctx, { kab: ctx.kab, act, subject: period, detail: { lembaga } })
  return { done: true }
}

export function approveValues(ctx: DistrictContext, period: string, body: OfficeOf): Promise<{ done: true }> {
  return decide(ctx, period, body, 'disetujui')
}

export function returnValues(ctx: DistrictContext, period: string, body: OfficeOf): Promise<{ done: true }> {
  return decide(ctx, period, body, 'dikembalikan')
}
