/**
 * Tasks as whoever asks may see them: the list with counts and who is late, one with its history, and to whom a task can be given.
 */

import type { AnswerOf, BodyOf, QueryOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/tasks.ts'
import { maySee, standingOf } from '@konvergen/core/tasks/standing.ts'
import type { TaskState } from '@konvergen/core/tasks/task.ts'
import { type Viewer, viewerOf } from '@konvergen/core/tasks/viewer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { listed, nameOf, readDirectory } from './directory.ts'
import { factsOf, presentDetail, presentTask } from './present-task.ts'
import * as store from './store.ts'
import type { TaskRow } from './tables.ts'

const PER_PAGE = 50

const STATES: Readonly<Record<(typeof contract.STAGES)[number], readonly TaskState[] | null>> = {
  berjalan: ['terbuka', 'dikembalikan'],
  menunggu: ['selesai'],
  tuntas: ['dikonfirmasi', 'dibatalkan'],
  semua: null,
}

export function viewerIn({ actor, kab, now }: DistrictContext): Viewer {
  return viewerOf(actor, kab, dayOf(now))
}

export async function listTasks(
  ctx: DistrictContext,
  query: QueryOf<typeof contract.listTasks> & Partial<BodyOf<typeof contract.searchTasks>>,
): Promise<AnswerOf<typeof contract.listTasks>> {
  const viewer = viewerIn(ctx)
  const today = dayOf(ctx.now)
  const find = query.cari?.trim() ?? ''
  const filter: store.TaskFilter = {
    scope: query.lingkup ?? 'semua',
    states: STATES[query.tahap ?? 'semua'],
    lateOn: query.terlambat === true ? today : null,
    find: find === '' ? null : find,
    linkKind: query.jenis ?? null,
    linkId: query.hal ?? null,
    toCode: query.untuk ?? null,
  }
  const rows = await store.listTasks(ctx, viewer, filter, PER_PAGE, ((query.halaman ?? 1) - 1) * PER_PAGE)
  const counts = await store.countTasks(ctx, viewer, today)
  const late = await store.countLate(ctx, viewer, today)
  const directory = await readDirectory(ctx)
  return {
    today,
    total: rows[0]?.total ?? 0,
    perPage: PER_PAGE,
    tasks: rows.map((row) => presentTask(row, viewer, directory)),
    counts,
    lateBy: late.map(({ to_kind: kind, to_code: code, late: n, open, oldest }) => ({
      to: { kind, code, nama: nameOf(directory, { kind, code }) },
      late: n,
      open,
      oldestDue: oldest,
    })),
  }
}

/** Whoever may not see it is told what is told of a task that is not there. */
export function requireSeen(ctx: DistrictContext, row: TaskRow | undefined): TaskRow {
  if (row === undefined || !maySee(standingOf(viewerIn(ctx), factsOf(row)))) throw new Problem('tidak-ditemukan')
  return row
}

export async function readTask(ctx: DistrictContext, id: string): Promise<contract.TaskDetail> {
  const row = requireSeen(ctx, await store.findTask(ctx, id))
  return presentDetail(ctx, row, viewerIn(ctx), await readDirectory(ctx))
}

export async function listAddressees(ctx: DistrictContext): Promise<AnswerOf<typeof contract.listAddressees>> {
  return [...listed(await readDirectory(ctx), viewerIn(ctx))]
}
