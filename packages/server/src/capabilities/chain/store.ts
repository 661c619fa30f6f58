/**
 * The SQL of links. A link that was taken back stays, with why.
 */
import type { Link, LinkKind } from '@konvergen/core/chain/link.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type ChainTables, PART_LETTERS } from './tables.ts'

const tables = (db: Db) => db.$extendTables<ChainTables>()

export interface StoredLink extends Link {
  readonly id: string
  readonly year: number
  readonly reason: string
  readonly by: string
  readonly at: Date
  /** null = it stands. */
  readonly ended: { readonly reason: string; readonly by: string; readonly at: Date } | null
}

/** By part of links (tables.ts): how many links there are, how many were taken back, and the newest. */
export async function readLinkVersions({ db, kab }: DistrictContext, year: number): Promise<Map<string, string>> {
  const { rows } = await sql<{ part: string; version: string }>`
    select right(l.id::text, ${PART_LETTERS}::int) as part, count(*) || ' ' || count(u.link_id) || ' ' || max(l.id::text) as version
    from chain_links l left join chain_unlinks u on u.kab_kode = l.kab_kode and u.link_id = l.id
    where l.kab_kode = ${kab} and l.year = ${year} group by 1 order by 1`.execute(db)
  return new Map(rows.map(({ part, version }) => [part, version]))
}

/** Those that were taken back too, in the order in which they were made. `year` undefined: of all years; `parts`: of these. */
export async function readChainLinks(
  { db, kab }: DistrictContext,
  choice: { readonly year?: number; readonly id?: string; readonly parts?: readonly string[] | undefined },
): Promise<StoredLink[]> {
  const all = tables(db)
    .selectFrom('chain_links as l')
    .leftJoin('chain_unlinks as u', (join) => join.onRef('u.kab_kode', '=', 'l.kab_kode').onRef('u.link_id', '=', 'l.id'))
    .select(['l.id', 'l.year', 'l.kind', 'l.from_id', 'l.to_id', 'l.reason', 'l.made_by', 'l.made_at'])
    .select(['u.reason as end_reason', 'u.taken_by', 'u.taken_at'])
    .where('l.kab_kode', '=', kab)
  const ofYear = choice.year === undefined ? all : all.where('l.year', '=', choice.year)
  const ofParts = choice.parts === undefined ? ofYear : ofYear.where(sql`right(l.id::text, ${PART_LETTERS}::int)`, 'in', choice.parts)
  const rows = await (choice.id === undefined ? ofParts : ofParts.where('l.id', '=', choice.id))
    .orderBy('l.made_at')
    .orderBy('l.id')
    .execute()
  return rows.map(({ id, year, kind, from_id, to_id, reason, made_by, made_at, end_reason, taken_by, taken_at }) => ({
    id,
    year,
    kind,
    from: from_id,
    to: to_id,
    reason,
    by: made_by,
    at: made_at,
    ended: end_reason === null || taken_by === null || taken_at === null ? null : { reason: end_reason, by: taken_by, at: taken_at },
  }))
}

/** Until the transaction ends nobody else makes or takes back a link. */
export async function holdChainLinks({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rantai ${kab}`}, 0))`.execute(db)
}

export interface NewLinks {
  readonly year: number
  readonly kind: LinkKind
  readonly reason: string
  readonly pairs: readonly { readonly from: string; readonly to: string }[]
}

export async function insertChainLinks(
  { db, kab, actor, now, newId }: DistrictContext,
  { year, kind, reason, pairs }: NewLinks,
): Promise<void> {
  if (pairs.length === 0) return
  const rows = pairs.map(({ from, to }) => ({
    kab_kode: kab,
    id: newId(),
    year,
    kind,
    from_id: from,
    to_id: to,
    reason,
    made_by: actor.id,
    made_at: now,
  }))
  await tables(db).insertInto('chain_links').values(rows).execute()
}

/** False when it was taken back before. */
export async function insertChainUnlink({ db, kab, actor, now }: DistrictContext, id: string, reason: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('chain_unlinks')
    .values({ kab_kode: kab, link_id: id, reason, taken_by: actor.id, taken_at: now })
    .onConflict((conflict) => conflict.columns(['kab_kode', 'link_id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
