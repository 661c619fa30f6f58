/**
 * The SQL of findings: what was found, and what became of it.
 */
import type { Found, FoundNumber } from '@konvergen/core/findings/finding.ts'
import type { FindingState } from '@konvergen/core/findings/follow-findings.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { FindingEventKind, FindingsTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<FindingsTables>()

export interface StoredFinding extends Found {
  readonly id: string
  readonly key: string
  readonly state: FindingState
  /** Sent to `office`; else its owner answers. */
  readonly assigned: boolean
  readonly office: string | null
  readonly foundAt: Date
  readonly changedAt: Date
}

const COLUMNS = [
  'id',
  'key',
  'rule',
  'period',
  'area',
  'numbers',
  'detail',
  'state',
  'assigned',
  'office_id as office',
  'found_at as foundAt',
  'changed_at as changedAt',
] as const

const findings = ({ db, kab }: DistrictContext) => tables(db).selectFrom('findings').select(COLUMNS).where('kab_kode', '=', kab)

/** Until the transaction ends nobody else looks for findings of the district. */
export async function holdFindings({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`temuan ${kab}`}, 0))`.execute(db)
}

/** In these states, of all periods. */
export function listFindings(ctx: DistrictContext, states: readonly FindingState[]): Promise<StoredFinding[]> {
  return findings(ctx).where('state', 'in', states).orderBy('period', 'desc').orderBy('area').orderBy('key').execute()
}

/** Of any state. */
export function listAllFindings(ctx: DistrictContext): Promise<StoredFinding[]> {
  return findings(ctx).orderBy('key').execute()
}

export function findFinding(ctx: DistrictContext, id: string): Promise<StoredFinding | undefined> {
  return findings(ctx).where('id', '=', id).executeTakeFirst()
}

/** Held until the transaction ends. */
export function holdFinding(ctx: DistrictContext, id: string): Promise<StoredFinding | undefined> {
  return findings(ctx).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** A row has some thirteen parameters; a statement takes 65,535. */
const AT_ONCE = 1000

export interface NewFinding {
  readonly id: string
  readonly key: string
  readonly found: Found
}

export async function insertFindings({ db, kab, now }: DistrictContext, all: readonly NewFinding[]): Promise<void> {
  const rows = all.map(({ id, key, found: { rule, period, area, numbers, detail } }) => ({
    kab_kode: kab,
    id,
    key,
    rule,
    period,
    area,
    numbers: JSON.stringify(numbers),
    detail: JSON.stringify(detail),
    state: 'terbuka' as const,
    assigned: false,
    office_id: null,
    found_at: now,
    changed_at: now,
  }))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await tables(db)
      .insertInto('findings')
      .values(rows.slice(from, from + AT_ONCE))
      .execute()
  }
}

export interface FindingChange {
  readonly state?: FindingState
  readonly numbers?: Found['numbers']
  readonly detail?: Found['detail']
  readonly sentTo?: { readonly office: string | null }
}

export async function changeFinding({ db, kab, now }: DistrictContext, id: string, change: FindingChange): Promise<void> {
  const { state, numbers, detail, sentTo } = change
  await tables(db)
    .updateTable('findings')
    .set({
      changed_at: now,
      ...(state && { state }),
      ...(numbers && { numbers: JSON.stringify(numbers) }),
      ...(detail && { detail: JSON.stringify(detail) }),
      ...(sentTo && { assigned: true, office_id: sentTo.office }),
    })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

/** Those that are found no more. */
export async function closeFindings({ db, kab, now }: DistrictContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tables(db)
    .updateTable('findings')
    .set({ state: 'selesai', changed_at: now })
    .where('kab_kode', '=', kab)
    .where('id', 'in', ids)
    .execute()
}

export interface NewFindingEvent {
  readonly findingId: string
  readonly area: string
  readonly kind: FindingEventKind
  readonly note?: string
  readonly office?: string | null
  readonly numbers?: readonly FoundNumber[]
}

export async function insertFindingEvents(ctx: DistrictContext, events: readonly NewFindingEvent[]): Promise<void> {
  const { db, kab, actor, now, newId } = ctx
  const rows = events.map(({ findingId, area, kind, note = null, office = null, numbers }) => ({
    kab_kode: kab,
    finding_id: findingId,
    id: newId(),
    area,
    kind,
    note,
    office_id: office,
    numbers: numbers === undefined ? null : JSON.stringify(numbers),
    done_by: actor.id,
    at: now,
  }))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await tables(db)
      .insertInto('finding_events')
      .values(rows.slice(from, from + AT_ONCE))
      .execute()
  }
}

export interface StoredFindingEvent {
  readonly kind: FindingEventKind
  readonly note: string | null
  readonly office: string | null
  readonly numbers: readonly FoundNumber[] | null
  readonly by: string
  readonly at: Date
}

/** The latest first. */
export async function listFindingEvents({ db, kab }: DistrictContext, findingId: string): Promise<StoredFindingEvent[]> {
  const { rows } = await sql<StoredFindingEvent>`
    select kind, note, office_id as office, numbers, done_by as by, at from finding_events
    where kab_kode = ${kab} and finding_id = ${findingId} order by at desc, id desc`.execute(db)
  return rows
}

/** What was sent to an office that turned out to be another follows it. */
export async function moveFindingsToOffice({ db, kab }: DistrictContext, from: string, into: string): Promise<void> {
  const moved = { office_id: into }
  await tables(db).updateTable('findings').set(moved).where('kab_kode', '=', kab).where('office_id', '=', from).execute()
  await tables(db).updateTable('finding_events').set(moved).where('kab_kode', '=', kab).where('office_id', '=', from).execute()
}
