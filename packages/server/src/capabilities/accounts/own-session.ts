/**
 * One's own sessions and tokens: seen, ended, made.
 */
import type * as contract from '@konvergen/contract/accounts.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import type { Entered } from '../../platform/visit.ts'
import { writeTrail } from '../trail/door.ts'
import { IDLE_MS } from './begin-session.ts'
import { endSession, revokeTokens, sessionsOf, tokensOf } from './session-store.ts'

type Own = 'session-ended' | 'left' | 'token-made' | 'token-revoked'

function trace(ctx: Context, what: Own, detail: Readonly<Record<string, string | number>> = {}): void {
  writeTrail(ctx, { kab: INSTALLATION, act: `accounts.${what}`, subject: ctx.actor.id, detail })
}

export async function listOwnSessions(ctx: Context): Promise<AnswerOf<typeof contract.listSessions>> {
  const sessions = await sessionsOf(ctx.db, ctx.actor.id, ctx.now, new Date(ctx.now.getTime() - IDLE_MS))
  return sessions.map(({ id, agent, begunAt, seenAt }) => ({
    id,
    agent,
    begunAt: begunAt.toISOString(),
    seenAt: seenAt.toISOString(),
    isThis: id === ctx.device,
  }))
}

export async function endOwnSession(ctx: Context, id: string): Promise<{ done: true }> {
  if (!(await endSession(ctx.db, ctx.actor.id, ctx.now, id))) throw new Problem('tidak-ditemukan')
  trace(ctx, 'session-ended', { sesi: id })
  return { done: true }
}

/** `leaveAt`: where to sign out of the provider too; null = nowhere. */
export async function signOut(ctx: Context, leaveAt: string | null): Promise<Entered<AnswerOf<typeof contract.signOut>>> {
  if (ctx.device !== null && (await endSession(ctx.db, ctx.actor.id, ctx.now, ctx.device))) trace(ctx, 'left')
  const answer = { done: true as const, ...(leaveAt === null ? {} : { keluarDi: leaveAt }) }
  return { answer, left: { session: null, sso: null } }
}

export async function listOwnTokens(ctx: Context): Promise<AnswerOf<typeof contract.listTokens>> {
  const tokens = await tokensOf(ctx.db, ctx.actor.id, ctx.now)
  return tokens.map(({ id, nama, createdAt, endsAt }) => ({ id, nama, createdAt: createdAt.toISOString(), endsAt: endsAt.toISOString() }))
}

export async function revokeOwnToken(ctx: Context, id: string): Promise<{ done: true }> {
  if ((await revokeTokens(ctx.db, ctx.actor.id, ctx.now, id)) === 0) throw new Problem('tidak-ditemukan')
  trace(ctx, 'token-revoked', { token: id })
  return { done: true }
}
