/**
 * The SQL of the trail. Insert only: the program's account has no right to do more; of the heads only the end moves.
 */
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { ChainRow, Head, Link } from './tables.ts'

type TrailTables = {
  readonly trail: Omit<ChainRow, 'detail' | 'seq'> & { readonly detail: unknown; readonly seq: unknown }
}

const tables = (db: Db) => db.$extendTables<TrailTables>()

type RawHead = Omit<Head, 'seq'> & { readonly seq: string }

const headOf = (row: RawHead | undefined): Head | undefined => (row === undefined ? undefined : { ...row, seq: Number(row.seq) })

/** Holds the end of a district's chain until the transaction is over; null where there is none. */
export async function holdHead(db: Db, kab: string): Promise<Head | null> {
  const { rows } = await sql<RawHead>`select seq, digest, seal from trail_heads where kab_kode = ${kab} for update`.execute(db)
  return headOf(rows[0]) ?? null
}

/** Where there is none. Whoever does it at the same time waits here, and then does nothing. */
export async function insertHead(db: Db, kab: string, { seq, digest, seal }: Head): Promise<void> {
  await sql`insert into trail_heads (kab_kode, seq, digest, seal) values (${kab}, ${seq}, ${digest}, ${seal})
    on conflict do nothing`.execute(db)
}

export async function readHead(db: Db, kab: string): Promise<Head | undefined> {
  return headOf((await sql<RawHead>`select seq, digest, seal from trail_heads where kab_kode = ${kab}`.execute(db)).rows[0])
}

export async function moveHead(db: Db, kab: string, { seq, digest, seal }: Head): Promise<void> {
  await sql`update trail_heads set seq = ${seq}, digest = ${digest}, seal = ${seal} where kab_kode = ${kab}`.execute(db)
}

/** The row of the highest number, whatever the head says of it. */
export async function lastLink(db: Db, kab: string): Promise<Pick<Head, 'seq' | 'digest'> | undefined> {
  const { rows } = await sql<{ seq: string; digest: Buffer }>`
    select seq, digest from trail where kab_kode = ${kab} and seq is not null order by seq desc limit 1`.execute(db)
  return rows[0] === undefined ? undefined : { seq: Number(rows[0].seq), digest: rows[0].digest }
}

/** Whether anything in these chains was written since ends are sealed; held back while another asks the same to write upon it. */
export async function isSealedAnywhere(db: Db, kabs: readonly string[]): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('konvergen trail seal'))`.execute(db)
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from trail_heads where kab_kode = any (${kabs}::text[]) and seal is not null)
      or exists (select 1 from trail where kab_kode = any (${kabs}::text[])
        and (address is not null or act in ('setup.trail-sealed', 'setup.trail-broken'))) as found`.execute(db)
  return rows[0]?.found === true
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
    select kab_kode, seq, id, at, actor, role, area, device, address, act, subject, detail, digest from trail
    where kab_kode = ${kab} and seq > ${after} order by seq limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}

/** Rows without a number, in the order of their ids: from before there was a chain, or put in past it. */
export async function readUnchained(db: Db, kab: string): Promise<Link[]> {
  const { rows } = await sql<Omit<Link, 'seq'>>`
    select kab_kode, id, at, actor, role, area, device, address, act, subject, detail from trail
    where kab_kode = ${kab} and seq is null order by id`.execute(db)
  return rows.map((row) => ({ ...row, seq: 0 }))
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
    select kab_kode, id, at, actor, role, area, device, address, act, subject, detail, (count(*) over ())::int as total from trail
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

export interface ToldFilter {
  readonly act: string
  readonly subject: string
  readonly actor: string
  readonly since: Date
  /** The row's detail holds at least this. */
  readonly detail: Readonly<Record<string, string | number | null>>
}

/** True when somebody did this since. */
export async function isTold(db: Db, kab: string, { act, subject, actor, since, detail }: ToldFilter): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`
    select exists (select 1 from trail where kab_kode = ${kab} and at >= ${since} and actor = ${actor} and act = ${act}
      and subject = ${subject} and detail @> ${JSON.stringify(detail)}::jsonb) as told`.execute(db)
  return rows[0]?.told === true
}

/** Whether the chain still has this link, and nothing under one of these words came after it. */
export async function isQuietSince(
  db: Db,
  kab: string,
  { seq, digest }: Pick<Head, 'seq' | 'digest'>,
  words: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ quiet: boolean | null }>`
    select bool_or(seq = ${seq} and digest = ${digest}) and not bool_or(seq > ${seq} and act = any(${words}::text[])) as quiet
    from trail where kab_kode = ${kab} and seq >= ${seq}`.execute(db)
  return rows[0]?.quiet === true
}
