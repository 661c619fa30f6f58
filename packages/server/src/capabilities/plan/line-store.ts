/**
 * The SQL of a whole year of plans: lines of the list without their villages, and what the program mapping asks of each activity. Thousands of rows, so only what is used.
 */
import type { ActivityFacts } from '@konvergen/core/plan/activity.ts'
import type { PlacesSum } from '@konvergen/core/plan/check-activity.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray, textArray } from '../../platform/database/pg-array.ts'
import { versionsIn } from '../../platform/database/versions-in.ts'

type LineFacts = Pick<
  ActivityFacts,
  'title' | 'subKegiatan' | 'kind' | 'indicators' | 'placing' | 'volume' | 'unit' | 'unitCost' | 'money' | 'directShare' | 'status'
>

export interface StoredLine extends LineFacts {
  readonly id: string
  readonly office: string | null
  readonly year: number
  readonly revision: number
  readonly carriedFrom: string | null
  readonly villages: PlacesSum
}

export interface LineChoice {
  readonly year: number
  /** Of these alone. */
  readonly ids?: readonly string[] | undefined
  /** undefined: of all offices; null: the secretariat's. */
  readonly office?: string | null | undefined
  readonly indicator?: string | undefined
  /** Only what is done in this village, too; `isLokus`: as a lokus of the year. */
  readonly place?: { readonly desa: string; readonly isLokus: boolean } | undefined
  /** Each of its words stands in the title, the code as it was written or its normal form, who is responsible, or the note. */
  readonly words?: string | undefined
}

/** As LIKE takes them: signs that mean something to it stand for themselves. */
const patternsOf = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)

/** By activity, in the order in which they were first written: what changes whenever anything of it does. One text, since thousands are read faster so. */
export async function readPlanRevisions({ db, kab }: DistrictContext, year: number): Promise<Map<string, string>> {
  const { rows } = await sql<{ all: string | null }>`
    select string_agg(id::text || ' ' || revision || ' ' || coalesce(office_id::text, '-'), ',' order by id) as all
    from plan_activities where kab_kode = ${kab} and year = ${year} and deleted_at is null`.execute(db)
  return versionsIn(rows[0]?.all)
}

/** Only these; undefined = all of the year. */
const onlyActivities = (ids: readonly string[] | undefined) => (ids === undefined ? sql`` : sql`and a.id = any(${plainArray(ids)}::uuid[])`)

/** In the order in which they were first written. */
export async function readLines({ db, kab }: DistrictContext, choice: LineChoice): Promise<StoredLine[]> {
  const { year, ids, office, indicator, place, words = '' } = choice
  const ofOffice = office === undefined ? sql`` : sql`and a.office_id is not distinct from ${office}::uuid`
  const ofIndicator = indicator === undefined ? sql`` : sql`and ${indicator} = any(a.indicators)`
  const inVillage =
    place === undefined
      ? sql``
      : sql`and (a.placed = 'kabupaten' or (a.placed = 'lokus' and ${place.isLokus}) or a.id in (
          select activity_id from plan_places where kab_kode = ${kab} and desa_kode = ${place.desa}))`
  const withWords =
    words.trim() === ''
      ? sql``
      : sql`and concat_ws(' ', a.title, a.sub_kegiatan, a.sub_kegiatan_normal, a.responsible, a.note) ilike all(${textArray(patternsOf(words))}::text[])`
  const { rows } = await sql<StoredLine>`
    with chosen as materialized (
      select * from plan_activities a where a.kab_kode = ${kab} and a.year = ${year} and a.deleted_at is null ${onlyActivities(ids)} ${ofOffice} ${ofIndicator} ${inVillage} ${withWords}
    ), villages as (
      select activity_id, json_build_object('count', count(*), 'told', count(volume), 'sum', coalesce(sum(volume), 0)) as villages
      from plan_places where kab_kode = ${kab} and activity_id in (select id from chosen) group by activity_id
    ), money as (
      select activity_id, json_agg(json_build_object('source', source, 'rupiah', rupiah::text) order by source) as money
      from plan_money where kab_kode = ${kab} and activity_id in (select id from chosen) group by activity_id
    )
    select a.id, a.office_id as office, a.year, a.revision, a.carried_from as "carriedFrom", a.title, a.sub_kegiatan as "subKegiatan", a.kind, a.indicators,
      a.placed as placing, a.volume::float8 as volume, a.unit, a.unit_cost::text as "unitCost", a.direct_share::float8 as "directShare", a.status,
      coalesce(villages, '{"count":0,"told":0,"sum":0}'::json) as villages, coalesce(money, '[]'::json) as money
    from chosen a left join villages v on v.activity_id = a.id left join money m on m.activity_id = a.id
    order by a.id`.execute(db)
  return rows
}

export interface StoredPlanned
  extends Pick<ActivityFacts, 'title' | 'unit' | 'status' | 'months' | 'placing' | 'volume' | 'kind' | 'money'> {
  readonly id: string
  readonly office: string | null
}

export interface PlannedChoice {
  readonly year: number
  readonly office?: string | null | undefined
  readonly id?: string | undefined
  readonly ids?: readonly string[] | undefined
}

/** What is compared with what was done: of one office or all, of one activity, of some or all; in the order in which they were first written. */
export async function readPlanned({ db, kab }: DistrictContext, { year, office, id, ids }: PlannedChoice): Promise<StoredPlanned[]> {
  const ofOffice = office === undefined ? sql`` : sql`and a.office_id is not distinct from ${office}::uuid`
  const ofId = id === undefined ? sql`` : sql`and a.id = ${id}::uuid`
  const { rows } = await sql<StoredPlanned>`
    with chosen as materialized (
      select id, office_id, title, unit, status, months, placed, volume, kind from plan_activities a
      where a.kab_kode = ${kab} and a.year = ${year} and a.deleted_at is null ${ofOffice} ${ofId} ${onlyActivities(ids)}
    ), money as (
      select activity_id, json_agg(json_build_object('source', source, 'rupiah', rupiah::text) order by source) as money
      from plan_money where kab_kode = ${kab} and activity_id in (select id from chosen) group by activity_id
    )
    select a.id, a.office_id as office, a.title, a.unit, a.status, a.months, a.placed as placing, a.volume::float8 as volume, a.kind,
      coalesce(money, '[]'::json) as money
    from chosen a left join money m on m.activity_id = a.id order by a.id`.execute(db)
  return rows
}

export interface StoredProgram extends Pick<ActivityFacts, 'title' | 'indicators' | 'placing' | 'output' | 'money'> {
  readonly id: string
  readonly office: string | null
  /** Normal form. */
  readonly code: string | null
  readonly desa: readonly string[]
}

/** Activities of a year that were not called off; `ids`: of these. Villages come as one text: a hundred thousand codes are read faster so. */
export async function readPrograms({ db, kab }: DistrictContext, year: number, ids?: readonly string[]): Promise<StoredProgram[]> {
  const ofThese = ids === undefined ? sql`` : sql`and activity_id = any(${plainArray(ids)}::uuid[])`
  const { rows } = await sql<Omit<StoredProgram, 'desa'> & { desa: string | null }>`
    with places as (
      select activity_id, string_agg(desa_kode, ' ' order by desa_kode) as desa from plan_places where kab_kode = ${kab} ${ofThese} group by activity_id
    ), money as (
      select activity_id, json_agg(json_build_object('source', source, 'rupiah', rupiah::text) order by source) as money
      from plan_money where kab_kode = ${kab} ${ofThese} group by activity_id
    )
    select a.id, a.office_id as office, a.title, a.sub_kegiatan_normal as code, a.indicators, a.placed as placing, a.output, desa,
      coalesce(money, '[]'::json) as money
    from plan_activities a left join places p on p.activity_id = a.id left join money m on m.activity_id = a.id
    where a.kab_kode = ${kab} and a.year = ${year} and a.deleted_at is null and a.status <> 'batal' ${onlyActivities(ids)} order by a.id`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, desa: row.desa === null ? [] : row.desa.split(' ') }))
}
