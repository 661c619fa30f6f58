/**
 * The SQL of runs of linkage: their progress, what they learnt, and what each record was when it was compared last.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE, textArray } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { ComparedSubject, LinkageTables, RunCounts, RunModels, RunState, RunStep } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LinkageTables>()

export interface StoredRun {
  readonly id: string
  readonly state: RunState
  readonly whole: boolean
  readonly step: RunStep
  readonly percent: number
  readonly models: RunModels | null
  readonly counts: RunCounts | null
  /** The program began it, after such a list; null = a person did. */
  readonly after_list: ComparedSubject | null
  readonly begun_by: string
  readonly begun_at: Date
  readonly seen_at: Date
  readonly ended_by: string | null
  readonly ended_at: Date | null
}

/** Until the transaction ends nobody else begins a run, answers a pair, joins, parts or links in the district. */
export async function holdLinkage({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tautan ${kab}`}, 0))`.execute(db)
}

/** The latest first. */
export async function readRuns({ db, kab }: DistrictContext, limit: number): Promise<StoredRun[]> {
  return tables(db)
    .selectFrom('linkage_runs')
    .selectAll()
    .where('kab_kode', '=', kab)
    .orderBy('begun_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** What the last run learnt that came to its end; null = there was none. */
export async function readModels({ db, kab }: DistrictContext): Promise<RunModels | null> {
  const row = await tables(db)
    .selectFrom('linkage_runs')
    .select('models')
    .where('kab_kode', '=', kab)
    .where('state', '=', 'selesai')
    .where('models', 'is not', null)
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.models ?? null
}

export async function insertRun(
  { db, kab, actor, now }: DistrictContext,
  { id, whole, after }: { readonly id: string; readonly whole: boolean; readonly after: ComparedSubject | null },
): Promise<void> {
  await tables(db)
    .insertInto('linkage_runs')
    .values({
      kab_kode: kab,
      id,
      state: 'berjalan',
      whole,
      step: 'baca',
      percent: 0,
      after_list: after,
      begun_by: actor.id,
      begun_at: now,
      seen_at: now,
    })
    .execute()
}

/** False when the run is not to go on. */
export async function tellStep({ db, kab, now }: DistrictContext, id: string, step: RunStep, percent: number): Promise<boolean> {
  const told = await tables(db)
    .updateTable('linkage_runs')
    .set({ step, percent, seen_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('state', '=', 'berjalan')
    .executeTakeFirst()
  return told.numUpdatedRows > 0n
}

export interface RunEnd {
  readonly state: Exclude<RunState, 'berjalan'>
  readonly counts?: RunCounts
  readonly models?: RunModels
}

/** False when it had ended already. */
export async function endRun({ db, kab, actor, now }: DistrictContext, id: string, { state, counts, models }: RunEnd): Promise<boolean> {
  const ended = await tables(db)
    .updateTable('linkage_runs')
    .set({
      state,
      ended_by: actor.id,
      ended_at: now,
      ...(state === 'selesai' ? { percent: 100 } : {}),
      ...(counts === undefined ? {} : { counts: JSON.stringify(counts) }),
      ...(models === undefined ? {} : { models: JSON.stringify(models) }),
    })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('state', '=', 'berjalan')
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** A child or a family as it is compared: who it is stays sealed with its own capability. */
export interface ListedSubject {
  readonly id: string
  readonly desa: string
  /** What it is now, as a keyed digest; another text = something changed. */
  readonly mark: string
  /** As it was when it was compared last; null = never. */
  readonly compared: string | null
}

export interface ListedChildSubject extends ListedSubject {
  readonly sex: 'L' | 'P'
  readonly birth: string
}

/** Children that are nobody's double and were not erased, in the order of their ids. */
export async function listChildSubjects({ db, kab }: DistrictContext): Promise<ListedChildSubject[]> {
  const asked = sql<ListedChildSubject>`
    select c.id, c.desa_kode as desa, c.sex, c.birth::text as birth, p.mark || ' ' || c.desa_kode as mark, m.mark as compared
    from children c
    join (select distinct on (child_id) child_id, left(encode(content_index, 'hex'), 32) as mark from child_persons
      where kab_kode = ${kab} order by child_id, id desc) p on p.child_id = c.id
    left join linkage_marks m on m.kab_kode = c.kab_kode and m.subject = 'anak' and m.subject_id = c.id
    where c.kab_kode = ${kab} and c.merged_into is null order by c.id`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

/** Families that are nobody's double, which a list that counts has or a village added, in the order of their ids. */
export async function listFamilySubjects({ db, kab }: DistrictContext): Promise<ListedSubject[]> {
  const asked = sql<ListedSubject>`
    select f.id, f.desa_kode as desa, p.mark || ' ' || f.desa_kode as mark, m.mark as compared
    from families f
    join (select distinct on (family_id) family_id, left(encode(content_index, 'hex'), 32) as mark from family_persons
      where kab_kode = ${kab} order by family_id, recorded_at desc, id desc) p on p.family_id = f.id
    left join linkage_marks m on m.kab_kode = f.kab_kode and m.subject = 'keluarga' and m.subject_id = f.id
    where f.kab_kode = ${kab} and f.merged_into is null and (f.list_id is null or f.id in (
      select coalesce(double.merged_into, double.id) from family_records r
      join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
      join families double on double.kab_kode = r.kab_kode and double.id = r.family_id
      where r.kab_kode = ${kab}))
    order by f.id`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

export async function putMarks(
  { db, kab }: DistrictContext,
  runId: string,
  subject: ComparedSubject,
  marks: readonly Pick<ListedSubject, 'id' | 'mark'>[],
): Promise<void> {
  for (let from = 0; from < marks.length; from += ROWS_AT_ONCE) {
    const part = marks.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into linkage_marks (kab_kode, subject, subject_id, mark, run_id)
      select ${kab}, ${subject}, id, mark, ${runId}::uuid
      from unnest(${plainArray(part.map(({ id }) => id))}::uuid[], ${textArray(part.map(({ mark }) => mark))}::text[]) as new (id, mark)
      on conflict (kab_kode, subject, subject_id) do update set mark = excluded.mark, run_id = excluded.run_id`.execute(db)
  }
}

export interface AreaLinks {
  readonly kecamatan: string
  readonly children: number
  readonly linked: number
  readonly waiting: number
}

/** By kecamatan: children, those with a family, and those without one of whom a pair waits for a person. */
export async function countByKecamatan({ db, kab }: DistrictContext): Promise<AreaLinks[]> {
  const asked = sql<AreaLinks>`
    select left(c.desa_kode, 8) as kecamatan, count(*)::int as children, count(m.id)::int as linked,
      count(*) filter (where m.id is null and p.one_id is not null)::int as waiting
    from children c
    left join family_members m on m.kab_kode = c.kab_kode and m.child_id = c.id and m.ended_at is null
    left join (select distinct one_id from linkage_pairs where kab_kode = ${kab} and kind = 'anak-keluarga' and state = 'tinjau'
      and (answer is null or answer = 'nanti')) p on p.one_id = c.id
    where c.kab_kode = ${kab} and c.merged_into is null
      and not exists (select from child_erasures e where e.kab_kode = c.kab_kode and e.child_id = c.id)
    group by 1 order by 1`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}
