/**
 * The SQL of officials, how to reach them, and the posts they hold.
 */
import type { Post } from '@konvergen/core/opd/person.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { OpdTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<OpdTables>()

export interface StoredPerson {
  readonly id: string
  readonly nama: string
  readonly akun: string | null
}

export async function readOfficials({ db, kab }: DistrictContext): Promise<StoredPerson[]> {
  return tables(db)
    .selectFrom('opd_people')
    .select(['id', 'nama', 'account_id as akun'])
    .where('kab_kode', '=', kab)
    .orderBy('nama')
    .orderBy('id')
    .execute()
}

/** All posts, past ones too. */
export async function readPosts({ db, kab }: DistrictContext): Promise<Post[]> {
  return tables(db)
    .selectFrom('opd_posts')
    .select(['id', 'person_id as person', 'lembaga', 'jabatan', 'leads', 'starts as from', 'ends as until'])
    .where('kab_kode', '=', kab)
    .orderBy('id')
    .execute()
}

export async function insertOfficials(
  ctx: DistrictContext,
  people: readonly { readonly id: string; readonly nama: string }[],
): Promise<void> {
  if (people.length === 0) return
  const { db, kab, actor, now } = ctx
  const rows = people.map(({ id, nama }) => ({ kab_kode: kab, id, nama, account_id: null, created_by: actor.id, created_at: now }))
  await tables(db).insertInto('opd_people').values(rows).execute()
}

/** False: there is no such person. */
export async function updateOfficial({ db, kab }: DistrictContext, { id, nama, akun }: StoredPerson): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('opd_people')
    .set({ nama, account_id: akun })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertPosts({ db, kab }: DistrictContext, posts: readonly Omit<Post, 'until'>[]): Promise<void> {
  if (posts.length === 0) return
  const rows = posts.map(({ id, person, lembaga, jabatan, leads, from }) => ({
    kab_kode: kab,
    id,
    person_id: person,
    lembaga,
    jabatan,
    leads,
    starts: from,
    ends: null,
  }))
  await tables(db).insertInto('opd_posts').values(rows).execute()
}

export async function endPosts({ db, kab }: DistrictContext, ids: readonly string[], lastDay: string): Promise<void> {
  if (ids.length === 0) return
  await tables(db).updateTable('opd_posts').set({ ends: lastDay }).where('kab_kode', '=', kab).where('id', 'in', ids).execute()
}

/** People of the register stay, as whoever held a post; which account was theirs is no longer known. How many there were. */
export async function unlinkAccounts({ db, kab }: DistrictContext, accountIds: readonly string[]): Promise<number> {
  if (accountIds.length === 0) return 0
  const { numUpdatedRows } = await tables(db)
    .updateTable('opd_people')
    .set({ account_id: null })
    .where('kab_kode', '=', kab)
    .where('account_id', 'in', accountIds)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
