/**
 * The SQL of the trail. Insert only: the program's account has no right to do more; of the heads only the end moves.
 */
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { ChainRow, Link } from './tables.ts'

type TrailTables = {
  readonly trail: Omit<ChainRow, 'detail' | 'seq'> & { readonly detail: unknown; readonly seq: unknown }
}

const tables = (db: Db) => db.$extendTables<TrailTables>()

export interface Head {
  readonly seq: number
  readonly digest: Buffer
}

/** Holds the end of a district's chain until the transaction is over; null where there is none yet. */
export async function holdHead(db: Db, kab: string, first: Buffer): Promise<Head> {
  await sql`insert into trail_heads (kab_kode, seq, digest) values (${kab}, 0, ${first}) on conflict do nothing`.execute(db)
  const { rows } = await sql<{ seq: string; digest: Buffer }>`
    select seq, digest from trail_heads where kab_kode = ${kab} for update`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`the chain of ${kab} has no head`)
  return { seq: Number(row.seq), digest: row.digest }
}

export async function readHead(db: Db, kab: string): Promise<Head | undefined> {
  const { rows } = await sql<{ seq: string; digest: Buffer }>`select seq, digest from trail_heads where kab_kode = ${kab}`.execute(db)
  return rows[0] === undefined ? undefined : { seq: Number(rows[0].seq), digest: rows[0].digest }
}

export async function moveHead(db: Db, kab: string, { seq, digest }: Head): Promise<void> {
  await sql`update trail_heads set seq = ${seq}, digest = ${digest} where kab_kode = ${kab}`.execute(db)
}

export async function insertLinks(db: Db, rows: readonly ChainRow[]): Promise<void> {
  await tables(db)
    .insertInto('trail')
    .values(rows.map((row) => ({ ...row, detail: JSON.stringify(row.detail) })))
    .execute()
}

/** In the order of the chain, `limit` at a time; rows from before there was a chain are left out. */
export async function readLinks(db: Db, kab: string, after: number, limit: number): Promise<ChainRow[]> {
  const { rows } = await sql<Omit<ChainRow, 'seq'> & { seq: string }>`
    select kab_kode, seq, id, at, actor, role, area, device, act, subject, detail, digest from trail
    where kab_kode = ${kab} and seq > ${after} order by seq limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}

export async function countUnchained(db: Db, kab: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from trail where kab_kode = ${kab} and seq is null`.execute(db)
  return rows[0]?.n ?? 0
}

export interface TrailFilter {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly actor?: string | undefined
  readonly act?: string | undefined
  readonly subject?: string | undefined
}

export interface ReadTrace extends Omit<Link, 'seq'> {
  readonly total: number
}

/** Newest first. `from`, `to`: moments; both within. `act`: the word, or its beginning up to a dot. */
export async function readTraces(db: Db, kab: string, filter: TrailFilter, limit: number, offset: number): Promise<ReadTrace[]> {
  const { from = null, to = null, actor = null, act = null, subject = null } = filter
  const { rows } = await sql<ReadTrace>`
    select kab_kode, id, at, actor, role, area, device, act, subject, detail, (count(*) over ())::int as total from trail
    where kab_kode = ${kab} and (${from}::timestamptz is null or at >= ${from}::timestamptz) and (${to}::timestamptz is null or at < ${to}::timestamptz)
      and (${actor}::text is null or actor = ${actor}) and (${subject}::text is null or subject = ${subject})
      and (${act}::text is null or act = ${act} or starts_with(act, ${act}::text || '.'))
    order by at desc, seq desc nulls last limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** True when such an act stands in the trail of a district. */
export async function hasHappened(db: Db, kab: string, act: string): Promise<boolean> {
  const found = await tables(db).selectFrom('trail').select('id').where('kab_kode', '=', kab).where('act', '=', act).limit(1).execute()
  return found.length > 0
}
