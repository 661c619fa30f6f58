/**
 * The SQL of activities with their places and money. A writing replaces what stands and is kept beside it as a revision, so that nothing that was ever planned is lost.
 */
import type { ActivityFacts, ActivityMoney, ActivityPlace } from '@konvergen/core/plan/activity.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, textArray } from '../../platform/database/pg-array.ts'
import type { PlanTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<PlanTables>()

export interface StoredActivity extends ActivityFacts {
  readonly id: string
  readonly office: string | null
  readonly year: number
  readonly revision: number
  readonly carriedFrom: string | null
  readonly writtenBy: string
  readonly writtenAt: Date
}

/** `office` undefined: of all offices; null: the secretariat's. */
export interface PlanChoice {
  readonly year: number
  readonly office?: string | null | undefined
  readonly id?: string | undefined
}

/** In the order in which they were first written. Of one office or activity its parts are looked up; of a whole year they are put together first. */
export async function readActivities({ db, kab }: DistrictContext, choice: PlanChoice): Promise<StoredActivity[]> {
  const { year, office, id } = choice
  const ofOffice = office === undefined ? sql`` : sql`and a.office_id is not distinct from ${office}::uuid`
  const ofId = id === undefined ? sql`` : sql`and a.id = ${id}::uuid`
  const { rows } = await sql<StoredActivity>`
    select a.id, a.office_id as office, a.year, a.revision, a.title, a.sub_kegiatan as "subKegiatan", a.kind, a.pillar, a.indicators, a.placed as placing,
      a.target, a.volume::float8 as volume, a.unit, a.unit_cost::text as "unitCost", a.months, a.responsible, a.output, a.outcome,
      a.direct_share::float8 as "directShare", a.status, a.note, a.carried_from as "carriedFrom", a.written_by as "writtenBy", a.written_at as "writtenAt",
      coalesce(p.places, '[]'::jsonb) as places, coalesce(m.money, '[]'::jsonb) as money
    from plan_activities a
    cross join lateral (
      select jsonb_agg(jsonb_build_object('desa', desa_kode, 'volume', volume) order by desa_kode) as places
      from plan_places where kab_kode = ${kab} and activity_id = a.id
    ) p
    cross join lateral (
      select jsonb_agg(jsonb_build_object('source', source, 'rupiah', rupiah::text) order by source) as money
      from plan_money where kab_kode = ${kab} and activity_id = a.id
    ) m
    where a.kab_kode = ${kab} and a.year = ${year} and a.deleted_at is null ${ofOffice} ${ofId}
    order by a.id`.execute(db)
  return rows
}

export async function findYearOf({ db, kab }: DistrictContext, id: string): Promise<number | null> {
  const row = await tables(db)
    .selectFrom('plan_activities')
    .select('year')
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row?.year ?? null
}

/** Ascending: years that hold an activity. */
export async function readPlanYears({ db, kab }: DistrictContext): Promise<number[]> {
  const rows = await tables(db)
    .selectFrom('plan_activities')
    .select('year')
    .distinct()
    .where('kab_kode', '=', kab)
    .where('deleted_at', 'is', null)
    .orderBy('year')
    .execute()
  return rows.map(({ year }) => year)
}

export async function countByOffice({ db, kab }: DistrictContext, year: number): Promise<{ office: string | null; n: number }[]> {
  const { rows } = await sql<{ office: string | null; n: number }>`
    select office_id as office, count(*)::int as n from plan_activities
    where kab_kode = ${kab} and year = ${year} and deleted_at is null group by office_id`.execute(db)
  return rows
}

/** Until the transaction ends nobody else writes or hands in this plan. */
export async function holdPlan(
  { db, kab }: DistrictContext,
  { year, office }: { readonly year: number; readonly office: string | null },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rencana ${kab} ${year} ${office ?? '-'}`}, 0))`.execute(db)
}

export interface WrittenActivity {
  readonly id: string
  readonly office: string | null
  readonly year: number
  readonly revision: number
  readonly facts: ActivityFacts
  /** Of its sub-kegiatan, in its normal form; null = it has none that can be read. */
  readonly code: string | null
  readonly carriedFrom: string | null
  /** File and row that it came from; null = typed. */
  readonly origin: string | null
}

function columnsOf({ facts, code }: Pick<WrittenActivity, 'facts' | 'code'>) {
  const { title, kind, pillar, indicators, placing, target, volume, unit, months, responsible, output, outcome, status, note } = facts
  return {
    title,
    sub_kegiatan: facts.subKegiatan,
    sub_kegiatan_normal: code,
    kind,
    pillar,
    indicators: [...indicators],
    placed: placing,
    target,
    volume,
    unit,
    unit_cost: facts.unitCost,
    months: [...months],
    responsible,
    output,
    outcome,
    direct_share: facts.directShare,
    status,
    note,
  }
}

async function insertParts({ db, kab }: DistrictContext, written: readonly WrittenActivity[]): Promise<void> {
  const places = written.flatMap(({ id, facts }) => facts.places.map((place: ActivityPlace) => ({ id, ...place })))
  const money = written.flatMap(({ id, facts }) => facts.money.map((each: ActivityMoney) => ({ id, ...each })))
  if (places.length > 0) {
    await sql`insert into plan_places (kab_kode, activity_id, desa_kode, volume)
      select ${kab}, id, desa, volume from unnest(${plainArray(places.map(({ id }) => id))}::uuid[], ${plainArray(places.map(({ desa }) => desa))}::text[],
        ${plainArray(places.map(({ volume }) => volume))}::numeric[]) as new (id, desa, volume)`.execute(db)
  }
  if (money.length > 0) {
    await sql`insert into plan_money (kab_kode, activity_id, source, rupiah)
      select ${kab}, id, source, rupiah from unnest(${plainArray(money.map(({ id }) => id))}::uuid[], ${textArray(money.map(({ source }) => source))}::text[],
        ${plainArray(money.map(({ rupiah }) => rupiah))}::bigint[]) as new (id, source, rupiah)`.execute(db)
  }
}

async function insertRevisions({ db, kab, actor, now }: DistrictContext, written: readonly WrittenActivity[]): Promise<void> {
  const rows = written.map(({ id, office, year, revision, facts, origin }) => ({
    kab_kode: kab,
    activity_id: id,
    revision,
    office_id: office,
    year,
    content: JSON.stringify(facts),
    origin,
    written_by: actor.id,
    written_at: now,
  }))
  await tables(db).insertInto('plan_revisions').values(rows).execute()
}

/** A statement carries this many: PostgreSQL takes 65,535 parameters. */
const AT_ONCE = 1000

/** New ones, with their first revision. */
export async function insertActivities(ctx: DistrictContext, written: readonly WrittenActivity[]): Promise<void> {
  const { db, kab, actor, now } = ctx
  for (let from = 0; from < written.length; from += AT_ONCE) {
    const part = written.slice(from, from + AT_ONCE)
    const rows = part.map(({ id, office, year, revision, facts, code, carriedFrom }) => ({
      kab_kode: kab,
      id,
      office_id: office,
      year,
      revision,
      ...columnsOf({ facts, code }),
      carried_from: carriedFrom,
      written_by: actor.id,
      written_at: now,
      deleted_at: null,
    }))
    await tables(db).insertInto('plan_activities').values(rows).execute()
    await insertParts(ctx, part)
    await insertRevisions(ctx, part)
  }
}

/** False when it is not at the revision before any more; then nothing was written. */
export async function replaceActivity(ctx: DistrictContext, written: WrittenActivity): Promise<boolean> {
  const { db, kab, actor, now } = ctx
  const { id, revision } = written
  const { numUpdatedRows } = await tables(db)
    .updateTable('plan_activities')
    .set({ revision, ...columnsOf(written), written_by: actor.id, written_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('revision', '=', revision - 1)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await sql`delete from plan_places where kab_kode = ${kab} and activity_id = ${id}`.execute(db)
  await sql`delete from plan_money where kab_kode = ${kab} and activity_id = ${id}`.execute(db)
  await insertParts(ctx, [written])
  await insertRevisions(ctx, [written])
  return true
}

/** Its places, money and revisions stay. False as above. */
export async function deleteActivity(
  { db, kab, actor, now }: DistrictContext,
  { id, office, year, revision }: Pick<StoredActivity, 'id' | 'office' | 'year' | 'revision'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('plan_activities')
    .set({ revision: revision + 1, deleted_at: now, written_by: actor.id, written_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const taken = { kab_kode: kab, activity_id: id, revision: revision + 1, office_id: office, year, content: null, origin: null }
  await tables(db)
    .insertInto('plan_revisions')
    .values({ ...taken, written_by: actor.id, written_at: now })
    .execute()
  return true
}

export async function readRevisions(
  { db, kab }: DistrictContext,
  id: string,
): Promise<{ revision: number; by: string; at: Date; origin: string | null }[]> {
  return tables(db)
    .selectFrom('plan_revisions')
    .select(['revision', 'written_by as by', 'written_at as at', 'origin'])
    .where('kab_kode', '=', kab)
    .where('activity_id', '=', id)
    .orderBy('revision', 'desc')
    .execute()
}

/** Whoever wrote anything of a plan since; null = ever. */
export async function readWriters(
  { db, kab }: DistrictContext,
  { year, office, since }: { readonly year: number; readonly office: string | null; readonly since: Date | null },
): Promise<Set<string>> {
  const { rows } = await sql<{ by: string }>`
    select distinct written_by as by from plan_revisions
    where kab_kode = ${kab} and year = ${year} and office_id is not distinct from ${office}::uuid
      and (${since}::timestamptz is null or written_at > ${since}::timestamptz)`.execute(db)
  return new Set(rows.map(({ by }) => by))
}

/** Which of these have gone on into a year. */
export async function readCarried({ db, kab }: DistrictContext, year: number, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tables(db)
    .selectFrom('plan_activities')
    .select('carried_from as from')
    .where('kab_kode', '=', kab)
    .where('year', '=', year)
    .where('carried_from', 'in', [...ids])
    .where('deleted_at', 'is', null)
    .execute()
  return new Set(rows.flatMap(({ from }) => (from === null ? [] : [from])))
}

/** What an office planned follows it when it becomes another; versions stay as they were handed in. */
export async function moveToOffice({ db, kab }: DistrictContext, from: string, into: string): Promise<void> {
  await tables(db)
    .updateTable('plan_activities')
    .set({ office_id: into })
    .where('kab_kode', '=', kab)
    .where('office_id', '=', from)
    .execute()
}
