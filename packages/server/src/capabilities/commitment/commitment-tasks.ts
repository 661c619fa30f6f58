/**
 * Some days before it is due, a commitment becomes a task of who pledged: tasks remind, and escalate what is overdue to the secretariat and the leaders, by the district's own rules. The
 * task settles itself when the commitment ends or its day moves. Where the clause already became a task of the same owner, it is not asked twice.
 */
import { isTimeToRemind, whomToRemind } from '@konvergen/core/commitment/remind-pledge.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { readClauseTasks } from '../rembuk/after-store.ts'
import { isKnown, openTask, readDirectory, settleTask } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readCommitments, type StoredCommitment } from './store.ts'
import { closeCommitmentTasks, commitmentsWithTasks, insertCommitmentTask } from './task-store.ts'

const MOST_TITLE = 150
const SECRETARIAT = { kind: 'opd', code: 'admin-kab' } as const

function titleOf(what: string): string {
  return what.length <= MOST_TITLE ? `Komitmen: ${what}` : `Komitmen: ${what.slice(0, MOST_TITLE - 1)}…`
}

/** What an office or area that is there no more was to do, the secretariat sees to. */
async function openFor(ctx: DistrictContext, commitment: StoredCommitment, due: string): Promise<void> {
  const directory = await readDirectory(ctx)
  const viewer = { id: ctx.actor.id, roles: [], offices: [], areas: [], coordinates: '*' as const }
  const asked = whomToRemind(commitment)
  const { row } = await openTask(ctx, {
    title: titleOf(commitment.pledge.what),
    detail: `Komitmen dengan tenggat ${sayDay(due, 'id')}. Tugas ini selesai sendiri saat komitmennya dinyatakan dipenuhi, sebagian atau ditarik.`,
    to: isKnown(directory, asked, viewer) ? asked : SECRETARIAT,
    due,
    link: { kind: 'halaman', id: `komitmen ${commitment.id}`, label: 'Komitmen', path: `komitmen/${commitment.id}` },
  })
  await insertCommitmentTask(ctx, commitment.id, row.id)
}

/** What the program does by itself today. */
export async function openCommitmentTasks(ctx: DistrictContext): Promise<number> {
  const today = dayOf(ctx.now)
  const known = await commitmentsWithTasks(ctx)
  const asked = new Set((await readClauseTasks(ctx)).map(({ clause, owner }) => `${clause} ${owner}`))
  const waiting = (await readCommitments(ctx, {})).flatMap((one) => {
    const { due } = one.pledge
    const isAsked = known.has(one.id) || (one.clause !== null && asked.has(`${one.clause} ${one.owner ?? ''}`))
    return due !== null && !isAsked && isTimeToRemind({ state: one.state, due }, today) ? [{ one, due }] : []
  })
  for (const { one, due } of waiting) await openFor(ctx, one, due)
  if (waiting.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'commitment.reminded', subject: today, detail: { komitmen: waiting.length } })
  return waiting.length
}

export async function settleCommitmentTasks(ctx: DistrictContext, id: string, note: string): Promise<void> {
  for (const taskId of await closeCommitmentTasks(ctx, id)) await settleTask(ctx, taskId, note)
}
