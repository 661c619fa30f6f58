/**
 * The SQL of what other registers already know of persons of a village: marks of their family card, and months in which a child was weighed or measured.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'

export interface MarkedPerson {
  readonly person: string
  /** As core/sasaran/family-marks.ts writes them. */
  readonly marks: string
  readonly source: string
  readonly period: string
}

/** By the family card: what the latest list that counts says of that family. */
export async function readMarksOfPersons({ db, kab }: DistrictContext, desa: string): Promise<MarkedPerson[]> {
  const { rows } = await sql<MarkedPerson>`
    select distinct on (person.person_id) person.person_id as person, r.marks, l.source, l.period
    from hpk_persons person
    join family_persons f on f.kab_kode = person.kab_kode and f.kk_index = person.kk_index
    join family_records r on r.kab_kode = f.kab_kode and r.family_id = f.family_id
    join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
    where person.kab_kode = ${kab} and person.desa_kode = ${desa} and person.kk_index is not null
    order by person.person_id, person.no desc, l.applied_at desc, l.id desc`.execute(db)
  return rows
}

export interface WeighedPerson {
  readonly person: string
  readonly month: string
  readonly weighed: boolean
  readonly measured: boolean
}

/** By the NIK of a child: months from `from` to `until` (first days) of which the register of children holds a weight or a length. */
export async function readWeighingsOfPersons(
  { db, kab }: DistrictContext,
  desa: string,
  from: string,
  until: string,
): Promise<WeighedPerson[]> {
  const { rows } = await sql<WeighedPerson>`
    select person.person_id as person, m.month, bool_or(m.weight is not null) as weighed, bool_or(m.lenhei is not null) as measured
    from (select distinct on (person_id) kab_kode, person_id, kind, nik_index from hpk_persons
      where kab_kode = ${kab} and desa_kode = ${desa} order by person_id, no desc) as person
    join child_persons p on p.kab_kode = person.kab_kode and p.nik_index = person.nik_index
    join children c on c.kab_kode = p.kab_kode and c.id = p.child_id
    join measurements m on m.kab_kode = c.kab_kode and m.child_id in (c.id, c.merged_into) and m.month between ${from} and ${until}
    join measurement_batches b on b.kab_kode = m.kab_kode and b.id = m.batch_id and b.state = 'applied'
    where person.kab_kode = ${kab} and person.kind = 'anak'
    group by person.person_id, m.month order by person.person_id, m.month`.execute(db)
  return rows
}
