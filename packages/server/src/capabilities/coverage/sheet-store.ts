/**
 * The SQL of numbers that came with an office's table: their histories, and what stands again when it is taken back.
 */
import { type RawBuilder, sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray, ROWS_AT_ONCE, textArray } from '../../platform/database/pg-array.ts'
import type { CoverageTables } from './tables.ts'

type ValueRow = CoverageTables['coverage_values']

/** As the database gives it back. */
export type HistoryValue = Omit<ValueRow, 'kab_kode'>

/** Everything ever said of the numbers that a file wrote, the latest first. */
export async function readImportHistories({ db, kab }: DistrictContext, period: string, importId: string): Promise<HistoryValue[]> {
  const { rows } = await sql<HistoryValue>`
    select v.* from coverage_values v where v.kab_kode = ${kab} and v.period = ${period}
      and (v.code, v.part, v.area) in (
        select f.code, f.part, f.area from coverage_values f where f.kab_kode = ${kab} and f.import_id = ${importId}::uuid and f.undoes is null)
    order by v.code, v.part, v.area, v.entered_at desc, v.id desc`.execute(db)
  return rows
}

export interface AgainValue {
  readonly code: string
  readonly part: ValueRow['part']
  readonly area: string
  /** What stands again; null = nothing was reported. */
  readonly row: HistoryValue | null
  /** Of the row that is taken back, for what had none before. */
  readonly version: number
  readonly officeId: string | null
}

/** `undoes`: the file. A number that had stood keeps its own source; who took the file back, and why, stands with it. */
export async function insertAgain(
  { db, kab, actor, now, newId }: DistrictContext,
  origin: { readonly period: string; readonly undoes: string; readonly reason: string | null },
  values: readonly AgainValue[],
): Promise<void> {
  for (let from = 0; from < values.length; from += ROWS_AT_ONCE) {
    const part = values.slice(from, from + ROWS_AT_ONCE)
    const texts = (pick: (value: AgainValue) => string | null): RawBuilder<unknown> => sql`${textArray(part.map(pick))}::text[]`
    const plain = (pick: (value: AgainValue) => string | number | null) => plainArray(part.map(pick))
    await sql`insert into coverage_values (kab_kode, period, code, part, area, id, value, from_elsewhere, retracted, version, office_id, on_behalf,
        source, import_id, source_cell, reason, entered_by, entered_at, undoes)
      select ${kab}, ${origin.period}, code, part, area, id, value, elsewhere, gone, version, office, behalf, source, file, cell, ${origin.reason},
        ${actor.id}, ${now}, ${origin.undoes}::uuid
      from unnest(${texts(({ code }) => code)}, ${texts((value) => value.part)}, ${texts(({ area }) => area)},
        ${plain(() => newId())}::uuid[], ${plain(({ row }) => row?.value ?? null)}::int[], ${plain(({ row }) => String(row?.from_elsewhere ?? false))}::boolean[],
        ${plain(({ row }) => String(row === null))}::boolean[], ${plain(({ row, version }) => row?.version ?? version)}::int[],
        ${plain(({ row, officeId }) => (row === null ? officeId : row.office_id))}::uuid[], ${plain(({ row }) => String(row?.on_behalf ?? false))}::boolean[],
        ${texts(({ row }) => row?.source ?? 'berkas')}, ${plain(({ row }) => row?.import_id ?? null)}::uuid[], ${texts(({ row }) => row?.source_cell ?? null)})
        as new (code, part, area, id, value, elsewhere, gone, version, office, behalf, source, file, cell)`.execute(db)
  }
}
