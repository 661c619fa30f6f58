/**
 * The SQL of what was noted by month: appended, the latest row of each person and month counts. And of who entered when.
 */
import type { Noted } from '@konvergen/core/scorecard/service-items.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray, textArray } from '../../platform/database/pg-array.ts'
import type { Sources } from './tables.ts'

export interface StoredMonth {
  readonly person_id: string
  readonly month: string
  readonly no: number
  readonly id: string
  readonly noted: Noted
  readonly sources: Sources
  readonly reason: string | null
  readonly entered_by: string
  readonly entered_at: Date
}

/** Of a village up to a month (its first day): the latest of each person and month. */
export async function readHpkMonths({ db, kab }: DistrictContext, desa: string, until: string): Promise<StoredMonth[]> {
  const { rows } = await sql<StoredMonth>`
    select distinct on (person_id, month) person_id, month, no, id, noted, sources, reason, entered_by, entered_at
    from hpk_months where kab_kode = ${kab} and desa_kode = ${desa} and month <= ${until}
    order by person_id, month, no desc`.execute(db)
  return rows
}

/** Everything that was ever noted of one person of a village between two months (first days), the latest first. */
export async function readHpkHistory(
  { db, kab }: DistrictContext,
  { desa, person, from, until }: { readonly desa: string; readonly person: string; readonly from: string; readonly until: string },
): Promise<StoredMonth[]> {
  const { rows } = await sql<StoredMonth>`
    select person_id, month, no, id, noted, sources, reason, entered_by, entered_at from hpk_months
    where kab_kode = ${kab} and desa_kode = ${desa} and person_id = ${person}::uuid and month between ${from} and ${until}
    order by entered_at desc, month desc, no desc`.execute(db)
  return rows
}

/** Which of the ids that devices made are there already. */
export async function knownMonthIds({ db, kab }: DistrictContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from hpk_months where kab_kode = ${kab} and id = any(${plainArray(ids)}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export type NewMonth = Pick<StoredMonth, 'person_id' | 'month' | 'no' | 'id' | 'noted' | 'sources'>

/** At most a thousand, as the contract says. */
export async function insertHpkMonths(
  ctx: DistrictContext,
  desa: string,
  reason: string | null,
  months: readonly NewMonth[],
): Promise<void> {
  if (months.length === 0) return
  const { db, kab, actor, now } = ctx
  const plain = (pick: (month: NewMonth) => string | number) => plainArray(months.map(pick))
  const json = (pick: (month: NewMonth) => unknown) => textArray(months.map((month) => JSON.stringify(pick(month))))
  await sql`insert into hpk_months (kab_kode, person_id, month, no, id, desa_kode, noted, sources, reason, entered_by, entered_at)
    select ${kab}, person, month, no, id, ${desa}, noted::jsonb, sources::jsonb, ${reason}, ${actor.id}, ${now}
    from unnest(${plain(({ person_id }) => person_id)}::uuid[], ${plain(({ month }) => month)}::date[], ${plain(({ no }) => no)}::int[],
      ${plain(({ id }) => id)}::uuid[], ${json(({ noted }) => noted)}::text[], ${json(({ sources }) => sources)}::text[])
      as new (person, month, no, id, noted, sources)`.execute(db)
}

export interface VillageActivity {
  readonly desa: string
  /** The latest entry of somebody; that an identity was erased is none. */
  readonly last: Date | null
  /** The latest of a month of the quarter; null = none. */
  readonly begun: Date | null
  /** The latest of what its score leans on. */
  readonly touched: Date | null
}

/** `from`, `until`: first days of the first and the last month of a quarter. */
export async function readActivity({ db, kab }: DistrictContext, from: string, until: string): Promise<VillageActivity[]> {
  const { rows } = await sql<VillageActivity>`
    select desa_kode as desa, max(entered_at) filter (where not is_erasure) as last, max(entered_at) filter (where is_month and at between ${from} and ${until}) as begun,
      max(entered_at) filter (where at <= ${until}) as touched
    from (select desa_kode, entered_at, month as at, true as is_month, false as is_erasure from hpk_months where kab_kode = ${kab}
      union all select desa_kode, entered_at, affects_from, false, ending is not distinct from 'identitas-dihapus'
        from hpk_persons where kab_kode = ${kab}) as entries
    group by desa_kode`.execute(db)
  return rows
}

/** Everybody who ever entered something, with their villages and the latest moment. */
export async function readEnterers({ db, kab }: DistrictContext): Promise<{ by: string; desa: string[]; last: Date }[]> {
  const { rows } = await sql<{ by: string; desa: string[]; last: Date }>`
    select entered_by as by, array_agg(distinct desa_kode order by desa_kode) as desa, max(entered_at) as last
    from (select entered_by, desa_kode, entered_at from hpk_months where kab_kode = ${kab}
      union all select entered_by, desa_kode, entered_at from hpk_persons
        where kab_kode = ${kab} and ending is distinct from 'identitas-dihapus') as entries
    group by entered_by order by max(entered_at), entered_by`.execute(db)
  return rows
}
