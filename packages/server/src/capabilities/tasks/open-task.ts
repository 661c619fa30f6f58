/**
 * A task comes to be: by a person on some page, or by another act of the product (a decision of a meeting) that opens it in the same transaction.
 */
import type { NewTask } from '@konvergen/contract/tasks.ts'
import { viewerOf } from '@konvergen/core/tasks/viewer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { writeTrail } from '../trail/door.ts'
import { type Directory, isKnown, readDirectory } from './directory.ts'
import { requirePlain, unfit } from './require-plain.ts'
import { insertEvent, insertTask } from './store.ts'
import type { TaskRow } from './tables.ts'
import { tellPeople } from './tell-people.ts'

/** The area that it concerns. */
export function placeOf({ kab, areas }: Directory, { to, link }: Pick<NewTask, 'to' | 'link'>): string {
  if (to.kind === 'wilayah') return to.code
  return link?.kind === 'desa' && areas.has(link.id) ? link.id : kab
}

export function requireAddressee(ctx: DistrictContext, directory: Directory, to: NewTask['to']): void {
  if (!isKnown(directory, to, viewerOf(ctx.actor, ctx.kab, dayOf(ctx.now))))
    throw unfit('Penerima ini tidak ada di kabupaten ini.', 'There is no such addressee in this district.')
}

export function requireDay(ctx: DistrictContext, due: string): void {
  if (due < dayOf(ctx.now)) throw unfit('Tenggatnya sudah lewat.', 'The day to do it is over already.')
}

/** Throws a Problem where it cannot be: an unknown addressee, a day that is over, the number of a person in its text. */
export async function openTask(ctx: DistrictContext, asked: NewTask): Promise<{ row: TaskRow; directory: Directory }> {
  const { title, detail = '', to, due, link } = asked
  requirePlain(title, detail, link?.label)
  requireDay(ctx, due)
  const directory = await readDirectory(ctx)
  requireAddressee(ctx, directory, to)
  if (title.trim().length === 0) throw new Problem('permintaan-tidak-sah', { isian: 'title' })
  const row: TaskRow = {
    kab_kode: ctx.kab,
    id: ctx.newId(),
    title: title.trim(),
    detail: detail.trim(),
    to_kind: to.kind,
    to_code: to.code,
    place: placeOf(directory, asked),
    due,
    state: 'terbuka',
    done_by: null,
    link_kind: link?.kind ?? null,
    link_id: link?.id ?? null,
    link_label: link?.label ?? null,
    link_path: link?.path ?? null,
    made_by: ctx.actor.id,
    made_at: ctx.now,
    changed_at: ctx.now,
  }
  await insertTask(ctx, row)
  await insertEvent(ctx, row.id, 'dibuat', '')
  await tellPeople(ctx, row, directory, { kind: 'tugas-baru', what: 'baru', whom: ['penerima'] })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'tasks.created',
    subject: row.id,
    detail: { untuk: to.kind, tenggat: due, hal: link?.kind ?? null },
  })
  return { row, directory }
}
