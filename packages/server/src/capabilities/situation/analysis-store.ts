/**
 * The SQL of versions of the analysis: begun, written, signed, frozen; rows follow each other and are never changed.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { textArray } from '../../platform/database/pg-array.ts'
import type { AskedChoice, SituationTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<SituationTables>()

type AnalysisRow = SituationTables['analyses']
type StepRow = SituationTables['analysis_steps']

/** Without its content, which is large. */
export type StoredStep = Omit<StepRow, 'kab_kode' | 'id' | 'content' | 'area'>

export interface StoredAnalysis extends Omit<AnalysisRow, 'kab_kode' | 'asked'> {
  readonly asked: AskedChoice
}

const COLUMNS = ['id', 'area', 'level', 'year', 'version', 'asked', 'begun_by', 'begun_at'] as const

/** The latest first. */
export async function listAnalyses({ db, kab }: DistrictContext): Promise<StoredAnalysis[]> {
  return tables(db)
    .selectFrom('analyses')
    .select(COLUMNS)
    .where('kab_kode', '=', kab)
    .orderBy('begun_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function findAnalysis({ db, kab }: DistrictContext, id: string): Promise<StoredAnalysis | undefined> {
  return tables(db).selectFrom('analyses').select(COLUMNS).where('kab_kode', '=', kab).where('id', '=', id).executeTakeFirst()
}

/** Until the transaction ends nobody else begins, writes or signs an analysis of the district. */
export async function holdAnalyses({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`analisis ${kab}`}, 0))`.execute(db)
}

export async function insertAnalysis(
  { db, kab, actor, now }: DistrictContext,
  { asked, ...rest }: Pick<StoredAnalysis, 'id' | 'area' | 'level' | 'year' | 'version' | 'asked'>,
): Promise<void> {
  await tables(db)
    .insertInto('analyses')
    .values({ kab_kode: kab, ...rest, asked: JSON.stringify(asked), begun_by: actor.id, begun_at: now })
    .execute()
}

export type StoredText = Omit<SituationTables['analysis_texts'], 'kab_kode' | 'area'>

/** Everything ever written of these, the earliest first. */
export async function readTexts({ db, kab }: DistrictContext, analysisIds: readonly string[]): Promise<StoredText[]> {
  if (analysisIds.length === 0) return []
  return tables(db)
    .selectFrom('analysis_texts')
    .select(['analysis_id', 'id', 'topic', 'body', 'written_by', 'written_at'])
    .where('kab_kode', '=', kab)
    .where('analysis_id', 'in', [...analysisIds])
    .orderBy('written_at')
    .orderBy('id')
    .execute()
}

export async function insertText(
  { db, kab, actor, now, newId }: DistrictContext,
  { analysis_id, area, topic, body }: Pick<SituationTables['analysis_texts'], 'analysis_id' | 'area' | 'topic' | 'body'>,
): Promise<void> {
  const row = { kab_kode: kab, analysis_id, id: newId(), area, topic, body, written_by: actor.id, written_at: now }
  await tables(db).insertInto('analysis_texts').values(row).execute()
}

/** Of all analyses, or of one: by analysis, in order. */
export async function readAnalysisSteps({ db, kab }: DistrictContext, id?: string): Promise<StoredStep[]> {
  const asked = tables(db)
    .selectFrom('analysis_steps')
    .select(['analysis_id', 'no', 'step', 'state', 'reason', 'digest', 'taken_by', 'taken_role', 'taken_at'])
    .where('kab_kode', '=', kab)
  return (id === undefined ? asked : asked.where('analysis_id', '=', id)).orderBy('analysis_id').orderBy('no').execute()
}

export async function insertAnalysisStep(
  { db, kab, actor, now, newId }: DistrictContext,
  step: Pick<StepRow, 'analysis_id' | 'no' | 'area' | 'step' | 'state' | 'reason' | 'content' | 'digest' | 'taken_role'>,
): Promise<void> {
  await tables(db)
    .insertInto('analysis_steps')
    .values({ kab_kode: kab, id: newId(), ...step, taken_by: actor.id, taken_at: now })
    .execute()
}

/** The bytes that were last signed or frozen of each. */
export async function readAnalysisContents({ db, kab }: DistrictContext, analysisIds: readonly string[]): Promise<Map<string, Buffer>> {
  if (analysisIds.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('analysis_steps')
    .select(['analysis_id', 'content'])
    .where('kab_kode', '=', kab)
    .where('analysis_id', 'in', [...analysisIds])
    .where('content', 'is not', null)
    .orderBy('no')
    .execute()
  return new Map(rows.flatMap(({ analysis_id, content }) => (content === null ? [] : [[analysis_id, content] as const])))
}

/** Areas of these that were not reminded yet on that day. */
export async function insertAnalysisReminders(
  { db, kab, actor, now }: DistrictContext,
  { year, day, areas }: { readonly year: number; readonly day: string; readonly areas: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ area: string }>`
    insert into analysis_reminders (kab_kode, year, area, day, reminded_by, reminded_at)
    select ${kab}, ${year}, area, ${day}::date, ${actor.id}, ${now} from unnest(${textArray(areas)}::text[]) as new (area)
    on conflict do nothing returning area`.execute(db)
  return rows.map(({ area }) => area)
}

/** By area: the last day. */
export async function readAnalysisReminders({ db, kab }: DistrictContext, year: number): Promise<Map<string, string>> {
  const { rows } = await sql<{ area: string; day: string }>`
    select area, max(day)::text as day from analysis_reminders where kab_kode = ${kab} and year = ${year} group by area`.execute(db)
  return new Map(rows.map(({ area, day }) => [area, day]))
}
