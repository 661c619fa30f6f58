/**
 * The SQL of feeds: who may read the calendar under which secret, of which only the digest is here.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CalendarTables, FeedKind } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CalendarTables>()

export interface StoredFeed {
  readonly id: string
  readonly kind: FeedKind
  readonly code: string | null
  readonly label: string
  /** How many days before something begins it rings; null = not at all. */
  readonly alarmDays: number | null
  readonly madeAt: Date
}

const COLUMNS = ['id', 'kind', 'code', 'label', 'alarm_days as alarmDays', 'made_at as madeAt'] as const

/** Those that are open, the newest first. */
export async function readFeeds({ db, kab }: DistrictContext): Promise<StoredFeed[]> {
  return tables(db)
    .selectFrom('calendar_feeds')
    .select(COLUMNS)
    .where('kab_kode', '=', kab)
    .where('revoked_at', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** undefined where there is none, or it is closed. */
export async function findFeed({ db, kab }: DistrictContext, digest: Buffer): Promise<StoredFeed | undefined> {
  return tables(db)
    .selectFrom('calendar_feeds')
    .select(COLUMNS)
    .where('kab_kode', '=', kab)
    .where('digest', '=', digest)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
}

export async function insertFeed(
  { db, kab, now, actor }: DistrictContext,
  { alarmDays, ...feed }: Omit<StoredFeed, 'madeAt'> & { readonly digest: Buffer },
): Promise<void> {
  const row = { kab_kode: kab, ...feed, alarm_days: alarmDays, made_by: actor.id, made_at: now, revoked_by: null, revoked_at: null }
  await tables(db).insertInto('calendar_feeds').values(row).execute()
}

export async function revokeFeedRow({ db, kab, now, actor }: DistrictContext, id: string): Promise<void> {
  await tables(db)
    .updateTable('calendar_feeds')
    .set({ revoked_by: actor.id, revoked_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

export async function moveFeedsToOffice({ db, kab }: DistrictContext, from: string, into: string): Promise<void> {
  await tables(db)
    .updateTable('calendar_feeds')
    .set({ code: into })
    .where('kab_kode', '=', kab)
    .where('kind', '=', 'opd')
    .where('code', '=', from)
    .execute()
}

/** Of accounts that are gone; how many there were. */
export async function forgetFeeds({ db, kab }: DistrictContext, accountIds: readonly string[]): Promise<number> {
  if (accountIds.length === 0) return 0
  const { numDeletedRows } = await tables(db)
    .deleteFrom('calendar_feeds')
    .where('kab_kode', '=', kab)
    .where('kind', '=', 'orang')
    .where('code', 'in', accountIds)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
