/**
 * An invitation is accepted, or a forgotten password set anew, with the link or the code from a printed sheet.
 */

import type * as contract from '@konvergen/contract/accounts.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { INSTALLATION } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import type { Entered, Visit } from '../../platform/visit.ts'
import { beginSession } from './begin-session.ts'
import { noteFailed, noteRefusedOf, TICKETS } from './failures.ts'
import { hashPassword, requireStrong } from './password.ts'
import { ticketDigest } from './secrets.ts'
import { findAccount, type StoredAccount, setPassword } from './store.ts'
import type { TicketKind } from './tables.ts'
import { findTicket, spendTicket } from './ticket-store.ts'
import { spendTries } from './tries.ts'

interface Opened {
  readonly account: StoredAccount
  readonly kind: TicketKind
}

async function open(work: Work, ticket: string, visit: Visit): Promise<Opened> {
  await spendTries(work, [{ kind: 'tiket', of: visit.address }], () => noteRefusedOf(work.databases, TICKETS))
  const opened = await runAcross(work, work.databases.main, 'baca', [], async ({ db, now }) => {
    const found = await findTicket(db, ticketDigest(ticket), now)
    const account = found === undefined ? undefined : await findAccount(db, found.accountId)
    return found === undefined || account === undefined ? null : { account, kind: found.kind }
  })
  if (opened !== null) return opened
  await noteFailed(work, TICKETS)
  throw new Problem('tiket-tidak-berlaku')
}

export async function lookAtTicket(work: Work, ticket: string, visit: Visit): Promise<Entered<AnswerOf<typeof contract.lookAtTicket>>> {
  const { account, kind } = await open(work, ticket, visit)
  return { answer: { username: account.username, nama: account.nama, jenis: kind }, left: {} }
}

export async function acceptTicket(work: Work, ticket: string, sandi: string, visit: Visit): Promise<Entered<{ done: true }>> {
  const { account } = await open(work, ticket, visit)
  requireStrong(sandi, [account.username, account.nama])
  const hashed = await hashPassword(sandi)
  const asker = { ...work.asker, actor: systemActor(account.id) }
  const left = await runAcross({ ...work, asker }, work.databases.main, 'tulis', [INSTALLATION], async (ctx) => {
    if (!(await spendTicket(ctx.db, ticketDigest(ticket), ctx.now))) throw new Problem('tiket-tidak-berlaku')
    await setPassword(ctx.db, account.id, hashed, 'aktif')
    return beginSession(ctx, { accountId: account.id, home: 'utama', secondFactor: false, by: 'tiket' }, visit)
  })
  return { answer: { done: true }, left }
}
