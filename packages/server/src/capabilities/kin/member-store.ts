/**
 * The SQL of who belongs to which family, and of what was said of a child or a family.
 */
import type { ToldState } from '@konvergen/core/linkage/subject-standing.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { LinkageTables, Subject } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LinkageTables>()

/** The day in Indonesia's west, as everywhere (platform/today.ts). */
const today = (now: Date) => sql<string>`(${now}::timestamptz at time zone 'Asia/Jakarta')::date`

export interface StoredMember {
  readonly id: string
  readonly child: string
  readonly family: string
  /** Where the family lives; null = out of one's sight. */
  readonly desa: string | null
  readonly begins: string
  readonly ends: string | null
  readonly basis: 'penautan' | 'orang'
  readonly certainty: number | null
  readonly mother: boolean | null
  readonly pair: string | null
  readonly replaces: string | null
  readonly by: string
}

/** The family that it was found to be answers for a double. */
const MEMBER = sql`m.id, m.child_id as child, coalesce(f.merged_into, m.family_id) as family, coalesce(target.desa_kode, f.desa_kode) as desa,
  m.begins::text as begins, m.ends::text as ends, m.basis, m.certainty, m.mother, m.pair_id as pair, m.replaces, m.recorded_by as by
  from family_members m left join families f on f.kab_kode = m.kab_kode and f.id = m.family_id
  left join families target on target.kab_kode = f.kab_kode and target.id = f.merged_into`

/** Every family that a child ever had, the present one first. */
export async function readMembersOfChild({ db, kab }: DistrictContext, child: string): Promise<StoredMember[]> {
  const { rows } = await sql<StoredMember>`select ${MEMBER} where m.kab_kode = ${kab} and m.child_id = ${child}
    order by m.ended_at desc nulls first, m.recorded_at desc, m.id desc`.execute(db)
  return rows
}

/** The children of a family and of its doubles. */
export async function readMembersOfFamily({ db, kab }: DistrictContext, family: string): Promise<StoredMember[]> {
  const { rows } = await sql<StoredMember>`select ${MEMBER} where m.kab_kode = ${kab} and m.ended_at is null
    and (m.family_id = ${family} or m.family_id in (select id from families where kab_kode = ${kab} and merged_into = ${family}))
    order by m.begins, m.id`.execute(db)
  return rows
}

export interface HeldMember {
  readonly child: string
  readonly family: string
  readonly byPerson: boolean
}

/** The family of every child; `byPerson`: a person said or confirmed it. */
export async function readHeldMembers({ db, kab }: DistrictContext): Promise<HeldMember[]> {
  const asked = sql<HeldMember>`
    select m.child_id as child, coalesce(f.merged_into, m.family_id) as family, m.basis = 'orang' or p.answer = 'sama' is true as "byPerson"
    from family_members m left join families f on f.kab_kode = m.kab_kode and f.id = m.family_id
    left join linkage_pairs p on p.kab_kode = m.kab_kode and p.id = m.pair_id
    where m.kab_kode = ${kab} and m.ended_at is null`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

export async function countChildrenOf({ db, kab }: DistrictContext, families: readonly string[]): Promise<Map<string, number>> {
  if (families.length === 0) return new Map()
  const { rows } = await sql<{ family: string; n: number }>`
    select coalesce(f.merged_into, m.family_id) as family, count(*)::int as n
    from family_members m join families f on f.kab_kode = m.kab_kode and f.id = m.family_id
    where m.kab_kode = ${kab} and m.ended_at is null and (f.id = any(${plainArray(families)}::uuid[]) or f.merged_into = any(${plainArray(families)}::uuid[]))
    group by 1`.execute(db)
  return new Map(rows.map(({ family, n }) => [family, n]))
}

export interface NewMember {
  readonly id: string
  readonly child: string
  readonly family: string
  readonly certainty: number | null
  readonly mother: boolean | null
  readonly pair: string | null
  readonly run: string | null
  readonly replaces: string | null
}

/** From today on. With a run: by linkage; without: a person said it. */
export async function insertMembers({ db, kab, actor, now }: DistrictContext, members: readonly NewMember[]): Promise<void> {
  const ids = (part: readonly NewMember[], key: 'id' | 'child' | 'family' | 'pair' | 'run' | 'replaces') =>
    sql`${plainArray(part.map((member) => member[key]))}::uuid[]`
  for (let from = 0; from < members.length; from += ROWS_AT_ONCE) {
    const part = members.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into family_members
        (kab_kode, id, child_id, family_id, pair_id, run_id, replaces, certainty, mother, basis, begins, recorded_by, recorded_at)
      select ${kab}, id, child, family, pair, run, replaces, certainty, mother, case when run is null then 'orang' else 'penautan' end,
        ${today(now)}, ${actor.id}, ${now}
      from unnest(${ids(part, 'id')}, ${ids(part, 'child')}, ${ids(part, 'family')}, ${ids(part, 'pair')}, ${ids(part, 'run')},
        ${ids(part, 'replaces')}, ${plainArray(part.map(({ certainty }) => certainty))}::real[],
        ${plainArray(part.map(({ mother }) => (mother === null ? null : String(mother))))}::boolean[])
        as new (id, child, family, pair, run, replaces, certainty, mother)`.execute(db)
  }
}

export async function endMember({ db, kab, actor, now }: DistrictContext, id: string): Promise<void> {
  await tables(db)
    .updateTable('family_members')
    .set({ ends: today(now), ended_by: actor.id, ended_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

/** As it was before it ended. */
export async function reopenMember({ db, kab }: DistrictContext, id: string): Promise<void> {
  await tables(db)
    .updateTable('family_members')
    .set({ ends: null, ended_by: null, ended_at: null })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

export interface ToldOf {
  readonly subject: string
  readonly no: number
  readonly state: ToldState
  readonly since: string
  readonly by: string
}

/** The latest that was said of each. */
export async function readTold({ db, kab }: DistrictContext, subject: Subject, ids: readonly string[]): Promise<Map<string, ToldOf>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ToldOf>`
    select distinct on (subject_id) subject_id as subject, no, state, since::text as since, recorded_by as by from subject_states
    where kab_kode = ${kab} and subject = ${subject} and subject_id = any(${plainArray(ids)}::uuid[]) order by subject_id, no desc`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.subject, row]))
}

export async function insertTold(
  { db, kab, actor, now }: DistrictContext,
  told: {
    readonly id: string
    readonly subject: Subject
    readonly of: string
    readonly no: number
    readonly state: ToldState
    readonly since: string
  },
): Promise<void> {
  const { id, subject, of, no, state, since } = told
  await tables(db)
    .insertInto('subject_states')
    .values({ kab_kode: kab, id, subject, subject_id: of, no, state, since, recorded_by: actor.id, recorded_at: now })
    .execute()
}
