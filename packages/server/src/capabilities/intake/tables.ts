/**
 * The tables of intake as rows; migrations/0004-intake.sql says what each column means. jsonb goes in as text and comes out parsed.
 */
import type { ImportKind, ImportState } from '@konvergen/contract/intake.ts'
import type { ColumnType, JSONColumnType } from 'kysely'
import type { Outcome, Reading } from './file-content.ts'

type Json<T extends object> = JSONColumnType<T>

export type ImportsTable = {
  kab_kode: string
  id: string
  kind: ImportKind
  file_name: string
  sha256: string
  reading: Json<Reading>
  period: string | null
  state: ImportState
  superseded_by: ColumnType<string | null, string | null | undefined, string | null>
  row_count: number
  placed_count: number
  galat: number
  periksa: number
  catatan: number
  uploaded_at: Date
  decided_at: Date | null
}

/** Type aliases, not interfaces: Kysely asks for an index signature. */
export type IntakeTables = {
  readonly imports: ImportsTable
  readonly import_rows: { kab_kode: string; import_id: string; row: number; part: 'desa' | 'jumlah'; content: Json<object> }
  readonly import_outcomes: { kab_kode: string; import_id: string; id: string; at: Date; outcome: Json<Outcome> }
}
