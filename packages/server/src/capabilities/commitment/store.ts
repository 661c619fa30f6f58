/**
 * The SQL of commitments with their writings. Every writing stays, the latest counts.
 */
import type { Pledge, PledgedBy, PledgeState } from '@konvergen/core/commitment/pledge.ts'
import type { ProgressSum } from '@konvergen/core/commitment/progress.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CommitmentTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CommitmentTables>()

export interface StoredCommitment extends PledgedBy {
  readonly id: string
  readonly year: number
  /** Where it comes from; null = from no clause. */
  readonly rembuk: string | null
  readonly clause: string | null
  /** The owner of the clause that it was made for, as the clause says it (of `desa-lokus` the village). */
  readonly owner: string | null
  /** Counts its writings. */
  readonly no: number
  readonly pledge: Pledge
  readonly state: PledgeState
  readonly reason: string | null
  readonly writtenBy: string
  readonly writtenAt: Date
  /** Of the entries that were not struck. */
  readonly progress: ProgressSum
  readonly isReleased: boolean
}

export interface CommitmentChoice {
  readonly year?: number | undefined
  readonly id?: string | undefined
}

/** In the order in which they were first written. */
export async function readCommitments({ db, kab }: DistrictContext, { year, id }: CommitmentChoice): Promise<StoredCommitment[]> {
  const ofYear = year === undefined ? sql`` : sql`and c.year = ${year}`
  const ofId = id === undefined ? sql`` : sql`and c.id = ${id}::uuid`
  const { rows } = await sql<StoredCommitment>`
    with chosen as materialized (
      select * from commitments c where c.kab_kode = ${kab} ${ofYear} ${ofId}
    ), latest as (
      select distinct on (commitment_id) * from commitment_revisions
      where kab_kode = ${kab} and commitment_id in (select id from chosen) order by commitment_id, no desc
    ), sums as (
      select commitment_id, jsonb_build_object('entries', count(*), 'volume', sum(volume)::float8, 'rupiah', sum(rupiah)::text) as progress
      from commitment_progress where kab_kode = ${kab} and commitment_id in (select id from chosen) and struck_at is null group by commitment_id
    )
    select c.id, c.year, c.who, c.office_id as office, c.area, c.rembuk_id as rembuk, c.clause_id as clause, c.owner,
      r.no, r.content as pledge, r.state, r.reason, r.written_by as "writtenBy", r.written_at as "writtenAt",
      coalesce(p.progress, '{"entries":0,"volume":null,"rupiah":null}') as progress,
      exists (select from commitment_releases s where s.kab_kode = ${kab} and s.commitment_id = c.id and s.withdrawn_at is null) as "isReleased"
    from chosen c join latest r on r.commitment_id = c.id left join sums p on p.commitment_id = c.id
    order by c.id`.execute(db)
  return rows
}

export type OverdueCommitment = Pick<StoredCommitment, 'year' | 'who' | 'office' | 'area'>

/** Of all years: those that go on after their day (core/commitment/pledge.ts: `isOverdue`), without their progress. */
export async function readOverdue({ db, kab }: DistrictContext, today: string): Promise<OverdueCommitment[]> {
  const { rows } = await sql<OverdueCommitment>`
    select c.year, c.who, c.office_id as office, c.area from commitments c join (
      select distinct on (commitment_id) commitment_id, state, content ->> 'due' as due from commitment_revisions
      where kab_kode = ${kab} order by commitment_id, no desc
    ) r on r.commitment_id = c.id
    where c.kab_kode = ${kab} and r.state in ('dijanjikan', 'berjalan') and r.due < ${today} order by c.id`.execute(db)
  return rows
}

/** Which owners of which clauses have a commitment. */
export async function readMadeOfClauses({ db, kab }: DistrictContext): Promise<{ clause: string; owner: string | null }[]> {
  const { rows } = await sql<{ clause: string; owner: string | null }>`
    select clause_id as clause, owner from commitments where kab_kode = ${kab} and clause_id is not null`.execute(db)
  return rows
}

/** Ascending: years that hold a commitment. */
export async function readCommitmentYears({ db, kab }: DistrictContext): Promise<number[]> {
  const rows = await tables(db).selectFrom('commitments').select('year').distinct().where('kab_kode', '=', kab).orderBy('year').execute()
  return rows.map(({ year }) => year)
}

/** Until the transaction ends nobody else writes in it (in a clause of it). */
export async function holdCommitment({ db, kab }: DistrictContext, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`komitmen ${kab} ${id}`}, 0))`.execute(db)
}

export interface NewCommitment extends PledgedBy {
  readonly id: string
  readonly year: number
  readonly rembuk: string | null
  readonly clause: string | null
  readonly owner: string | null
}

export async function insertCommitments({ db, kab, actor, now }: DistrictContext, made: readonly NewCommitment[]): Promise<void> {
  if (made.length === 0) return
  const rows = made.map(({ id, year, who, office, area, rembuk, clause, owner }) => ({
    kab_kode: kab,
    id,
    year,
    who,
    office_id: office,
    area,
    rembuk_id: rembuk,
    clause_id: clause,
    owner,
    made_by: actor.id,
    made_at: now,
  }))
  await tables(db).insertInto('commitments').values(rows).execute()
}

export interface NewRevision {
  readonly id: string
  readonly no: number
  readonly pledge: Pledge
  readonly state: PledgeState
  readonly reason: string | null
}

export async function insertCommitmentRevisions({ db, kab, actor, now }: DistrictContext, written: readonly NewRevision[]): Promise<void> {
  if (written.length === 0) return
  const rows = written.map(({ id, no, pledge, state, reason }) => ({
    kab_kode: kab,
    commitment_id: id,
    no,
    content: JSON.stringify(pledge),
    state,
    reason,
    written_by: actor.id,
    written_at: now,
  }))
  await tables(db).insertInto('commitment_revisions').values(rows).execute()
}

export type StoredCommitmentRevision = Pick<
  CommitmentTables['commitment_revisions'],
  'no' | 'state' | 'reason' | 'written_by' | 'written_at'
> & {
  readonly content: Pledge
}

/** The latest first. */
export async function readCommitmentRevisions({ db, kab }: DistrictContext, id: string): Promise<StoredCommitmentRevision[]> {
  return tables(db)
    .selectFrom('commitment_revisions')
    .select(['no', 'content', 'state', 'reason', 'written_by', 'written_at'])
    .where('kab_kode', '=', kab)
    .where('commitment_id', '=', id)
    .orderBy('no', 'desc')
    .execute()
}

/** What an office pledged follows it when it becomes another. */
export async function moveCommitmentsToOffice({ db, kab }: DistrictContext, from: string, into: string): Promise<void> {
  await tables(db).updateTable('commitments').set({ office_id: into }).where('kab_kode', '=', kab).where('office_id', '=', from).execute()
}
