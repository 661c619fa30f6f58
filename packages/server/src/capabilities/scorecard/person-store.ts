/**
 * The SQL of persons of the first 1,000 days: appended, the latest row of each counts.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import type { ScorecardTables, Sealed } from './tables.ts'

const tables = (db: Db) => db.$extendTables<ScorecardTables>()

export type StoredPerson = Omit<ScorecardTables['hpk_persons'], 'kab_kode'>

/** Until the transaction ends nobody else writes of this village, nor locks a quarter of the district. */
export async function holdScoredVillage({ db, kab }: DistrictContext, desa: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`skor ${kab}`}, 0))`.execute(db)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`skor ${kab} ${desa}`}, 0))`.execute(db)
}

/** Of one village, in the order in which they were first noted, or these, wherever they can be seen. */
export async function readHpkPersons(
  { db, kab }: DistrictContext,
  which: { readonly desa: string } | { readonly ids: readonly string[] },
): Promise<StoredPerson[]> {
  const asked = 'desa' in which ? sql`desa_kode = ${which.desa}` : sql`person_id = any(${plainArray(which.ids)}::uuid[])`
  const { rows } = await sql<StoredPerson>`
    select distinct on (person_id) person_id, no, id, desa_kode, household_id, kind, start_month, gave_birth, ended, ending, before_weighed,
      before_counselled, before_parenting, key_id, sealed, kk_index, nik_index, affects_from, reason, entered_by, entered_at
    from hpk_persons where kab_kode = ${kab} and ${asked} order by person_id, no desc`.execute(db)
  return rows
}

export type NewPerson = Omit<StoredPerson, 'key_id' | 'sealed' | 'kk_index' | 'nik_index' | 'entered_by' | 'entered_at'> & {
  readonly seal: Sealed
  /** Keyed digests in hex. */
  readonly kk: string | null
  readonly nik: string | null
}

const bytes = (hex: string | null) => (hex === null ? null : Buffer.from(hex, 'hex'))

export async function insertHpkPerson({ db, kab, actor, now }: DistrictContext, person: NewPerson): Promise<void> {
  const { seal, kk, nik, ...rest } = person
  await tables(db)
    .insertInto('hpk_persons')
    .values({
      kab_kode: kab,
      ...rest,
      key_id: seal.keyId,
      sealed: seal.bytes,
      kk_index: bytes(kk),
      nik_index: bytes(nik),
      entered_by: actor.id,
      entered_at: now,
    })
    .execute()
}
