/**
 * The SQL of clauses: their revisions, how they came out, who objected. Every revision stays.
 */
import type { Clause, Outcome } from '@konvergen/core/rembuk/clause.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { RembukTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<RembukTables>()

export interface StoredRevision extends Omit<RembukTables['rembuk_clauses'], 'kab_kode' | 'content'> {
  readonly content: Clause
}

/** Of one rembuk, or of all that are seen: by clause, the earliest first. */
export async function readRevisions({ db, kab }: DistrictContext, rembukId?: string): Promise<StoredRevision[]> {
  const all = tables(db)
    .selectFrom('rembuk_clauses')
    .select(['rembuk_id', 'clause_id', 'no', 'position', 'origin', 'content', 'removed', 'written_by', 'written_at'])
    .where('kab_kode', '=', kab)
  return (rembukId === undefined ? all : all.where('rembuk_id', '=', rembukId)).orderBy('clause_id').orderBy('no').execute()
}

export async function insertRevisions(
  { db, kab, actor, now }: DistrictContext,
  rembukId: string,
  revisions: readonly Pick<StoredRevision, 'clause_id' | 'no' | 'position' | 'origin' | 'content' | 'removed'>[],
): Promise<void> {
  if (revisions.length === 0) return
  const rows = revisions.map(({ content, ...rest }) => ({
    kab_kode: kab,
    rembuk_id: rembukId,
    ...rest,
    content: JSON.stringify(content),
    written_by: actor.id,
    written_at: now,
  }))
  await tables(db).insertInto('rembuk_clauses').values(rows).execute()
}

export interface StoredOutcome {
  readonly rembukId: string
  readonly clauseId: string
  readonly revision: number
  readonly outcome: Outcome
}

/** The earliest first. */
export async function readOutcomes({ db, kab }: DistrictContext, rembukId?: string): Promise<StoredOutcome[]> {
  const all = tables(db)
    .selectFrom('rembuk_outcomes')
    .select(['rembuk_id', 'clause_id', 'revision', 'result', 'way', 'votes_for', 'votes_against', 'abstained'])
    .where('kab_kode', '=', kab)
  const rows = await (rembukId === undefined ? all : all.where('rembuk_id', '=', rembukId)).orderBy('decided_at').orderBy('id').execute()
  return rows.map(({ rembuk_id, clause_id, revision, result, way, votes_for, votes_against, abstained }) => ({
    rembukId: rembuk_id,
    clauseId: clause_id,
    revision,
    outcome: {
      result,
      way,
      votes:
        votes_for === null || votes_against === null || abstained === null
          ? null
          : { for: votes_for, against: votes_against, abstain: abstained },
    },
  }))
}

export async function insertOutcome(
  { db, kab, actor, now, newId }: DistrictContext,
  { rembukId, clauseId, revision, outcome }: StoredOutcome,
): Promise<void> {
  const { result, way, votes } = outcome
  await tables(db)
    .insertInto('rembuk_outcomes')
    .values({
      kab_kode: kab,
      rembuk_id: rembukId,
      clause_id: clauseId,
      id: newId(),
      revision,
      result,
      way,
      votes_for: votes?.for ?? null,
      votes_against: votes?.against ?? null,
      abstained: votes?.abstain ?? null,
      decided_by: actor.id,
      decided_at: now,
    })
    .execute()
}

export type StoredObjection = Pick<RembukTables['rembuk_objections'], 'clause_id' | 'office' | 'body'>

export async function readObjections({ db, kab }: DistrictContext, rembukId: string): Promise<StoredObjection[]> {
  return tables(db)
    .selectFrom('rembuk_objections')
    .select(['clause_id', 'office', 'body'])
    .where('kab_kode', '=', kab)
    .where('rembuk_id', '=', rembukId)
    .orderBy('noted_at')
    .orderBy('id')
    .execute()
}

export async function insertObjection(
  { db, kab, actor, now, newId }: DistrictContext,
  rembukId: string,
  objection: StoredObjection,
): Promise<void> {
  const row = { kab_kode: kab, rembuk_id: rembukId, ...objection, id: newId(), noted_by: actor.id, noted_at: now }
  await tables(db).insertInto('rembuk_objections').values(row).execute()
}

/** Another whenever anything of it changed: rows are only ever added. null = there is no such rembuk. */
export async function readVersion({ db, kab }: DistrictContext, rembukId: string): Promise<string | null> {
  const { rows } = await sql<{ version: string }>`
    select concat_ws('.',
      (select count(*) from rembuk_clauses c where c.kab_kode = r.kab_kode and c.rembuk_id = r.id),
      (select count(*) from rembuk_outcomes o where o.kab_kode = r.kab_kode and o.rembuk_id = r.id),
      (select count(*) from rembuk_objections b where b.kab_kode = r.kab_kode and b.rembuk_id = r.id),
      (select count(*) from rembuk_closings x where x.kab_kode = r.kab_kode and x.rembuk_id = r.id),
      (select count(*) from rembuk_sheets s where s.kab_kode = r.kab_kode and s.rembuk_id = r.id),
      (select count(*) from rembuk_shown v where v.kab_kode = r.kab_kode and v.rembuk_id = r.id),
      (select count(*) + count(l.taken_back_at) from rembuk_activities l where l.kab_kode = r.kab_kode and l.rembuk_id = r.id),
      (select count(*) from rembuk_tasks t where t.kab_kode = r.kab_kode and t.rembuk_id = r.id),
      (select count(*) from meeting_attendance a where a.kab_kode = r.kab_kode and a.meeting_id = r.meeting_id and a.struck_at is null),
      (select extract(epoch from m.changed_at)::text from meetings m where m.kab_kode = r.kab_kode and m.id = r.meeting_id)) as version
    from rembuk r where r.kab_kode = ${kab} and r.id = ${rembukId}`.execute(db)
  return rows[0]?.version ?? null
}
