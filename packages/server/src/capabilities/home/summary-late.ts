/**
 * What is late in the district, part by part, each only where the role opens it: offices that have not handed in, villages of the running round, findings, tasks, commitments.
 */
import type { LateSchema } from '@konvergen/contract/summary.ts'
import { viewerOf } from '@konvergen/core/tasks/viewer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { countOverdue } from '../commitment/door.ts'
import { lookAtBoard } from '../coverage/door.ts'
import { readPeriods } from '../coverage/period-store.ts'
import { countByOffice } from '../findings/door.ts'
import { countTasks } from '../tasks/store.ts'
import { lookAtProgress } from '../verval/door.ts'
import { readRounds } from '../verval/store.ts'

const PERIODS_SHOWN = 2

async function lateCoverage(ctx: DistrictContext, today: string): Promise<LateSchema['cakupan']> {
  if (!allows(ctx, 'coverage.read')) return null
  const late = (await readPeriods(ctx)).flatMap(({ period, state, due }) =>
    state === 'terbuka' && due !== null && due < today ? [{ period, due }] : [],
  )
  const found: NonNullable<LateSchema['cakupan']> = []
  for (const { period, due } of late.toSorted((a, b) => (a.due < b.due ? 1 : -1)).slice(0, PERIODS_SHOWN)) {
    const asked = (await lookAtBoard(ctx, period)).lembaga.filter(({ diminta }) => diminta > 0)
    const belum = asked.filter(({ keadaan }) => !['diajukan', 'disetujui'].includes(keadaan)).map(({ id, nama }) => ({ id, nama }))
    if (belum.length > 0) found.push({ periode: period, tenggat: due, diminta: asked.length, belum })
  }
  return found
}

async function lateVerval(ctx: DistrictContext): Promise<LateSchema['verval']> {
  if (!allows(ctx, 'verval.read')) return null
  const running = (await readRounds(ctx)).find(({ state }) => state === 'berjalan')
  if (running === undefined) return null
  const { desa } = await lookAtProgress(ctx, running.id)
  return {
    id: running.id,
    tenggat: running.deadline,
    desa: desa.length,
    belum: desa.filter(({ keadaan }) => keadaan !== 'diverifikasi').length,
  }
}

async function openFindings(ctx: DistrictContext): Promise<LateSchema['temuan']> {
  if (!allows(ctx, 'findings.read')) return null
  const { terbuka, dijawab } = await countByOffice(ctx)
  return { terbuka, dijawab }
}

async function lateTasks(ctx: DistrictContext, today: string): Promise<LateSchema['tugas']> {
  if (!allows(ctx, 'tasks.read')) return null
  const { late, open } = await countTasks(ctx, viewerOf(ctx.actor, ctx.kab, today), today)
  return { terlambat: late, terbuka: open }
}

async function lateCommitments(ctx: DistrictContext): Promise<LateSchema['komitmen']> {
  if (!allows(ctx, 'commitment.read')) return null
  const overdue = await countOverdue(ctx)
  return overdue === null ? null : { tahun: overdue.year, terlambat: overdue.all }
}

export async function whatIsLate(ctx: DistrictContext, today: string): Promise<LateSchema> {
  return {
    cakupan: await lateCoverage(ctx, today),
    verval: await lateVerval(ctx),
    temuan: await openFindings(ctx),
    tugas: await lateTasks(ctx, today),
    komitmen: await lateCommitments(ctx),
  }
}
