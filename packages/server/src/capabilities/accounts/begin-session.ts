/**
 * Begins a session for somebody who has shown who they are: in the caller's transaction, with its trace.
 */
import { type Context, INSTALLATION } from '../../platform/context.ts'
import type { Home } from '../../platform/database/databases.ts'
import type { Left, Visit } from '../../platform/visit.ts'
import { writeTrail } from '../trail/door.ts'
import { digestOf, newToken } from './secrets.ts'
import { endSessionOf, findDevice, insertDevice, insertSession, touchDevice } from './session-store.ts'

/** A working week; after it one signs in again. */
const LONGEST_MS = 7 * 86_400_000
/** A working day without a request ends it too. */
export const IDLE_MS = 12 * 3_600_000

/** What nobody has but by somebody else's hand: so whoever begins with it was vouched for. */
const VOUCHED: ReadonlySet<Beginning['by']> = new Set(['tiket', 'penyiapan'])

/** The first letter says in which database the session is. */
const MARKS = { utama: 'u', contoh: 'c' } as const

export function cookieOf(home: Home, token: string): string {
  return `${MARKS[home]}.${token}`
}

export function readCookie(cookie: string): { home: Home; token: string } | null {
  const token = cookie.slice(2)
  if (cookie.startsWith(`${MARKS.utama}.`)) return { home: 'utama', token }
  return cookie.startsWith(`${MARKS.contoh}.`) ? { home: 'contoh', token } : null
}

export interface Beginning {
  readonly accountId: string
  readonly home: Home
  readonly secondFactor: boolean
  /** How they came in, for the trail. */
  readonly by: 'sandi' | 'tiket' | 'penyiapan' | 'contoh' | 'sso'
  /** Came through the provider with an invitation. */
  readonly withTicket?: boolean
  /** Its session at the provider; null or absent = not begun through it. */
  readonly providerSession?: string | null
}

export async function beginSession(
  ctx: Context,
  { accountId, home, secondFactor, by, withTicket = false, providerSession = null }: Beginning,
  visit: Visit,
): Promise<Left> {
  const token = newToken()
  const { db, now } = ctx
  // A browser has one session: whoever was in before it, is out.
  const before = visit.session === null ? null : readCookie(visit.session)
  if (before?.home === home) await endSessionOf(db, digestOf(before.token), now)
  const session = {
    id: ctx.newId(),
    accountId,
    digest: digestOf(token),
    secondFactor,
    vouched: withTicket || VOUCHED.has(by),
    providerSession,
    agent: visit.agent,
  }
  await insertSession(db, { ...session, at: now, endsAt: new Date(now.getTime() + LONGEST_MS) })
  writeTrail(ctx, { kab: INSTALLATION, act: 'accounts.enter', subject: accountId, detail: { cara: by, faktorKedua: secondFactor ? 1 : 0 } })
  const known = visit.device === null ? undefined : await findDevice(db, accountId, digestOf(visit.device))
  if (known !== undefined) {
    await touchDevice(db, known, now)
    return { session: cookieOf(home, token) }
  }
  const device = newToken()
  await insertDevice(db, ctx.newId(), accountId, digestOf(device), now)
  return { session: cookieOf(home, token), device }
}
