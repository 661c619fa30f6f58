/**
 * Meetings as the people of the district see them.
 */
import type { MeetingDetail, MeetingSummary } from '@konvergen/contract/meetings.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { nameOf, readDirectory } from './directory.ts'
import * as store from './meeting-store.ts'
import { viewerIn } from './read-tasks.ts'
import type { StoredMeeting } from './tables.ts'

function summary({ id, title, place, day, clock, zone, minutes, state }: StoredMeeting, attended: number): MeetingSummary {
  return { id, title, place, day, clock, zone, minutes, state, attended }
}

export async function listMeetings(ctx: DistrictContext): Promise<MeetingSummary[]> {
  return (await store.listMeetings(ctx)).map((row) => summary(row, row.attended))
}

export async function requireMeeting(ctx: DistrictContext, id: string): Promise<StoredMeeting> {
  const row = await store.findMeeting(ctx, id)
  if (row === undefined) throw new Problem('tidak-ditemukan')
  return row
}

/** Whoever planned it, and whoever coordinates the whole district. */
export function mayManage(ctx: DistrictContext, { made_by }: StoredMeeting): boolean {
  return allows(ctx, 'tasks.meeting') && (made_by === ctx.actor.id || viewerIn(ctx).coordinates === '*')
}

export async function readMeeting(ctx: DistrictContext, id: string): Promise<MeetingDetail> {
  const row = await requireMeeting(ctx, id)
  const directory = await readDirectory(ctx)
  const attendance = await store.listAttendance(ctx, id)
  const minutes = await store.readMinutes(ctx, id)
  const decisions = await store.listDecisions(ctx, id)
  return {
    ...summary(row, attendance.length),
    agenda: row.agenda,
    invited: row.invited.map((one) => ({ ...one, nama: nameOf(directory, one) })),
    madeBy: directory.names.get(row.made_by) ?? null,
    attendance: attendance.map(({ id: own, nama, instansi, how, at }) => ({ id: own, nama, instansi, how, at: at.toISOString() })),
    minutesBy: [...(minutes?.points ?? [])],
    minutesAt: minutes?.at.toISOString() ?? null,
    decisions: decisions.map(({ id: own, body, at, task_id }) => ({ id: own, body, at: at.toISOString(), taskId: task_id })),
    isAttending: attendance.some(({ account_id }) => account_id === ctx.actor.id),
    mayManage: mayManage(ctx, row),
  }
}
