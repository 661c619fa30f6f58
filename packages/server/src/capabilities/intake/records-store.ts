/**
 * The SQL of the kept rows of lists of things: appended when the list is applied; which of them count, the state of their import says. Later capabilities
 * (plans, budgets) read `readCountingRecords`.
 */
import type { RecordImportKind } from '@konvergen/core/intake/lists/record-imports.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray, ROWS_AT_ONCE, textArray } from '../../platform/database/pg-array.ts'

export interface OfficeRecord {
  readonly row: number
  /** Village, kecamatan or district; null = of none that is known. */
  readonly area: string | null
  readonly content: Readonly<Record<string, string | number | boolean | null>>
}

const NO_AREA = '-'

export async function insertOfficeRecords({ db, kab }: DistrictContext, importId: string, records: readonly OfficeRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
    const part = records.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into office_records (kab_kode, import_id, row, area_kode, content)
      select ${kab}, ${importId}::uuid, row, area, content::jsonb
      from unnest(${plainArray(part.map(({ row }) => row))}::int[], ${plainArray(part.map(({ area }) => area ?? NO_AREA))}::text[],
        ${textArray(part.map(({ content }) => JSON.stringify(content)))}::text[]) as new (row, area, content)`.execute(db)
  }
}

/** Rows that found their area later. */
export async function placeOfficeRecords(
  { db, kab }: DistrictContext,
  importId: string,
  places: readonly { readonly row: number; readonly area: string }[],
): Promise<void> {
  for (let from = 0; from < places.length; from += ROWS_AT_ONCE) {
    const part = places.slice(from, from + ROWS_AT_ONCE)
    await sql`update office_records set area_kode = placed.area
      from unnest(${plainArray(part.map(({ row }) => row))}::int[], ${plainArray(part.map(({ area }) => area))}::text[]) as placed (row, area)
      where office_records.kab_kode = ${kab} and office_records.import_id = ${importId} and office_records.row = placed.row`.execute(db)
  }
}

export type PagedRecord = OfficeRecord & { readonly total: number }

/** `find`: a text that a row must hold somewhere, whatever its case. */
export async function pageOfficeRecords(
  { db, kab }: DistrictContext,
  importId: string,
  { find, limit, offset }: { readonly find: string | null; readonly limit: number; readonly offset: number },
): Promise<PagedRecord[]> {
  const like = find === null ? null : `%${find.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<PagedRecord>`
    select row, nullif(area_kode, ${NO_AREA}) as area, content, count(*) over ()::int as total from office_records
    where kab_kode = ${kab} and import_id = ${importId}
      and (${like}::text is null or exists (select from jsonb_each_text(content) as cell where cell.value ilike ${like}))
    order by row limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** What all lists of a kind that count say of one area, those of earlier periods first. */
export async function readRecordsOf(
  { db, kab }: DistrictContext,
  kind: RecordImportKind,
  area: string,
): Promise<OfficeRecord['content'][]> {
  const { rows } = await sql<{ content: OfficeRecord['content'] }>`
    select r.content from office_records r
    join imports i on i.kab_kode = r.kab_kode and i.id = r.import_id and i.state = 'applied'
    where r.kab_kode = ${kab} and i.kind = ${kind} and r.area_kode = ${area} order by i.period, i.decided_at, r.row`.execute(db)
  return rows.map(({ content }) => content)
}

/** The rows of the list that counts for a kind and period; empty when none does. */
export async function readCountingRecords({ db, kab }: DistrictContext, kind: RecordImportKind, period: string): Promise<OfficeRecord[]> {
  const { rows } = await sql<OfficeRecord>`
    select r.row, nullif(r.area_kode, ${NO_AREA}) as area, r.content
    from office_records r join imports i on i.kab_kode = r.kab_kode and i.id = r.import_id and i.state = 'applied'
    where r.kab_kode = ${kab} and i.kind = ${kind} and i.period = ${period} order by r.row`.execute(db)
  return rows
}
