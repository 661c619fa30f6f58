/**
 * What happens to a task after it was made: changed, commented on, done, confirmed, given back, cancelled. Each leaves an event in its history, and
 * whoever is concerned is told.
 */

import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/tasks.ts'
import type { Audience } from '@konvergen/core/tasks/reminders.ts'
import { MOVED_TO, type Move, mayChange, maySee, movesFor, standingOf } from '@konvergen/core/tasks/standing.ts'
import type { DistrictContext, TrailEntry } from '../../platform/context.ts'
import { beyondWall } from '../../platform/database/wall.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { readDirectory } from './directory.ts'
import { placeOf, requireAddressee, requireDay } from './open-task.ts'
import { factsOf, presentDetail } from './present-task.ts'
import { requireSeen, viewerIn } from './read-tasks.ts'
import { requirePlain, unfit } from './require-plain.ts'
import * as store from './store.ts'
import type { TaskRow } from './tables.ts'
import { tellPeople } from './tell-people.ts'

async function hold(ctx: DistrictContext, id: string): Promise<TaskRow> {
  return requireSeen(ctx, await store.holdTask(ctx, id))
}

function trace(ctx: DistrictContext, act: TrailEntry['act'], id: string, detail: TrailEntry['detail'] = {}): void {
  writeTrail(ctx, { kab: ctx.kab, act, subject: id, detail })
}

async function show(ctx: DistrictContext, id: string): Promise<contract.TaskDetail> {
  const row = requireSeen(ctx, await store.findTask(ctx, id))
  return presentDetail(ctx, row, viewerIn(ctx), await readDirectory(ctx))
}

type Written = Pick<TaskRow, 'title' | 'detail' | 'due' | 'to_kind' | 'to_code'>

function traced({ due, to_kind, to_code }: Written): TrailEntry['detail'] {
  return { tenggat: due, untuk: to_kind, penerima: to_code }
}

/** Of what somebody wrote, only that it is another now. */
function rewritten(before: Written, after: Written): string | null {
  const parts = [...(before.title === after.title ? [] : ['judul']), ...(before.detail === after.detail ? [] : ['keterangan'])]
  return parts.length === 0 ? null : parts.join(', ')
}

/** For the history of the task, which whoever sees the task reads: the day, and what its words were. */
function whatWas(before: Written, after: Written): string {
  const lines = [
    ...(before.due === after.due ? [] : [`${before.due} → ${after.due}`]),
    ...(before.title === after.title ? [] : [`“${before.title}” → “${after.title}”`]),
    ...(before.detail === after.detail || before.detail === '' ? [] : [`“${before.detail}”`]),
  ]
  return lines.join('\n')
}

export async function changeTask(ctx: DistrictContext, id: string, body: BodyOf<typeof contract.changeTask>): Promise<contract.TaskDetail> {
  const before = await hold(ctx, id)
  const facts = factsOf(before)
  if (!mayChange(standingOf(viewerIn(ctx), facts), facts)) throw new Problem('tidak-boleh')
  const { title, detail, to, due } = body
  requirePlain(title, detail)
  if (due !== before.due) requireDay(ctx, due)
  const directory = await readDirectory(ctx)
  const isOther = to.kind !== before.to_kind || to.code !== before.to_code
  if (isOther) requireAddressee(ctx, directory, to)
  const link = before.link_kind === 'desa' ? { kind: 'desa' as const, id: before.link_id ?? '', label: '', path: '' } : undefined
  const place = isOther ? placeOf(directory, { to, ...(link === undefined ? {} : { link }) }) : before.place
  const change = { title: title.trim(), detail: detail.trim(), to_kind: to.kind, to_code: to.code, place, due }
  // Handed on to another area it may be out of their sight at once.
  await beyondWall(ctx, async () => {
    await store.updateTask(ctx, id, change)
    await store.insertEvent(ctx, id, 'diubah', whatWas(before, change))
  })
  const what = isOther ? `baru:${ctx.now.getTime()}` : `ubah:${ctx.now.getTime()}`
  await tellPeople(ctx, { ...before, ...change }, directory, { kind: isOther ? 'tugas-baru' : 'tugas-berubah', what, whom: ['penerima'] })
  trace(ctx, 'tasks.changed', id, { bagian: rewritten(before, change), ...changesOf(traced(before), traced(change)) })
  // A coordinator who hands it on outside what they see is told no more of it: they are shown what they saw.
  const row = await store.findTask(ctx, id)
  const viewer = viewerIn(ctx)
  const isSeen = row !== undefined && maySee(standingOf(viewer, factsOf(row)))
  if (isSeen) return presentDetail(ctx, row, viewer, directory)
  return beyondWall(ctx, () => presentDetail(ctx, before, viewer, directory))
}

/** Of whom a move is news. */
const NEWS: Readonly<Record<Move, readonly Audience[]>> = {
  selesaikan: ['pembuat'],
  konfirmasi: ['penerima'],
  kembalikan: ['penerima'],
  batalkan: ['penerima'],
  'buka-lagi': ['penerima'],
}

export async function moveTask(
  ctx: DistrictContext,
  id: string,
  { langkah, catatan = '' }: BodyOf<typeof contract.moveTask>,
): Promise<contract.TaskDetail> {
  const before = await hold(ctx, id)
  const viewer = viewerIn(ctx)
  const facts = factsOf(before)
  if (!movesFor(standingOf(viewer, facts), facts, viewer.id).includes(langkah)) {
    throw new Problem(before.state === MOVED_TO[langkah] ? 'keadaan-berubah' : 'tidak-boleh')
  }
  const note = catatan.trim()
  requirePlain(note)
  if (langkah === 'kembalikan' && note === '') throw unfit('Sebutkan apa yang masih kurang.', 'Say what is still missing.')
  const state = MOVED_TO[langkah]
  const done_by = langkah === 'selesaikan' ? ctx.actor.id : before.done_by
  await store.updateTask(ctx, id, { state, done_by })
  await store.insertEvent(ctx, id, langkah, note)
  const directory = await readDirectory(ctx)
  const what = `${langkah}:${ctx.now.getTime()}`
  await tellPeople(ctx, { ...before, state }, directory, { kind: 'tugas-berubah', what, whom: NEWS[langkah] })
  const isVerdict = langkah === 'konfirmasi' || langkah === 'kembalikan'
  trace(ctx, isVerdict ? 'tasks.decided' : 'tasks.moved', id, changesOf({ keadaan: before.state }, { keadaan: state }))
  return show(ctx, id)
}

export async function commentTask(ctx: DistrictContext, id: string, isi: string): Promise<contract.TaskDetail> {
  const row = await hold(ctx, id)
  requirePlain(isi)
  if (isi.trim() === '') throw unfit('Komentarnya kosong.', 'The comment is empty.')
  await store.insertEvent(ctx, id, 'komentar', isi.trim())
  const directory = await readDirectory(ctx)
  const what = `komentar:${ctx.now.getTime()}`
  await tellPeople(ctx, row, directory, { kind: 'tugas-berubah', what, whom: ['penerima', 'pembuat'] })
  trace(ctx, 'tasks.commented', id)
  return show(ctx, id)
}
