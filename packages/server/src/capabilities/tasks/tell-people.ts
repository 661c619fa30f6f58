/**
 * Tells people of one task: a notice in the product for each, and a mail at once for those who wish so. A mail is only put in the outbox here:
 * whether it can be sent changes nothing of the act.
 */
import { audienceOf } from '@konvergen/core/tasks/audience.ts'
import type { Audience } from '@konvergen/core/tasks/reminders.ts'
import { sayTaskMessage } from '@konvergen/core/tasks/say-task.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { type Directory, nameOf } from './directory.ts'
import { insertNotices, listContacts } from './notice-store.ts'
import { insertMessages } from './outbox-store.ts'
import { factsOf } from './present-task.ts'
import type { NoticeKind, TaskRow } from './tables.ts'

export interface Telling {
  readonly kind: NoticeKind
  /** Makes the key, together with the task: what happened. */
  readonly what: string
  readonly whom: readonly Audience[]
}

const SUBJECT = { id: 'Tugas untuk Anda di Konvergen', en: 'A task for you in Konvergen' } as const

/** Whoever did it needs not be told. */
export async function tellPeople(ctx: DistrictContext, row: TaskRow, directory: Directory, { kind, what, whom }: Telling): Promise<void> {
  const facts = factsOf(row)
  const all = new Set(whom.flatMap((audience) => audienceOf(directory.people, facts, audience)))
  all.delete(ctx.actor.id)
  const key = `${what}:${row.id}`
  const told = [...all]
  await insertNotices(
    ctx,
    told.map((accountId) => ({ accountId, key, kind, taskId: row.id, meetingId: null })),
  )
  const said = { title: row.title, to: nameOf(directory, facts.to), due: row.due }
  const contacts = (await listContacts(ctx)).filter(({ account_id, mail }) => mail === 'segera' && all.has(account_id))
  await insertMessages(
    ctx,
    contacts.map(({ account_id, language }) => ({
      accountId: account_id,
      key,
      subject: SUBJECT[language],
      body: sayTaskMessage(said, '', dayOf(ctx.now), language),
    })),
  )
}
