/**
 * The SQL of the quality checks: all measurements that stand of one month, as columns for core. Month by month, so that a year of a district is
 * never in memory as rows.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'

export interface QualityRow {
  readonly child: string
  readonly sex: 'L' | 'P'
  readonly birth: string
  readonly age_days: number
  readonly weight: number | null
  readonly lenhei: number | null
  readonly position: 'T' | 'B' | null
  readonly armc: number | null
  readonly z_len: number | null
  readonly z_wei: number | null
  readonly z_wfl: number | null
  readonly z_bmi: number | null
  readonly desa_kode: string
  readonly puskesmas: string | null
  readonly posyandu: string | null
}

/** Of these children alone: whoever was measured in the village in that month. */
export interface MeasuredIn {
  readonly desa: string
  /** Its first day. */
  readonly month: string
}

/** As it was written down, slips included. `month`: its first day. */
export async function readQualityRows({ db, kab }: DistrictContext, month: string, of: MeasuredIn | null): Promise<QualityRow[]> {
  const among =
    of === null
      ? sql`true`
      : sql`coalesce(c.merged_into, c.id) in (select coalesce(known.merged_into, known.id) from measurements own
          join children known on known.kab_kode = own.kab_kode and known.id = own.child_id
          where own.kab_kode = ${kab} and own.month = ${of.month}::date and own.desa_kode = ${of.desa})`
  const query = sql<QualityRow>`
    select distinct on (m.child_id, m.day) coalesce(c.merged_into, c.id) as child, c.sex, c.birth, m.age_days,
      coalesce(m.written_weight, m.weight) as weight, coalesce(m.written_lenhei, m.lenhei) as lenhei, m.position, m.armc, m.z_len, m.z_wei,
      m.z_wfl, m.z_bmi, m.desa_kode, m.puskesmas, m.posyandu
    from measurements m
    join measurement_batches b on b.kab_kode = m.kab_kode and b.id = m.batch_id and b.state = 'applied'
    join children c on c.kab_kode = m.kab_kode and c.id = m.child_id
    where m.kab_kode = ${kab} and m.month = ${month}::date and ${among}
    order by m.child_id, m.day, m.recorded_at desc, m.source_row desc`
  return (await withHashJoins(db, () => query.execute(db))).rows
}
