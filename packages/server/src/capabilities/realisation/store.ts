/**
 * The SQL of what was done in quarters: revisions are appended, the latest of a subject and quarter counts.
 */
import type { Quarter, QuarterOfOffice, RealisationFacts, RealisationSubject } from '@konvergen/core/realisation/realisation.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import { versionsIn } from '../../platform/database/versions-in.ts'
import type { RealisationTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<RealisationTables>()

export interface StoredRealisation extends RealisationFacts {
  readonly subject: RealisationSubject
  readonly year: number
  readonly quarter: Quarter
  readonly revision: number
  readonly writtenBy: string
  readonly writtenAt: Date
  /** File and row that it came from; null = typed. */
  readonly origin: string | null
}

/** `subjects` undefined: of all; their kind is `kind`. */
export interface RealisationChoice {
  readonly year: number
  readonly kind?: RealisationSubject['kind'] | undefined
  readonly subjects?: readonly string[] | undefined
}

const FACTS = sql`jsonb_build_object('kind', subject_kind, 'id', subject_id) as subject, year, quarter, revision, volume::float8 as volume, percent::float8 as percent, money, reached,
  places, reason, ask, note, evidence, written_by as "writtenBy", written_at as "writtenAt", origin`

/** What counts now of each subject and quarter; by subject, then quarter. A row that says nothing any more (`isReported`) is among them. */
export async function readRealisations({ db, kab }: DistrictContext, choice: RealisationChoice): Promise<StoredRealisation[]> {
  const { year, kind, subjects } = choice
  const ofKind = kind === undefined ? sql`` : sql`and subject_kind = ${kind}`
  const ofSubjects = subjects === undefined ? sql`` : sql`and subject_id = any(${plainArray([...subjects])}::uuid[])`
  // Backwards through the key, so that nothing has to be sorted.
  const { rows } = await sql<StoredRealisation>`
    select distinct on (subject_kind, subject_id, quarter) ${FACTS}
    from realisations where kab_kode = ${kab} and year = ${year} ${ofKind} ${ofSubjects}
    order by subject_kind desc, subject_id desc, quarter desc, revision desc`.execute(db)
  return rows.toReversed()
}

/** What the lights of a whole year rest on: nothing of who wrote what, of villages or notes. */
export type QuarterSums = Pick<RealisationFacts, 'volume' | 'percent' | 'money' | 'reached' | 'reason' | 'evidence'> & {
  readonly quarter: Quarter
}

/** By subject: what counts now of each quarter, the newest quarter first; `subjects`: of these. One row for each subject, since thousands are read faster so. */
export async function readYearSums(
  { db, kab }: DistrictContext,
  { year, kind, subjects }: RealisationChoice & Required<Pick<RealisationChoice, 'kind'>>,
): Promise<Map<string, readonly QuarterSums[]>> {
  const ofSubjects = subjects === undefined ? sql`` : sql`and subject_id = any(${plainArray([...subjects])}::uuid[])`
  const { rows } = await sql<{ id: string; quarters: QuarterSums[] }>`
    select subject_id as id, json_agg(json_build_object('quarter', quarter, 'volume', volume::float8, 'percent', percent::float8, 'money', money, 'reached', reached,
      'reason', reason, 'evidence', evidence)) as quarters
    from (
      select distinct on (subject_kind, subject_id, quarter) subject_id, quarter, volume, percent, money, reached, reason, evidence
      from realisations where kab_kode = ${kab} and year = ${year} and subject_kind = ${kind} ${ofSubjects}
      order by subject_kind desc, subject_id desc, quarter desc, revision desc
    ) as newest group by subject_id`.execute(db)
  return new Map(rows.map(({ id, quarters }) => [id, quarters]))
}

/** By subject: how many writings there are. They are appended and never changed, so that the number is the version of all of them. */
export async function countWritings(
  { db, kab }: DistrictContext,
  { year, kind }: Pick<RealisationChoice, 'year' | 'kind'>,
): Promise<Map<string, string>> {
  const ofKind = kind === undefined ? sql`` : sql`and subject_kind = ${kind}`
  const { rows } = await sql<{ all: string | null }>`
    select string_agg(subject_id::text || ' ' || n, ',') as all from (
      select subject_id, count(*) as n from realisations where kab_kode = ${kab} and year = ${year} ${ofKind} group by subject_id
    ) as counted`.execute(db)
  return versionsIn(rows[0]?.all)
}

/** Every writing of one subject in a year, the newest first. */
export async function readRealisationRevisions(
  { db, kab }: DistrictContext,
  { kind, id }: RealisationSubject,
  year: number,
): Promise<StoredRealisation[]> {
  const { rows } = await sql<StoredRealisation>`
    select ${FACTS} from realisations where kab_kode = ${kab} and year = ${year} and subject_kind = ${kind} and subject_id = ${id}
    order by written_at desc, quarter desc, revision desc`.execute(db)
  return rows
}

/** Ascending: years of which anything was reported. */
export async function readRealisedYears({ db, kab }: DistrictContext): Promise<number[]> {
  const rows = await tables(db).selectFrom('realisations').select('year').distinct().where('kab_kode', '=', kab).orderBy('year').execute()
  return rows.map(({ year }) => year)
}

export interface WrittenRealisation {
  readonly subject: RealisationSubject
  readonly year: number
  readonly quarter: Quarter
  readonly revision: number
  readonly facts: RealisationFacts
  readonly origin: string | null
}

/** A statement carries this many: PostgreSQL takes 65,535 parameters. */
const AT_ONCE = 1000

export async function insertRealisations({ db, kab, actor, now }: DistrictContext, written: readonly WrittenRealisation[]): Promise<void> {
  for (let from = 0; from < written.length; from += AT_ONCE) {
    const rows = written.slice(from, from + AT_ONCE).map(({ subject, year, quarter, revision, facts, origin }) => ({
      kab_kode: kab,
      subject_kind: subject.kind,
      subject_id: subject.id,
      year,
      quarter,
      revision,
      volume: facts.volume,
      percent: facts.percent,
      money: JSON.stringify(facts.money),
      reached: facts.reached,
      places: JSON.stringify(facts.places),
      reason: facts.reason,
      ask: facts.ask,
      note: facts.note,
      evidence: [...facts.evidence],
      origin,
      written_by: actor.id,
      written_at: now,
    }))
    await tables(db).insertInto('realisations').values(rows).execute()
  }
}

/** Until the transaction ends nobody else writes or steps this quarter of this office. */
export async function holdQuarter({ db, kab }: DistrictContext, { year, office, quarter }: QuarterOfOffice): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`realisasi ${kab} ${year} ${quarter} ${office ?? '-'}`}, 0))`.execute(db)
}

/** Whoever wrote any of these subjects in a quarter. */
export async function readRealisationWriters(
  { db, kab }: DistrictContext,
  { year, quarter, subjects }: { readonly year: number; readonly quarter: Quarter; readonly subjects: readonly string[] },
): Promise<Set<string>> {
  const { rows } = await sql<{ by: string }>`
    select distinct written_by as by from realisations
    where kab_kode = ${kab} and year = ${year} and quarter = ${quarter} and subject_id = any(${plainArray([...subjects])}::uuid[])`.execute(
    db,
  )
  return new Set(rows.map(({ by }) => by))
}
