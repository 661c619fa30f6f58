/**
 * Sends what waits in the outbox of one district. The mail goes out between two short transactions, so that a slow server holds no connection of the
 * database; one that failed is tried again later and later, and given up after two days. A mail may come twice after a crash, never not at all.
 */

import type { DistrictContext } from '../../platform/context.ts'
import { mailFault, officeAddress, type SendMail } from '../../platform/mail.ts'
import { asSystem, runInDistrict, type Surroundings, type Work } from '../../platform/run-work.ts'
import { dayOf } from '../../platform/today.ts'
import { closedOf } from '../accounts/store.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { calendarPaper, type Paper } from './meeting-papers.ts'
import { findMeeting } from './meeting-store.ts'
import { dropWaiting, listAwaited, noteOutcome, type Outcome, takeWaiting, type Waiting } from './outbox-store.ts'

const AT_ONCE = 50
const MINUTE_MS = 60_000
/** Minutes until the next try: after the first, the second … After the last it is given up. */
const WAITS = [2, 10, 30, 120, 360, 720, 1440] as const

/** What becomes of a message after a try; `fault` null = taken by the server. */
export function outcomeOf(tries: number, fault: string | null, now: Date): Outcome {
  if (fault === null) return { state: 'terkirim', tries, next_at: now, fault, sent_at: now }
  const wait = WAITS[tries - 1]
  if (wait === undefined) return { state: 'gagal', tries, next_at: now, fault, sent_at: null }
  return { state: 'menunggu', tries, next_at: new Date(now.getTime() + wait * MINUTE_MS), fault, sent_at: null }
}

/** The way back to the tasks, or the meeting, where the program has an address that others reach. */
function linkTo(kab: string, { meeting_id }: Waiting): string {
  const address = officeAddress()
  const page = meeting_id === null ? 'tugas' : `rapat/${meeting_id}`
  return address === null ? '' : `\n\n${address}/k/${kab}/${page}\n`
}

interface Ready {
  readonly message: Waiting
  /** Of a meeting, for the calendar; null = none goes along. */
  readonly calendar: Paper | null
  readonly isOver: boolean
}

/** A meeting that was called off, or is over, needs nobody to come. */
async function makeReady(ctx: DistrictContext, message: Waiting): Promise<Ready> {
  const { meeting_id: id } = message
  const meeting = id === null ? undefined : await findMeeting(ctx, id)
  if (meeting === undefined) return { message, calendar: null, isOver: false }
  const isOver = meeting.state !== 'direncanakan' || meeting.day < dayOf(ctx.now)
  return { message, calendar: isOver ? null : await calendarPaper(ctx, meeting.id), isOver }
}

const givenUp = (tries: number, fault: string): Outcome => ({ state: 'gagal', tries, next_at: new Date(), fault, sent_at: null })

async function tryToSend(send: SendMail, kab: string, { message, calendar, isOver }: Ready): Promise<Outcome> {
  const { id, email, subject, body, tries } = message
  if (email === null) return givenUp(tries, 'tanpa alamat')
  if (isOver) return givenUp(tries, 'rapat lewat atau batal')
  const attached = calendar === null ? {} : { calendar: { name: calendar.name, text: String(calendar.bytes) } }
  const fault = await send({ to: email, subject, text: body + linkTo(kab, message), id, ...attached }).then(
    () => null,
    (error: unknown) => mailFault(error),
  )
  return outcomeOf(tries + 1, fault, new Date())
}

export interface Sent {
  readonly sent: number
  readonly failed: number
  /** Waited for an account that was closed meanwhile. */
  readonly dropped: number
}

/** Whoever was closed is sent nothing any more. How many waited. */
async function dropForClosed(ctx: DistrictContext): Promise<number> {
  const dropped = await dropWaiting(ctx, await closedOf(ctx.db, await listAwaited(ctx)))
  if (dropped === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'tasks.mails-dropped', subject: 'surel', detail: { surel: dropped } })
  return dropped
}

/** Nobody's act: the trail says nothing of mails that went, only of those that were dropped. */
export async function sendMails(surroundings: Surroundings, kab: string, send: SendMail): Promise<Sent> {
  const work: Work = asSystem(surroundings)
  const dropped = await runInDistrict(work, 'tulis', kab, dropForClosed)
  const waiting = await runInDistrict(work, 'turunan', kab, async (ctx) => {
    const ready: Ready[] = []
    for (const message of await takeWaiting(ctx, AT_ONCE)) ready.push(await makeReady(ctx, message))
    return ready
  })
  let [sent, failed] = [0, 0]
  for (const ready of waiting) {
    const outcome = await tryToSend(send, kab, ready)
    await runInDistrict(work, 'turunan', kab, (ctx) => noteOutcome(ctx, ready.message.id, outcome))
    if (outcome.state === 'terkirim') sent += 1
    else failed += 1
  }
  return { sent, failed, dropped }
}
