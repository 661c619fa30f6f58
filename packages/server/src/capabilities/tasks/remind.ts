/**
 * The reminders of one day in one district: who is told of what by the rules, and the day's letter to whoever wishes one. Done once a day, whole or
 * not at all, and made up for when a day was missed.
 */
import { audienceOf } from '@konvergen/core/tasks/audience.ts'
import { DEFAULT_RULES, dueReminders, type Reminder } from '@konvergen/core/tasks/reminders.ts'
import { type SaidTask, sayDigest } from '@konvergen/core/tasks/say-task.ts'
import { standingOf } from '@konvergen/core/tasks/standing.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { endOfTrail, tellNothing, writeTrail } from '../trail/door.ts'
import { type Directory, nameOf, readDirectory } from './directory.ts'
import * as notices from './notice-store.ts'
import { insertMessages } from './outbox-store.ts'
import { factsOf } from './present-task.ts'
import { listUndone } from './store.ts'
import type { TaskRow } from './tables.ts'

export interface Reminded {
  readonly day: string
  /** False: this day's were made before. */
  readonly isNew: boolean
  readonly notices: number
  readonly messages: number
}

/** A letter tells of what is due within this many days. */
const SOON_DAYS = 7
const DAY_MS = 86_400_000

interface Told {
  readonly accountId: string
  readonly reminder: Reminder
}

function toldBy(directory: Directory, tasks: ReadonlyMap<string, TaskRow>, reminders: readonly Reminder[]): readonly Told[] {
  return reminders.flatMap((reminder) => {
    const row = tasks.get(reminder.taskId)
    if (row === undefined) return []
    return audienceOf(directory.people, factsOf(row), reminder.rule.whom).map((accountId) => ({ accountId, reminder }))
  })
}

function said(directory: Directory, row: TaskRow): SaidTask {
  return { title: row.title, to: nameOf(directory, factsOf(row).to), due: row.due }
}

/** One letter for each who wishes one and has something to be told. */
async function writeDigests(ctx: DistrictContext, directory: Directory, rows: readonly TaskRow[], told: readonly Told[]): Promise<number> {
  const today = dayOf(ctx.now)
  const soon = dayOf(new Date(ctx.now.getTime() + SOON_DAYS * DAY_MS))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const trailEnd = await endOfTrail(ctx)
  const letters = (await notices.listContacts(ctx)).flatMap(({ account_id: accountId, language }) => {
    const viewer = directory.people.find(({ id }) => id === accountId)
    if (viewer === undefined) return []
    const own = rows.filter((row) => row.due <= soon && standingOf(viewer, factsOf(row)).isAddressee)
    const ownIds = new Set(own.map(({ id }) => id))
    const others = new Set(
      told.filter((one) => one.accountId === accountId && !ownIds.has(one.reminder.taskId)).map((one) => one.reminder.taskId),
    )
    const digest = sayDigest(
      {
        district: directory.district,
        today,
        tasks: own.map((row) => said(directory, row)),
        told: [...others].flatMap((id) => byId.get(id) ?? []).map((row) => said(directory, row)),
        trailEnd: viewer.roles.includes('admin-kab') ? trailEnd : null,
      },
      language,
    )
    return digest === null ? [] : [{ accountId, key: `ringkasan:${today}`, ...digest }]
  })
  return insertMessages(ctx, letters)
}

export async function remindToday(ctx: DistrictContext): Promise<Reminded> {
  const day = dayOf(ctx.now)
  if (!(await notices.beginRun(ctx, day))) {
    tellNothing(ctx)
    return { day, isNew: false, notices: 0, messages: 0 }
  }
  const rows = await listUndone(ctx)
  const rules = (await notices.readRules(ctx)) ?? DEFAULT_RULES
  const keys = await notices.toldKeys(
    ctx,
    rows.map(({ id }) => id),
  )
  const directory = await readDirectory(ctx)
  const reminders = dueReminders(rows.map(factsOf), rules, day, keys)
  const told = toldBy(directory, new Map(rows.map((row) => [row.id, row])), reminders)
  const made = await notices.insertNotices(
    ctx,
    told.map(({ accountId, reminder: { taskId, rule, key } }) => ({
      accountId,
      key,
      kind: rule.days > 0 ? ('lewat' as const) : ('pengingat' as const),
      taskId,
      meetingId: null,
    })),
  )
  const messages = await writeDigests(ctx, directory, rows, told)
  await notices.noteRun(ctx, day, made, messages)
  writeTrail(ctx, { kab: ctx.kab, act: 'tasks.reminded', subject: day, detail: { pemberitahuan: made, surel: messages } })
  return { day, isNew: true, notices: made, messages }
}
