/**
 * A task as whoever asks sees it: with names, and with what they may do.
 */
import type { TaskDetail, TaskSchema } from '@konvergen/contract/tasks.ts'
import { mayChange, movesFor, standingOf } from '@konvergen/core/tasks/standing.ts'
import type { TaskFacts } from '@konvergen/core/tasks/task.ts'
import type { Viewer } from '@konvergen/core/tasks/viewer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { areaName, type Directory, nameOf } from './directory.ts'
import { listEvents } from './store.ts'
import type { TaskRow } from './tables.ts'

export function factsOf({ id, made_by, to_kind, to_code, place, due, state, done_by }: TaskRow): TaskFacts {
  return { id, madeBy: made_by, to: { kind: to_kind, code: to_code }, place, due, state, doneBy: done_by }
}

function linkOf({ link_kind: kind, link_id: id, link_label: label, link_path: path }: TaskRow): TaskSchema['link'] {
  return kind === null || id === null || label === null || path === null ? null : { kind, id, label, path }
}

function person({ names }: Directory, id: string): { id: string; nama: string | null } {
  return { id, nama: names.get(id) ?? null }
}

export function presentTask(row: TaskRow, viewer: Viewer, directory: Directory): TaskSchema {
  const facts = factsOf(row)
  const standing = standingOf(viewer, facts)
  return {
    id: row.id,
    title: row.title,
    detail: row.detail,
    to: { ...facts.to, nama: nameOf(directory, facts.to) },
    place: { kode: row.place, nama: areaName(directory, row.place) },
    due: row.due,
    state: row.state,
    link: linkOf(row),
    madeBy: person(directory, row.made_by),
    madeAt: row.made_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    isMine: standing.isAddressee,
    isMadeByMe: standing.isMaker,
    moves: [...movesFor(standing, facts, viewer.id)],
    mayChange: mayChange(standing, facts),
  }
}

export async function presentDetail(ctx: DistrictContext, row: TaskRow, viewer: Viewer, directory: Directory): Promise<TaskDetail> {
  const events = await listEvents(ctx, row.id)
  return {
    today: dayOf(ctx.now),
    task: presentTask(row, viewer, directory),
    events: events.map(({ id, at, by, kind, note }) => ({ id, at: at.toISOString(), by: person(directory, by), kind, note })),
  }
}
