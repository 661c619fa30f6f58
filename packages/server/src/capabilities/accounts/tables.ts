/**
 * The tables of accounts as rows; migrations/0007-accounts.sql says what each column means.
 */
import type { EmergencyReason } from '@konvergen/core/accounts/emergency.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import type { ColumnType, Generated } from 'kysely'

export type AccountState = 'diundang' | 'aktif' | 'nonaktif'
export type TicketKind = 'undangan' | 'setel-ulang'

/** A type alias, not an interface: Kysely asks for an index signature. */
export type AccountTables = {
  readonly accounts: {
    id: string
    username: string
    nama: string
    state: AccountState
    password_hash: string | null
    totp_key_id: string | null
    totp_sealed: Buffer | null
    /** bigint: comes as text. */
    totp_step: ColumnType<string, never, number>
    /** From when the second factor counts for names; null = there is none. */
    factor_from: Date | null
    created_by: string
    created_at: Date
    closed_at: ColumnType<Date | null, undefined, Date | null>
    forgotten_at: ColumnType<Date | null, undefined, Date>
  }
  readonly account_grants: {
    id: string
    account_id: string
    role: Role
    kab: string
    areas: string[]
    opd: string | null
    starts: string
    ends: string | null
    reason: string | null
    granted_by: string
    granted_at: Date
    revoked_by: ColumnType<string | null, never, string>
    revoked_at: ColumnType<Date | null, never, Date>
  }
  readonly account_identities: { issuer: string; subject: string; account_id: string; added_at: Date; counts_from: Date }
  readonly account_devices: { id: string; account_id: string; digest: Buffer; first_at: Date; seen_at: Date }
  readonly account_sessions: {
    id: string
    account_id: string
    digest: Buffer
    second_factor: boolean
    /** Begun with a code that somebody else gave out. */
    vouched: boolean
    /** Of the provider; empty = it named none, null = not begun through it. */
    provider_session: string | null
    agent: string | null
    begun_at: Date
    seen_at: Date
    ends_at: Date
    ended_at: ColumnType<Date | null, never, Date>
  }
  readonly account_tickets: {
    digest: Buffer
    account_id: string
    kind: TicketKind
    created_by: string
    created_at: Date
    ends_at: Date
    used_at: ColumnType<Date | null, never, Date>
  }
  readonly account_codes: { account_id: string; digest: Buffer; used_at: ColumnType<Date | null, never, Date> }
  readonly account_tokens: {
    id: string
    account_id: string
    nama: string
    digest: Buffer
    second_factor: boolean
    created_at: Date
    ends_at: Date
    revoked_at: ColumnType<Date | null, never, Date>
  }
  readonly account_emergencies: {
    id: string
    account_id: string
    kab: string
    areas: string[]
    reason: EmergencyReason
    note: string
    begun_at: Date
    ends_at: Date
    ended_by: ColumnType<string | null, never, string>
    ended_at: ColumnType<Date | null, never, Date>
    seen_by: ColumnType<string | null, never, string>
    seen_at: ColumnType<Date | null, never, Date>
  }
  readonly sign_in_budgets: { digest: Buffer; tries: Generated<number>; at: Date }
}
