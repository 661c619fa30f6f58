/**
 * The SQL of young persons of families in linkage: what each was when it was compared, and which pairs stand on one.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import type { LinkageTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LinkageTables>()

/** By person; also of those that no list which counts has any more, until the next run. */
export async function readPersonMarks({ db, kab }: DistrictContext): Promise<Map<string, string>> {
  const rows = await tables(db)
    .selectFrom('linkage_marks')
    .select(['subject_id', 'mark'])
    .where('kab_kode', '=', kab)
    .where('subject', '=', 'orang')
    .execute()
  return new Map(rows.map(({ subject_id: id, mark }) => [id, mark]))
}

export async function dropPersonMarks({ db, kab }: DistrictContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from linkage_marks where kab_kode = ${kab} and subject = 'orang' and subject_id = any(${plainArray(ids)}::uuid[])`.execute(
    db,
  )
}

export interface PairOfPerson {
  readonly child: string
  readonly person: string
}

/** Pairs that nobody has answered and that stand on a person. */
export async function readPairsOfPersons({ db, kab }: DistrictContext): Promise<PairOfPerson[]> {
  const { rows } = await sql<PairOfPerson>`select one_id as child, person_id as person from linkage_pairs
    where kab_kode = ${kab} and person_id is not null and state <> 'gugur' and answer is null`.execute(db)
  return rows
}

/** Links that stand on one of these persons say so from now on. */
export async function setLapsed({ db, kab }: DistrictContext, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return
  await sql`update linkage_pairs set lapsed = true where kab_kode = ${kab} and state = 'otomatis' and not lapsed
    and person_id = any(${plainArray(persons)}::uuid[])`.execute(db)
}

/** A list that counts has them again, as they were. */
export async function endLapsed({ db, kab }: DistrictContext, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return
  await sql`update linkage_pairs set lapsed = false where kab_kode = ${kab} and lapsed and person_id = any(${plainArray(persons)}::uuid[])`.execute(
    db,
  )
}

/** Links that nobody has confirmed, whose list counts no more. */
export async function countLapsed({ db, kab }: DistrictContext): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from linkage_pairs
    where kab_kode = ${kab} and lapsed and state = 'otomatis' and answer is null`.execute(db)
  return rows[0]?.n ?? 0
}

/** Rows about children of lists that count, which came in after the last run that ended had begun; whom they make is known once they are opened. */
export async function countNewPersons({ db, kab }: DistrictContext): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from family_people p
    join people_lists l on l.kab_kode = p.kab_kode and l.id = p.list_id and l.state = 'applied'
    where p.kab_kode = ${kab} and p.role = 'anak' and p.recorded_at > coalesce(
      (select max(begun_at) from linkage_runs where kab_kode = ${kab} and state = 'selesai'), '-infinity')`.execute(db)
  return rows[0]?.n ?? 0
}
