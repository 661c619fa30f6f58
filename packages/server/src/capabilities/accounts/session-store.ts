/**
 * The SQL of coming in: sessions, devices, tokens. What the browser holds is looked up by its digest.
 */
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { AccountTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<AccountTables>()

export interface NewSession {
  readonly id: string
  readonly accountId: string
  readonly digest: Buffer
  readonly secondFactor: boolean
  /** Begun with a code that somebody else gave out. */
  readonly vouched: boolean
  /** Its session at the provider; empty = it named none, null = not begun through it. */
  readonly providerSession: string | null
  readonly agent: string | null
  readonly at: Date
  readonly endsAt: Date
}

export async function insertSession(
  db: Db,
  { id, accountId, digest, secondFactor, vouched, providerSession, agent, at, endsAt }: NewSession,
): Promise<void> {
  const began = { second_factor: secondFactor, vouched, provider_session: providerSession }
  const row = { id, account_id: accountId, digest, ...began, agent, begun_at: at, seen_at: at, ends_at: endsAt }
  await tables(db).insertInto('account_sessions').values(row).execute()
}

export interface LiveSession {
  readonly id: string
  readonly accountId: string
  readonly secondFactor: boolean
  /** From when the account's own factor counts; null = it has none. */
  readonly factorFrom: Date | null
  readonly seenAt: Date
}

function live(db: Db, now: Date, idleSince: Date) {
  return tables(db)
    .selectFrom('account_sessions as session')
    .innerJoin('accounts as account', 'account.id', 'session.account_id')
    .where('session.ended_at', 'is', null)
    .where('session.ends_at', '>', now)
    .where('session.seen_at', '>', idleSince)
    .where('account.state', '=', 'aktif')
}

/** `idleSince`: sessions not seen since are over. */
export function findSession(db: Db, digest: Buffer, now: Date, idleSince: Date): Promise<LiveSession | undefined> {
  return live(db, now, idleSince)
    .select(['session.id', 'session.account_id as accountId', 'session.second_factor as secondFactor', 'session.seen_at as seenAt'])
    .select('account.factor_from as factorFrom')
    .where('session.digest', '=', digest)
    .executeTakeFirst()
}

/** Begun since a moment, and not ended. */
export async function isFreshSession(db: Db, id: string, since: Date): Promise<boolean> {
  const found = await tables(db)
    .selectFrom('account_sessions')
    .select('id')
    .where('id', '=', id)
    .where('begun_at', '>=', since)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

/** How a session was begun; undefined when it is over. */
export function sessionBeginning(db: Db, id: string): Promise<{ secondFactor: boolean; vouched: boolean } | undefined> {
  return tables(db)
    .selectFrom('account_sessions')
    .select(['second_factor as secondFactor', 'vouched'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await tables(db).updateTable('account_sessions').set({ seen_at: now }).where('id', '=', id).execute()
}

export function sessionsOf(db: Db, accountId: string, now: Date, idleSince: Date) {
  return live(db, now, idleSince)
    .select(['session.id', 'session.agent', 'session.begun_at as begunAt', 'session.seen_at as seenAt'])
    .where('session.account_id', '=', accountId)
    .orderBy('session.seen_at', 'desc')
    .execute()
}

function ending(db: Db, accountId: string, now: Date) {
  return tables(db).updateTable('account_sessions').set({ ended_at: now }).where('account_id', '=', accountId).where('ended_at', 'is', null)
}

/** False when there is no such session, or it is over. */
export async function endSession(db: Db, accountId: string, now: Date, id: string): Promise<boolean> {
  return (await ending(db, accountId, now).where('id', '=', id).executeTakeFirst()).numUpdatedRows === 1n
}

/** All of an account; `but`: the one that stays, null = none. */
export async function endSessions(db: Db, accountId: string, now: Date, but: string | null): Promise<void> {
  const all = ending(db, accountId, now)
  await (but === null ? all : all.where('id', '<>', but)).execute()
}

export interface EndedThere {
  /** null = whoever's they are. */
  readonly accountId: string | null
  /** null = all that were begun through the provider. */
  readonly providerSession: string | null
  /** Those begun later are not meant. */
  readonly begunBefore: Date
}

/** Sessions that were begun through the provider and are over there; whose they were, one for each. */
export async function endSessionsOfProvider(db: Db, { accountId, providerSession, begunBefore }: EndedThere, now: Date): Promise<string[]> {
  const through = tables(db)
    .updateTable('account_sessions')
    .set({ ended_at: now })
    .where('provider_session', 'is not', null)
    .where('ended_at', 'is', null)
    .where('begun_at', '<', begunBefore)
  const own = accountId === null ? through : through.where('account_id', '=', accountId)
  // One whose session there was never named could be any of that account's.
  const these = accountId === null ? [providerSession ?? ''] : [providerSession ?? '', '']
  const meant = providerSession === null ? own : own.where('provider_session', 'in', these)
  return (await meant.returning('account_id').execute()).map(({ account_id }) => account_id)
}

/** The one that this digest belongs to; nothing happens where there is none. */
export async function endSessionOf(db: Db, digest: Buffer, now: Date): Promise<void> {
  await tables(db)
    .updateTable('account_sessions')
    .set({ ended_at: now })
    .where('digest', '=', digest)
    .where('ended_at', 'is', null)
    .execute()
}

/** The second factor was shown in the middle of a session. */
export async function markSecondFactor(db: Db, id: string): Promise<void> {
  await tables(db).updateTable('account_sessions').set({ second_factor: true }).where('id', '=', id).execute()
}

export async function insertDevice(db: Db, id: string, accountId: string, digest: Buffer, at: Date): Promise<void> {
  await tables(db).insertInto('account_devices').values({ id, account_id: accountId, digest, first_at: at, seen_at: at }).execute()
}

/** Id of the device when somebody signed in to this account on it before. */
export async function findDevice(db: Db, accountId: string, digest: Buffer): Promise<string | undefined> {
  const found = await tables(db)
    .selectFrom('account_devices')
    .select('id')
    .where('account_id', '=', accountId)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return found?.id
}

export async function touchDevice(db: Db, id: string, now: Date): Promise<void> {
  await tables(db).updateTable('account_devices').set({ seen_at: now }).where('id', '=', id).execute()
}

/** On which nobody has signed in since a moment; how many there were. */
export async function forgetUnseenDevices(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await tables(db).deleteFrom('account_devices').where('seen_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}

/** After a reset no device is known any more. */
export async function forgetDevices(db: Db, accountId: string): Promise<void> {
  await tables(db).deleteFrom('account_devices').where('account_id', '=', accountId).execute()
}

export interface NewToken {
  readonly id: string
  readonly accountId: string
  readonly nama: string
  readonly digest: Buffer
  readonly secondFactor: boolean
  readonly at: Date
  readonly endsAt: Date
}

export async function insertToken(db: Db, { id, accountId, nama, digest, secondFactor, at, endsAt }: NewToken): Promise<void> {
  const row = { id, account_id: accountId, nama, digest, second_factor: secondFactor, created_at: at, ends_at: endsAt }
  await tables(db).insertInto('account_tokens').values(row).execute()
}

function liveTokens(db: Db, now: Date) {
  return tables(db)
    .selectFrom('account_tokens as token')
    .innerJoin('accounts as account', 'account.id', 'token.account_id')
    .where('token.revoked_at', 'is', null)
    .where('token.ends_at', '>', now)
    .where('account.state', '=', 'aktif')
}

export function findToken(db: Db, digest: Buffer, now: Date): Promise<{ accountId: string; secondFactor: boolean } | undefined> {
  return liveTokens(db, now)
    .select(['token.account_id as accountId', 'token.second_factor as secondFactor'])
    .where('token.digest', '=', digest)
    .executeTakeFirst()
}

export function tokensOf(db: Db, accountId: string, now: Date) {
  return liveTokens(db, now)
    .select(['token.id', 'token.nama', 'token.created_at as createdAt', 'token.ends_at as endsAt'])
    .where('token.account_id', '=', accountId)
    .orderBy('token.id')
    .execute()
}

/** All of an account, or one of them; how many were taken back. */
export async function revokeTokens(db: Db, accountId: string, now: Date, id?: string): Promise<number> {
  const own = tables(db)
    .updateTable('account_tokens')
    .set({ revoked_at: now })
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
  const { numUpdatedRows } = await (id === undefined ? own : own.where('id', '=', id)).executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * Sessions, tokens and tickets that were over before a moment go; how many there were. The last session of each account stays: it says when somebody
 * was here last.
 */
export async function forgetEnded(db: Db, before: Date): Promise<number> {
  const gone = [
    await sql`delete from account_sessions as own where least(ends_at, ended_at) < ${before} and exists (
      select from account_sessions as newer where newer.account_id = own.account_id and newer.seen_at > own.seen_at)`.execute(db),
    await sql`delete from account_tokens where least(ends_at, revoked_at) < ${before}`.execute(db),
    await sql`delete from account_tickets where least(ends_at, used_at) < ${before}`.execute(db),
  ]
  return gone.reduce((sum, { numAffectedRows = 0n }) => sum + Number(numAffectedRows), 0)
}
