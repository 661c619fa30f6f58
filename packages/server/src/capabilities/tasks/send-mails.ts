/**
 * Sends what waits in the outbox of one district. The mail goes out between two short transactions, so that a slow server holds no connection of the
 * database; one that failed is tried again later and later, and given up after two days. A mail may come twice after a crash, never not at all.
 */

import type { DistrictContext } from '../../platform/context.ts'
import { mailFault, officeAddress, type SendMail } from '../../platform/mail.ts'
import { asSystem, runInDistrict, type Surroundings, type Work } from '../../platform/run-work.ts'
import { closedOf } from '../accounts/store.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
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

/** The way back to the tasks, where the program has an address that others reach. */
function linkTo(kab: string): string {
  const address = officeAddress()
  return address === null ? '' : `\n\n${address}/k/${kab}/tugas\n`
}

async function tryToSend(send: SendMail, link: string, { id, email, subject, body, tries }: Waiting): Promise<Outcome> {
  if (email === null) return { state: 'gagal', tries, next_at: new Date(), fault: 'tanpa alamat', sent_at: null }
  const fault = await send({ to: email, subject, text: body + link, id }).then(
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
  const waiting = await runInDistrict(work, 'turunan', kab, (ctx) => takeWaiting(ctx, AT_ONCE))
  let [sent, failed] = [0, 0]
  for (const message of waiting) {
    const outcome = await tryToSend(send, linkTo(kab), message)
    await runInDistrict(work, 'turunan', kab, (ctx) => noteOutcome(ctx, message.id, outcome))
    if (outcome.state === 'terkirim') sent += 1
    else failed += 1
  }
  return { sent, failed, dropped }
}
