/**
 * Who stands behind a request: the account of its session, with what it was given. Asked at every request, so that what is taken away is away at
 * the next one.
 */
import { type Actor, GUEST } from '@konvergen/core/accounts/actor.ts'
import { isWaiting } from '@konvergen/core/accounts/first-factor.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { NOBODY as NO_ONE } from '../../platform/database/wall.ts'
import type { Visitor } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import type { Identify } from '../../platform/visit.ts'
import { IDLE_MS, readCookie } from './begin-session.ts'
import { liveEmergencies } from './emergency-store.ts'
import { digestOf } from './secrets.ts'
import { findSession, findToken, touchSession } from './session-store.ts'
import { grantsOf } from './store.ts'

/** Seen at most once a minute: a page asks many things at once. */
const SEEN_EVERY_MS = 60_000
const NOBODY: Visitor = { actor: GUEST, home: 'utama', session: null }

/** Looks as the account itself, which sees what it was given wherever that is. */
function asAccount<T>(db: Db, accountId: string, look: (db: Db) => Promise<T>): Promise<T> {
  return inTransaction(db, 'baca', { kabs: [], areas: [], wall: { ...NO_ONE, account: accountId } }, look)
}

async function actorOf(db: Db, accountId: string, secondFactor: boolean): Promise<Actor> {
  return { id: accountId, kind: 'akun', grants: await grantsOf(db, [accountId]), secondFactor }
}

/** What was taken in an emergency counts in the browser only, and to the second. */
async function withEmergencies(db: Db, actor: Actor, now: Date): Promise<Actor> {
  const live = await liveEmergencies(db, actor.id, now)
  const taken = live.map(
    ({ kab, areas, begun_at }) => ({ role: 'darurat', kab, areas, opd: null, from: dayOf(begun_at), until: null }) as const,
  )
  return { ...actor, grants: [...actor.grants, ...taken] }
}

export const identify: Identify = async ({ databases }, { session: cookie }) => {
  const read = cookie === null ? null : readCookie(cookie)
  const db = read?.home === 'contoh' ? databases.demo : databases.main
  if (read === null || db === null) return NOBODY
  const now = new Date()
  const session = await findSession(db, digestOf(read.token), now, new Date(now.getTime() - IDLE_MS))
  if (session === undefined) return NOBODY
  if (now.getTime() - session.seenAt.getTime() > SEEN_EVERY_MS) await touchSession(db, session.id, now)
  const { accountId } = session
  const secondFactor = session.secondFactor && !isWaiting(session.factorFrom?.getTime() ?? null, now.getTime())
  const actor = await asAccount(db, accountId, async (own) => withEmergencies(own, await actorOf(own, accountId, secondFactor), now))
  return { actor, home: read.home, session: session.id }
}

/** Of a command that shows a token; null when it is none, or not any more. */
export async function actorOfToken(db: Db, token: string, now: Date): Promise<Actor | null> {
  const found = await findToken(db, digestOf(token), now)
  if (found === undefined) return null
  return asAccount(db, found.accountId, (own) => actorOf(own, found.accountId, found.secondFactor))
}
