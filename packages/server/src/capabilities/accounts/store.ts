/**
 * The SQL of people: their accounts, and what they were given.
 */
import type { Grant } from '@konvergen/core/accounts/actor.ts'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { AccountState, AccountTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<AccountTables>()

export interface StoredAccount {
  readonly id: string
  readonly username: string
  readonly nama: string
  readonly state: AccountState
  readonly password_hash: string | null
  readonly totp_key_id: string | null
  readonly totp_sealed: Buffer | null
  readonly totp_step: string
  readonly factor_from: Date | null
  /** Its name was taken away, long after it was closed. */
  readonly forgotten_at: Date | null
}

export interface StoredGrant extends Grant {
  readonly id: string
  readonly accountId: string
}

const ACCOUNT = [
  'id',
  'username',
  'nama',
  'state',
  'password_hash',
  'totp_key_id',
  'totp_sealed',
  'totp_step',
  'factor_from',
  'forgotten_at',
] as const

export function findByUsername(db: Db, username: string): Promise<StoredAccount | undefined> {
  return tables(db).selectFrom('accounts').select(ACCOUNT).where('username', '=', username).executeTakeFirst()
}

export function findAccount(db: Db, id: string): Promise<StoredAccount | undefined> {
  return tables(db).selectFrom('accounts').select(ACCOUNT).where('id', '=', id).executeTakeFirst()
}

export interface NewAccount {
  readonly id: string
  readonly username: string
  readonly nama: string
  readonly state: AccountState
  readonly passwordHash: string | null
  readonly by: string
  readonly at: Date
}

export async function insertAccount(db: Db, { id, username, nama, state, passwordHash, by, at }: NewAccount): Promise<void> {
  const row = { id, username, nama, state, password_hash: passwordHash, totp_key_id: null, totp_sealed: null, factor_from: null }
  await tables(db)
    .insertInto('accounts')
    .values({ ...row, created_by: by, created_at: at })
    .execute()
}

export async function setPassword(db: Db, id: string, passwordHash: string, state: AccountState): Promise<void> {
  await tables(db).updateTable('accounts').set({ password_hash: passwordHash, state, closed_at: null }).where('id', '=', id).execute()
}

/** Closed now, or no longer closed. */
export async function setState(db: Db, id: string, state: AccountState, now: Date): Promise<void> {
  const closed_at = state === 'nonaktif' ? now : null
  await tables(db).updateTable('accounts').set({ state, closed_at }).where('id', '=', id).execute()
}

export interface NewSecondFactor {
  readonly keyId: string
  readonly bytes: Buffer
  /** From when it counts for names. */
  readonly from: Date
}

/** null takes the second factor away. */
export async function setSecondFactor(db: Db, id: string, factor: NewSecondFactor | null): Promise<void> {
  await tables(db)
    .updateTable('accounts')
    .set({ totp_key_id: factor?.keyId ?? null, totp_sealed: factor?.bytes ?? null, factor_from: factor?.from ?? null })
    .where('id', '=', id)
    .execute()
}

/** Counts from now on; false when it is not the one that waits until that moment, or waits no more. */
export async function endFactorWait(db: Db, id: string, until: Date, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('accounts')
    .set({ factor_from: now })
    .where('id', '=', id)
    .where('factor_from', '=', until)
    .where('factor_from', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False when a code of this step, or of a later one, was used before. */
export async function spendStep(db: Db, id: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('accounts')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where('totp_step', '<', String(step))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertGrant(db: Db, id: string, accountId: string, grant: Grant, by: string, at: Date): Promise<void> {
  const { role, kab, areas, opd, from, until } = grant
  const row = { id, account_id: accountId, role, kab, areas: [...areas], opd, starts: from, ends: until, reason: null }
  await tables(db)
    .insertInto('account_grants')
    .values({ ...row, granted_by: by, granted_at: at })
    .execute()
}

/** False when there is no such grant, or it was taken back before. */
export async function revokeGrant(db: Db, id: string, accountId: string, by: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('account_grants')
    .set({ revoked_by: by, revoked_at: at })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function grants(db: Db) {
  return tables(db)
    .selectFrom('account_grants')
    .select(['id', 'account_id as accountId', 'role', 'kab', 'areas', 'opd', 'starts as from', 'ends as until'])
    .where('revoked_at', 'is', null)
}

/** Those of a district that are held for one office. */
export function grantsForOffice(db: Db, kab: string, opd: string): Promise<StoredGrant[]> {
  return grants(db).where('kab', '=', kab).where('opd', '=', opd).execute()
}

/** All that were not taken back, whether they have begun or are over. */
export function grantsOf(db: Db, accountIds: readonly string[]): Promise<StoredGrant[]> {
  if (accountIds.length === 0) return Promise.resolve([])
  return grants(db).where('account_id', 'in', accountIds).orderBy('granted_at').orderBy('kab').orderBy('role').execute()
}

/** Every role that the account ever held, also where it was taken back: whoever takes an account over could be given it again. */
export async function rolesEver(db: Db, accountId: string): Promise<Pick<StoredGrant, 'role' | 'kab'>[]> {
  return tables(db).selectFrom('account_grants').select(['role', 'kab']).distinct().where('account_id', '=', accountId).execute()
}

/** Accounts that hold, or held until a day, anything in a district or everywhere. */
export function accountsOf(db: Db, kab: string): Promise<(StoredAccount & { last_seen: Date | null })[]> {
  return tables(db)
    .selectFrom('accounts')
    .select(ACCOUNT)
    .select(sql<Date | null>`(select max(seen_at) from account_sessions where account_id = accounts.id)`.as('last_seen'))
    .where((eb) =>
      eb.exists(eb.selectFrom('account_grants').select('id').whereRef('account_id', '=', 'accounts.id').where('kab', 'in', [kab, '*'])),
    )
    .orderBy('username')
    .execute()
}

/** Names of accounts by id, for whoever reads who did something. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const known = ids.filter((id) => /^[0-9a-f-]{36}$/.test(id))
  if (known.length === 0) return new Map()
  const rows = await tables(db).selectFrom('accounts').select(['id', 'nama']).where('id', 'in', known).execute()
  return new Map(rows.map(({ id, nama }) => [id, nama]))
}

/** Of these accounts the ones that are closed. */
export async function closedOf(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tables(db).selectFrom('accounts').select('id').where('id', 'in', ids).where('state', '=', 'nonaktif').execute()
  return rows.map(({ id }) => id)
}

/** True once somebody keeps the system. */
export async function hasKeeper(db: Db): Promise<boolean> {
  return (await grants(db).where('role', '=', 'pengelola-sistem').limit(1).execute()).length > 0
}
