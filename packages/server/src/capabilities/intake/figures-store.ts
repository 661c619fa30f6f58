/**
 * The SQL of what applied tables of known kinds say of each village.
 */
import type { FileKind } from '@konvergen/core/intake/kinds.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray, textArray } from '../../platform/database/pg-array.ts'

export interface SheetFigures {
  readonly area: string
  /** Of which they are: `2026-03`, `2026-T1`, `2026`. */
  readonly period: string
  /** By column of the kind; null = not reported. */
  readonly counts: Readonly<Record<string, number | null>>
}

export async function insertSheetFigures({ db, kab }: DistrictContext, sheetId: string, figures: readonly SheetFigures[]): Promise<void> {
  if (figures.length === 0) return
  await sql`insert into sheet_figures (kab_kode, sheet_id, area_kode, period, counts)
    select ${kab}, ${sheetId}::uuid, area, period, counts::jsonb
    from unnest(${plainArray(figures.map(({ area }) => area))}::text[], ${plainArray(figures.map(({ period }) => period))}::text[],
      ${textArray(figures.map(({ counts }) => JSON.stringify(counts)))}::text[]) as new (area, period, counts)`.execute(db)
}

export interface CountingFigures extends SheetFigures {
  readonly kind: FileKind
}

/** Of each kind, period and village what the table says that was applied last; those that were taken back left out. */
export async function readSheetFigures({ db, kab }: DistrictContext): Promise<CountingFigures[]> {
  const { rows } = await sql<CountingFigures>`
    select distinct on (s.kind, f.period, f.area_kode) s.kind, f.period, f.area_kode as area, f.counts
    from sheet_figures f join office_sheets s on s.kab_kode = f.kab_kode and s.id = f.sheet_id and s.state = 'applied'
    where f.kab_kode = ${kab} order by s.kind, f.period, f.area_kode, s.decided_at desc, s.id desc`.execute(db)
  return rows
}
