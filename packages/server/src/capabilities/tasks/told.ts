/**
 * What somebody is told and how: their notices, their wish for mails, and the district's rules of reminding.
 */

import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/tasks.ts'
import { DEFAULT_RULES, type ReminderRule } from '@konvergen/core/tasks/reminders.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { mailIsOn } from '../../platform/mail.ts'
import { accountsOf } from '../accounts/store.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { listMeetings } from './meeting-store.ts'
import * as store from './notice-store.ts'
import { countMessages } from './outbox-store.ts'
import { viewerIn } from './read-tasks.ts'
import { unfit } from './require-plain.ts'
import { readTitles } from './store.ts'

const SHOWN = 50
const UUID = /^[0-9a-f-]{36}$/

type Done = { done: true }
const DONE: Done = { done: true }

/** Notices and wishes are kept for accounts; the program itself has none. */
function isAccount({ actor }: DistrictContext): boolean {
  return UUID.test(actor.id)
}

export async function readRules(ctx: DistrictContext): Promise<AnswerOf<typeof contract.readRules>> {
  const own = await store.readRules(ctx)
  return {
    rules: [...(own ?? DEFAULT_RULES)],
    isProposal: own === null,
    lastRun: await store.lastRun(ctx),
    mail: { isOn: mailIsOn(), ...(await countMessages(ctx)) },
  }
}

/** `-7 penerima, 14 pimpinan`. */
function sayRules(rules: readonly ReminderRule[]): string {
  return rules.map(({ days, whom }) => `${days} ${whom}`).join(', ')
}

export async function setRules(ctx: DistrictContext, rules: readonly ReminderRule[]): Promise<Done> {
  const sorted = rules.toSorted((a, b) => a.days - b.days)
  const before = sayRules((await store.readRules(ctx)) ?? DEFAULT_RULES)
  await store.writeRules(ctx, sorted)
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'tasks.rules',
    subject: ctx.kab,
    detail: changesOf({ aturan: before }, { aturan: sayRules(sorted) }),
  })
  return DONE
}

export async function listNotices(ctx: DistrictContext): Promise<AnswerOf<typeof contract.listNotices>> {
  if (!isAccount(ctx)) return { unread: 0, notices: [] }
  const rows = await store.listNotices(ctx, ctx.actor.id, SHOWN)
  const meetings = new Map((await listMeetings(ctx)).map(({ id, title }) => [id, title]))
  const titles = await readTitles(
    ctx,
    viewerIn(ctx),
    rows.flatMap(({ task_id }) => task_id ?? []),
  )
  const names = rows.some(({ about_id }) => about_id !== null)
    ? new Map((await accountsOf(ctx.db, ctx.kab)).map(({ id, nama }) => [id, nama]))
    : new Map<string, string>()
  return {
    unread: await store.countUnread(ctx, ctx.actor.id),
    notices: rows.map(({ id, kind, task_id, meeting_id, about_id, address, at, read_at }) => {
      const task = task_id === null ? undefined : titles.get(task_id)
      return {
        id,
        kind,
        taskId: task_id,
        meetingId: meeting_id,
        title: task?.title ?? meetings.get(meeting_id ?? '') ?? names.get(about_id ?? '') ?? '',
        due: task?.due ?? null,
        at: at.toISOString(),
        isRead: read_at !== null,
        ...(address === null ? {} : { dari: address }),
      }
    }),
  }
}

export async function markNoticesRead(ctx: DistrictContext): Promise<Done> {
  const n = isAccount(ctx) ? await store.markRead(ctx, ctx.actor.id) : 0
  if (n === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'tasks.seen', subject: ctx.actor.id, detail: { jumlah: n } })
  return DONE
}

export async function readContact(ctx: DistrictContext): Promise<AnswerOf<typeof contract.readContact>> {
  const own = isAccount(ctx) ? await store.readContact(ctx, ctx.actor.id) : undefined
  const { email, mail, language } = own ?? { email: null, mail: 'tidak' as const, language: 'id' as const }
  return { email, mail, language, mailIsOn: mailIsOn() }
}

/** The address itself stands in no trail. */
export async function setContact(ctx: DistrictContext, { email, mail, language }: contract.ContactSchema): Promise<Done> {
  if (!isAccount(ctx)) throw unfit('Hanya untuk yang masuk dengan akun.', 'Only for whoever is signed in with an account.')
  if (mail !== 'tidak' && email === null) throw unfit('Isi alamat e-mailnya dahulu.', 'Give the e-mail address first.')
  const before = await store.readContact(ctx, ctx.actor.id)
  await store.setContact(ctx, { account_id: ctx.actor.id, email, mail, language })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'tasks.contact',
    subject: ctx.actor.id,
    detail: changesOf({ surel: before?.mail ?? 'tidak' }, { surel: mail }),
  })
  return DONE
}
