/**
 * What somebody sees first: each part only where the role opens it, through the store or door of whose it is.
 */
import type { HomeAnswer, HomeData, HomeTask } from '@konvergen/contract/home.ts'
import type { ImportKind } from '@konvergen/contract/intake.ts'
import { awaitData } from '@konvergen/core/home/await-data.ts'
import { viewerOf } from '@konvergen/core/tasks/viewer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { countOverdue } from '../commitment/door.ts'
import { countOpenFindings } from '../findings/door.ts'
import { listImports } from '../intake/store.ts'
import { countOpenDoubts } from '../measurement/doubt-store.ts'
import { countTasks, listTasks } from '../tasks/store.ts'
import { comingMeetings } from './coming-meetings.ts'
import { ownArea } from './own-area.ts'

const TASKS_SHOWN = 5
const KINDS = ['eppgbm-rekap', 'eppgbm-anak', 'krs-rekap'] as const satisfies readonly ImportKind[]

async function ownTasks(ctx: DistrictContext, today: string): Promise<HomeAnswer['tasks']> {
  if (!allows(ctx, 'tasks.read')) return null
  const viewer = viewerOf(ctx.actor, ctx.kab, today)
  const mine = { scope: 'saya', states: ['terbuka', 'dikembalikan'], lateOn: null, find: null, linkKind: null, linkId: null } as const
  const rows = await listTasks(ctx, viewer, { ...mine, toCode: null }, TASKS_SHOWN, 0)
  const first = rows.map(({ id, title, due, state, to_kind: toKind }): HomeTask => ({ id, title, due, state, toKind }))
  return { counts: await countTasks(ctx, viewer, today), first }
}

/** For whoever brings files: of the kinds that are their own to bring. */
async function awaitedData(ctx: DistrictContext, today: string): Promise<HomeData | null> {
  if (!allows(ctx, 'intake.upload')) return null
  const own = KINDS.filter((kind) => allows(ctx, `intake.own-${kind}`))
  if (own.length === 0) return null
  const lines = awaitData(own, await listImports(ctx), today)
  return {
    kinds: own.map((kind, index) => ({ last: null, missing: null, waiting: 0, ...lines[index], kind })),
    doubts: allows(ctx, 'measurement.decide') ? await countOpenDoubts(ctx) : null,
  }
}

async function ownCommitments(ctx: DistrictContext): Promise<HomeAnswer['komitmen']> {
  if (!allows(ctx, 'commitment.read')) return null
  const overdue = await countOverdue(ctx)
  return overdue === null || overdue.mine === 0 ? null : { tahun: overdue.year, terlambat: overdue.mine }
}

export async function readHome(ctx: DistrictContext): Promise<HomeAnswer> {
  const today = dayOf(ctx.now)
  return {
    today,
    tasks: await ownTasks(ctx, today),
    data: await awaitedData(ctx, today),
    findings: allows(ctx, 'findings.answer') ? await countOpenFindings(ctx) : null,
    komitmen: await ownCommitments(ctx),
    area: await ownArea(ctx),
    meetings: allows(ctx, 'tasks.meeting-read') ? await comingMeetings(ctx, today) : null,
  }
}
