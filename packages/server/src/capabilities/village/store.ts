/**
 * The SQL of what is recommended to villages and what they answer: rows follow each other and are never changed.
 */
import type { AnswerFacts } from '@konvergen/core/village/answer.ts'
import type { RecommendationBasis, RecommendationFacts, RecommendationState } from '@konvergen/core/village/recommendation.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { VillageTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<VillageTables>()

export interface StoredAnswer extends AnswerFacts {
  readonly no: number
  /** Which writing of the recommendation was answered. */
  readonly revision: number
  readonly by: string
  readonly role: string
  readonly at: Date
}

export interface StoredRecommendation {
  readonly id: string
  readonly desa: string
  readonly year: number
  /** Key of the catalogue. */
  readonly entry: string
  readonly revision: number
  readonly state: RecommendationState
  readonly facts: RecommendationFacts
  readonly basis: RecommendationBasis
  readonly reason: string | null
  readonly writtenBy: string
  readonly writtenAt: Date
  /** The latest; null = not answered. */
  readonly answer: StoredAnswer | null
}

/** `desa`, `id` undefined: all that are seen. */
export interface RecommendationChoice {
  readonly year: number
  readonly desa?: string | undefined
  readonly id?: string | undefined
}

/** As they stand, those that were left out too: by village, in the order in which they were first written. */
export async function readRecommendations({ db, kab }: DistrictContext, choice: RecommendationChoice): Promise<StoredRecommendation[]> {
  const ofDesa = choice.desa === undefined ? sql`` : sql`and r.desa_kode = ${choice.desa}`
  const ofId = choice.id === undefined ? sql`` : sql`and r.id = ${choice.id}::uuid`
  type Row = Omit<StoredRecommendation, 'answer'> & {
    readonly answer: (Omit<StoredAnswer, 'at'> & { readonly at: string }) | null
  }
  const { rows } = await sql<Row>`
    select r.id, r.desa_kode as desa, r.year, r.entry, v.no as revision, v.state, v.content as facts, v.basis, v.reason, v.written_by as "writtenBy",
      v.written_at as "writtenAt", a.answer
    from village_recommendations r
    cross join lateral (
      select * from village_revisions where kab_kode = ${kab} and recommendation_id = r.id order by no desc limit 1
    ) v
    left join lateral (
      select jsonb_build_object('no', no, 'revision', revision, 'answer', answer, 'stage', stage, 'rupiah', rupiah::text, 'reason', reason,
        'by', answered_by, 'role', answered_role, 'at', answered_at) as answer
      from village_answers where kab_kode = ${kab} and recommendation_id = r.id order by no desc limit 1
    ) a on true
    where r.kab_kode = ${kab} and r.year = ${choice.year} ${ofDesa} ${ofId}
    order by r.desa_kode, r.id`.execute(db)
  return rows.map(({ answer, ...row }) => ({ ...row, answer: answer === null ? null : { ...answer, at: new Date(answer.at) } }))
}

/** Ascending: years that hold a recommendation. */
export async function readRecommendationYears({ db, kab }: DistrictContext): Promise<number[]> {
  const rows = await tables(db)
    .selectFrom('village_recommendations')
    .select('year')
    .distinct()
    .where('kab_kode', '=', kab)
    .orderBy('year')
    .execute()
  return rows.map(({ year }) => year)
}

/** Village and year of one; undefined = there is none that is seen. */
export async function findRecommendation(
  { db, kab }: DistrictContext,
  id: string,
): Promise<{ readonly desa: string; readonly year: number } | undefined> {
  return tables(db)
    .selectFrom('village_recommendations')
    .select(['desa_kode as desa', 'year'])
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Until the transaction ends nobody else writes of this village and year. */
export async function holdVillage(
  { db, kab }: DistrictContext,
  { desa, year }: { readonly desa: string; readonly year: number },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`paket desa ${kab} ${desa} ${year}`}, 0))`.execute(db)
}

export type NewRecommendation = Pick<StoredRecommendation, 'id' | 'desa' | 'year' | 'entry'>

export async function insertRecommendations({ db, kab, actor, now }: DistrictContext, made: readonly NewRecommendation[]): Promise<void> {
  if (made.length === 0) return
  const rows = made.map(({ id, desa, year, entry }) => ({
    kab_kode: kab,
    id,
    desa_kode: desa,
    year,
    entry,
    made_by: actor.id,
    made_at: now,
  }))
  await tables(db).insertInto('village_recommendations').values(rows).execute()
}

export type NewRevision = Pick<StoredRecommendation, 'id' | 'desa' | 'revision' | 'state' | 'facts' | 'basis' | 'reason'>

export async function insertWritings({ db, kab, actor, now }: DistrictContext, written: readonly NewRevision[]): Promise<void> {
  if (written.length === 0) return
  const rows = written.map(({ id, desa, revision, state, facts, basis, reason }) => ({
    kab_kode: kab,
    recommendation_id: id,
    no: revision,
    desa_kode: desa,
    state,
    content: JSON.stringify(facts),
    basis: JSON.stringify(basis),
    reason,
    written_by: actor.id,
    written_at: now,
  }))
  await tables(db).insertInto('village_revisions').values(rows).execute()
}

export type StoredWriting = Pick<StoredRecommendation, 'revision' | 'state' | 'facts' | 'basis' | 'reason' | 'writtenBy' | 'writtenAt'>

/** Of one recommendation, the latest first. */
export async function readWritings({ db, kab }: DistrictContext, id: string): Promise<StoredWriting[]> {
  return tables(db)
    .selectFrom('village_revisions')
    .select(['no as revision', 'state', 'content as facts', 'basis', 'reason', 'written_by as writtenBy', 'written_at as writtenAt'])
    .where('kab_kode', '=', kab)
    .where('recommendation_id', '=', id)
    .orderBy('no', 'desc')
    .execute()
}

/** Of one recommendation, the latest first. */
export async function readVillageAnswers({ db, kab }: DistrictContext, id: string): Promise<StoredAnswer[]> {
  return tables(db)
    .selectFrom('village_answers')
    .select([
      'no',
      'revision',
      'answer',
      'stage',
      sql<string | null>`rupiah::text`.as('rupiah'),
      'reason',
      'answered_by as by',
      'answered_role as role',
      'answered_at as at',
    ])
    .where('kab_kode', '=', kab)
    .where('recommendation_id', '=', id)
    .orderBy('no', 'desc')
    .execute()
}

export async function insertVillageAnswer(
  { db, kab, actor, now }: DistrictContext,
  { id, desa }: Pick<StoredRecommendation, 'id' | 'desa'>,
  { no, revision, answer, stage, rupiah, reason, role }: Omit<StoredAnswer, 'by' | 'at'>,
): Promise<void> {
  const row = { kab_kode: kab, recommendation_id: id, no, desa_kode: desa, revision, answer, stage, rupiah, reason }
  await tables(db)
    .insertInto('village_answers')
    .values({ ...row, answered_by: actor.id, answered_role: role, answered_at: now })
    .execute()
}
