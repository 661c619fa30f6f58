/**
 * The SQL of what somebody of the first 1,000 days may ask: all that is held, and the end of who they are.
 */
import type { Noted } from '@konvergen/core/scorecard/service-items.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import type { ScorecardTables } from './tables.ts'

type PersonRow = ScorecardTables['hpk_persons']

/** A child of the register stands here by its NIK, in whatever writing. */
export async function findHpkOfChildren({ db, kab }: DistrictContext, children: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct h.person_id as id from child_persons c join hpk_persons h on h.kab_kode = c.kab_kode and h.nik_index = c.nik_index and h.kind = 'anak'
    where c.kab_kode = ${kab} and c.child_id = any(${plainArray(children)}::uuid[]) order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Persons on the card (KK) of a family, in whatever writing. */
export async function findHpkOfFamilies({ db, kab }: DistrictContext, families: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct h.person_id as id from family_persons f join hpk_persons h on h.kab_kode = f.kab_kode and h.kk_index = f.kk_index
    where f.kab_kode = ${kab} and f.family_id = any(${plainArray(families)}::uuid[]) order by id`.execute(db)
  return rows.map(({ id }) => id)
}

export type HpkWriting = Pick<PersonRow, 'person_id' | 'no' | 'id' | 'desa_kode' | 'kind' | 'key_id' | 'sealed'>

/** Every writing of who they are, oldest first. */
export async function readHpkWritings({ db, kab }: DistrictContext, ids: readonly string[]): Promise<HpkWriting[]> {
  const { rows } = await sql<HpkWriting>`
    select person_id, no, id, desa_kode, kind, key_id, sealed from hpk_persons
    where kab_kode = ${kab} and person_id = any(${plainArray(ids)}::uuid[]) order by person_id, no`.execute(db)
  return rows
}

export interface HpkNote {
  readonly person_id: string
  readonly month: string
  readonly noted: Noted
  readonly reason: string | null
  readonly entered_by: string
  readonly entered_at: Date
}

/** Everything that was ever noted of them, by month, corrections too. */
export async function readHpkMonthsOf({ db, kab }: DistrictContext, ids: readonly string[]): Promise<HpkNote[]> {
  const { rows } = await sql<HpkNote>`
    select person_id, month, noted, reason, entered_by, entered_at from hpk_months
    where kab_kode = ${kab} and person_id = any(${plainArray(ids)}::uuid[]) order by person_id, month, no`.execute(db)
  return rows
}

export interface HpkErasure {
  readonly person: string
  readonly at: Date
}

export async function readHpkErasures({ db, kab }: DistrictContext, ids: readonly string[]): Promise<HpkErasure[]> {
  const { rows } = await sql<HpkErasure>`
    select person_id as person, at from hpk_erasures where kab_kode = ${kab} and person_id = any(${plainArray(ids)}::uuid[])`.execute(db)
  return rows
}

/** Who they are, what finds them, and the free words that were written about them. */
export async function destroyHpkIdentity({ db, kab }: DistrictContext, ids: readonly string[]): Promise<void> {
  const which = sql`kab_kode = ${kab} and person_id = any(${plainArray(ids)}::uuid[])`
  await sql`update hpk_persons set key_id = null, sealed = null, kk_index = null, nik_index = null, reason = null where ${which}`.execute(
    db,
  )
  await sql`update hpk_months set reason = null where ${which} and reason is not null`.execute(db)
}

/** They end with it: from this month (its first day) on nothing more is noted of them. Whoever had left before is left as it was. */
export async function endErased({ db, kab, actor, now, newId }: DistrictContext, ids: readonly string[], month: string): Promise<void> {
  const fresh = ids.map(() => newId())
  await sql`insert into hpk_persons (kab_kode, person_id, no, id, desa_kode, household_id, kind, start_month, gave_birth, ended, ending,
      before_weighed, before_counselled, before_parenting, affects_from, entered_by, entered_at)
    select p.kab_kode, p.person_id, p.no + 1, new.id, p.desa_kode, p.household_id, p.kind, p.start_month, p.gave_birth, ${month}::date,
      'identitas-dihapus', p.before_weighed, p.before_counselled, p.before_parenting, ${month}::date, ${actor.id}, ${now}
    from (select distinct on (person_id) * from hpk_persons where kab_kode = ${kab} and person_id = any(${plainArray(ids)}::uuid[])
      order by person_id, no desc) as p
    join unnest(${plainArray(ids)}::uuid[], ${plainArray(fresh)}::uuid[]) as new (person, id) on new.person = p.person_id
    where p.ended is null`.execute(db)
}

export async function insertHpkErasures({ db, kab, actor, now }: DistrictContext, ids: readonly string[], ground: string): Promise<void> {
  await sql`insert into hpk_erasures (kab_kode, person_id, desa_kode, at, actor, ground)
    select distinct kab_kode, person_id, desa_kode, ${now}::timestamptz, ${actor.id}, ${ground} from hpk_persons
    where kab_kode = ${kab} and person_id = any(${plainArray(ids)}::uuid[])`.execute(db)
}

export type FollowedPerson = Pick<PersonRow, 'person_id' | 'desa_kode' | 'kind' | 'start_month' | 'gave_birth' | 'ended'>

/** Everybody of whom it is still known who they are. */
export async function readKnownHpk({ db, kab }: DistrictContext): Promise<FollowedPerson[]> {
  const { rows } = await sql<FollowedPerson>`
    select distinct on (person_id) person_id, desa_kode, kind, start_month, gave_birth, ended from hpk_persons
    where kab_kode = ${kab} and sealed is not null order by person_id, no desc`.execute(db)
  return rows
}
