/**
 * The SQL of the end of links: of whoever was erased nothing is kept that says who belonged to whom, who was compared with whom, or who has left.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { Subject } from './tables.ts'

export async function destroyLinks({ db, kab }: DistrictContext, subject: Subject, ids: readonly string[]): Promise<void> {
  const among = sql`any(${plainArray(ids)}::uuid[])`
  const member = subject === 'anak' ? sql`child_id` : sql`family_id`
  const asOther = subject === 'anak' ? ['anak-ganda'] : ['keluarga-ganda', 'anak-keluarga']
  const asOne = subject === 'anak' ? ['anak-ganda', 'anak-keluarga'] : ['keluarga-ganda']
  await sql`delete from linkage_pairs where kab_kode = ${kab}
    and ((kind = any(${plainArray(asOne)}::text[]) and one_id = ${among}) or (kind = any(${plainArray(asOther)}::text[]) and other_id = ${among}))`.execute(
    db,
  )
  await sql`delete from family_members where kab_kode = ${kab} and ${member} = ${among}`.execute(db)
  await sql`delete from linkage_aliases where kab_kode = ${kab} and subject = ${subject} and (from_id = ${among} or into_id = ${among})`.execute(
    db,
  )
  await sql`delete from linkage_marks where kab_kode = ${kab} and subject = ${subject} and subject_id = ${among}`.execute(db)
  await sql`delete from subject_states where kab_kode = ${kab} and subject = ${subject} and subject_id = ${among}`.execute(db)
}

/**
 * Of persons whom no list has any more, nor ever had: what they were when they were compared, and the pairs that stand on them. A link or an answer stays; what
 * it stood on is no longer said.
 */
export async function destroyGonePersons({ db, kab }: DistrictContext): Promise<void> {
  const isGone = (id: 'subject_id' | 'person_id') =>
    sql`not exists (select from family_people known where known.kab_kode = ${kab} and known.id = ${sql.ref(id)})`
  const marks = sql`delete from linkage_marks where kab_kode = ${kab} and subject = 'orang' and ${isGone('subject_id')}`
  const asked = sql`delete from linkage_pairs where kab_kode = ${kab} and person_id is not null and state <> 'otomatis' and answer is null
    and ${isGone('person_id')}`
  const settled = sql`update linkage_pairs set person_id = null, lapsed = false, levels = array_fill(-1::smallint, array[cardinality(levels)]),
      evidence = array_fill(0::real, array[cardinality(evidence)]) where kab_kode = ${kab} and person_id is not null and ${isGone('person_id')}`
  for (const statement of [marks, asked, settled]) await withHashJoins(db, () => statement.execute(db))
}

/** Everybody who was erased in the district, children and families. */
export async function readErased({ db, kab }: DistrictContext): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select child_id as id from child_erasures where kab_kode = ${kab} union select family_id from family_erasures where kab_kode = ${kab}`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}
