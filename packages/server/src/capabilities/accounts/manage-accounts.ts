/**
 * The people of a district: invited, given roles, reset, closed. The task of the TPPS secretariat and of the keeper of the system; nobody does it
 * to themselves.
 */
import type { AccountSchema, NewGrant } from '@konvergen/contract/accounts.ts'
import { EVERYWHERE, type Grant } from '@konvergen/core/accounts/actor.ts'
import type { DistrictContext, TrailEntry } from '../../platform/context.ts'
import { acrossRoles } from '../../platform/database/wall.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { actFor, checkGrant, requireMayGive } from './check-grant.ts'
import { endEmergenciesOf } from './emergency-store.ts'
import { dropIdentities } from './identity-store.ts'
import type { TellOfNames } from './names-given.ts'
import { dropSecondFactor, waitOf } from './second-factor.ts'
import { newTicket, ticketDigest } from './secrets.ts'
import { endSessions, forgetDevices, revokeTokens } from './session-store.ts'
import * as store from './store.ts'
import type { TicketKind } from './tables.ts'
import { insertTicket, voidTickets } from './ticket-store.ts'

/** A cadre gets the sheet at the next meeting. */
const TICKET_DAYS = { undangan: 30, 'setel-ulang': 3 } as const
const DAY_MS = 86_400_000

export async function listAccounts(ctx: DistrictContext): Promise<AccountSchema[]> {
  const accounts = await store.accountsOf(ctx.db, ctx.kab)
  const grants = Map.groupBy(
    await store.grantsOf(
      ctx.db,
      accounts.map(({ id }) => id),
    ),
    ({ accountId }) => accountId,
  )
  const known = accounts.filter(({ forgotten_at }) => forgotten_at === null)
  return known.map(({ id, username, nama, state, totp_sealed, factor_from, last_seen }) => ({
    id,
    username,
    nama,
    state,
    hasSecondFactor: totp_sealed !== null,
    ...waitOf({ factor_from }, ctx.now),
    lastSeen: last_seen?.toISOString() ?? null,
    grants: (grants.get(id) ?? [])
      .filter(({ kab }) => kab === ctx.kab || kab === EVERYWHERE)
      .map((grant) => ({ ...grant, areas: [...grant.areas] })),
  }))
}

type Managed = 'invited' | 'granted' | 'revoked' | 'reset' | 'closed'

function trace(ctx: DistrictContext, what: Managed, subject: string, detail: TrailEntry['detail'] = {}): void {
  writeTrail(ctx, { kab: ctx.kab, act: `accounts.${what}`, subject, detail })
}

async function giveTicket(ctx: DistrictContext, accountId: string, kind: TicketKind): Promise<{ tiket: string; berlakuSampai: string }> {
  const ticket = newTicket()
  const endsAt = new Date(ctx.now.getTime() + TICKET_DAYS[kind] * DAY_MS)
  await insertTicket(ctx.db, { digest: ticketDigest(ticket), accountId, kind, by: ctx.actor.id, at: ctx.now, endsAt })
  return { tiket: ticket, berlakuSampai: endsAt.toISOString() }
}

/** A role for the whole installation is no district's. */
function onRoles<T>({ db }: DistrictContext, { kab }: Pick<Grant, 'kab'>, act: () => Promise<T>): Promise<T> {
  return kab === EVERYWHERE ? acrossRoles(db, act) : act()
}

async function giveGrant(ctx: DistrictContext, { id, nama }: Pick<store.StoredAccount, 'id' | 'nama'>, grant: Grant, tell: TellOfNames) {
  const grantId = ctx.newId()
  await onRoles(ctx, grant, () => store.insertGrant(ctx.db, grantId, id, grant, ctx.actor.id, ctx.now))
  if (asksForNames(grant)) await tell(ctx, { kind: 'nama-diberi', accountId: id, nama, key: `nama-diberi:${grantId}` })
}

/** The keeper of the system sees none, but can make whoever does. */
function asksForNames({ role }: Pick<Grant, 'role'>): boolean {
  return actFor(role) === 'accounts.grant-names'
}

export interface Invitation extends NewGrant {
  readonly username: string
  readonly nama: string
}

export async function inviteAccount(ctx: DistrictContext, { username, nama, ...asked }: Invitation, tell: TellOfNames) {
  const grant = await checkGrant(ctx, asked)
  if ((await store.findByUsername(ctx.db, username)) !== undefined) throw new Problem('nama-terpakai')
  const id = ctx.newId()
  await store.insertAccount(ctx.db, { id, username, nama, state: 'diundang', passwordHash: null, by: ctx.actor.id, at: ctx.now })
  await giveGrant(ctx, { id, nama }, grant, tell)
  const ticket = await giveTicket(ctx, id, 'undangan')
  trace(ctx, 'invited', id, { peran: grant.role, wilayah: grant.areas.join(' '), opd: grant.opd, sampai: grant.until })
  return ticket
}

/**
 * Somebody else of this district, whom the asker may manage: with all that the account holds, here and elsewhere, since whoever resets an account
 * could come in as it.
 */
export async function requireManaged(
  ctx: DistrictContext,
  id: string,
): Promise<{ account: store.StoredAccount; grants: store.StoredGrant[] }> {
  const account = await store.findAccount(ctx.db, id)
  const grants = await acrossRoles(ctx.db, () => store.grantsOf(ctx.db, [id]))
  if (account === undefined || account.forgotten_at !== null || !grants.some(({ kab }) => kab === ctx.kab || kab === EVERYWHERE))
    throw new Problem('tidak-ditemukan')
  if (id === ctx.actor.id) throw new Problem('tidak-boleh')
  return { account, grants }
}

export function requireMayTakeOver(ctx: DistrictContext, grants: readonly Pick<store.StoredGrant, 'role' | 'kab'>[]): void {
  for (const { role, kab } of grants) {
    requireMayGive(ctx, role)
    if (kab !== ctx.kab && kab !== EVERYWHERE) requireMayGive(ctx, 'pengelola-sistem')
  }
}

export async function addGrant(ctx: DistrictContext, id: string, asked: NewGrant, tell: TellOfNames): Promise<{ done: true }> {
  const { account } = await requireManaged(ctx, id)
  const grant = await checkGrant(ctx, asked)
  await giveGrant(ctx, account, grant, tell)
  trace(ctx, 'granted', id, { peran: grant.role, wilayah: grant.areas.join(' '), opd: grant.opd, sampai: grant.until })
  return { done: true }
}

export async function revokeGrant(ctx: DistrictContext, id: string, grantId: string): Promise<{ done: true }> {
  const { grants } = await requireManaged(ctx, id)
  const grant = grants.find((each) => each.id === grantId && (each.kab === ctx.kab || each.kab === EVERYWHERE))
  if (grant === undefined) throw new Problem('tidak-ditemukan')
  // Taking away asks less than giving: a role that sees names can be ended at once by whoever is there.
  if (grant.kab === EVERYWHERE) requireMayGive(ctx, grant.role)
  if (!(await onRoles(ctx, grant, () => store.revokeGrant(ctx.db, grantId, id, ctx.actor.id, ctx.now))))
    throw new Problem('tidak-ditemukan')
  trace(ctx, 'revoked', id, { peran: grant.role, wilayah: grant.areas.join(' '), opd: grant.opd, sampai: grant.until })
  return { done: true }
}

/** Everything that could still come in as this account is over. */
async function shutOut(ctx: DistrictContext, id: string): Promise<void> {
  await endSessions(ctx.db, id, ctx.now, null)
  await revokeTokens(ctx.db, id, ctx.now)
  await forgetDevices(ctx.db, id)
  await voidTickets(ctx.db, id, ctx.now)
  await dropIdentities(ctx.db, id)
  await acrossRoles(ctx.db, () => endEmergenciesOf(ctx.db, id, ctx.actor.id, ctx.now))
}

export async function resetAccount(ctx: DistrictContext, id: string, tell: TellOfNames) {
  const { account, grants } = await requireManaged(ctx, id)
  requireMayTakeOver(ctx, await acrossRoles(ctx.db, () => store.rolesEver(ctx.db, id)))
  await shutOut(ctx, id)
  await dropSecondFactor(ctx, id)
  // The old password is worth nothing from now on.
  await store.setState(ctx.db, id, 'diundang', ctx.now)
  const ticket = await giveTicket(ctx, id, account.password_hash === null ? 'undangan' : 'setel-ulang')
  if (grants.some(asksForNames))
    await tell(ctx, { kind: 'nama-disetel-ulang', accountId: id, nama: account.nama, key: `nama-disetel-ulang:${ctx.newId()}` })
  trace(ctx, 'reset', id, changesOf({ keadaan: account.state }, { keadaan: 'diundang' }))
  return ticket
}

export async function closeAccount(ctx: DistrictContext, id: string): Promise<{ done: true }> {
  const { account, grants } = await requireManaged(ctx, id)
  requireMayTakeOver(ctx, grants)
  await shutOut(ctx, id)
  await store.setState(ctx.db, id, 'nonaktif', ctx.now)
  trace(ctx, 'closed', id, changesOf({ keadaan: account.state }, { keadaan: 'nonaktif' }))
  return { done: true }
}
