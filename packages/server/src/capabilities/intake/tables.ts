/**
 * The tables of intake as rows, and what their jsonb columns hold; migrations/0004-intake.sql says what each column means. jsonb goes in as
 * text and comes out parsed.
 */

import type { RepairRule } from '@konvergen/core/intake/child-rows.ts'
import { KRS_COUNTS, type KrsFile } from '@konvergen/core/intake/krs.ts'
import type { ListSummary } from '@konvergen/core/intake/list-digest.ts'
import { isMatchedAnew, isRecordImport, type RecordImportKind } from '@konvergen/core/intake/lists/record-imports.ts'
import type { RecordSummary } from '@konvergen/core/intake/lists/record-summary.ts'
import { RECAP_COUNTS, type RecapFile } from '@konvergen/core/intake/recap.ts'
import type { Unplaced } from '@konvergen/core/intake/unplaced.ts'
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import type { Placement } from '@konvergen/core/wilayah/placement.ts'
import type { ColumnType, JSONColumnType, Selectable } from 'kysely'
import type { SealedTable } from '../../platform/database/reseal-table.ts'
import type { AppendedList } from '../measurement/door.ts'
import type { ForecastFamilies, MatchedPeople, MatchedWelfare } from '../sasaran/door.ts'

/** Files of one row for each village. */
export type RecapKind = FileContent['kind']
/** Files whose rows are persons or things: children, families, posyandu, budget lines. */
export type ListKind = 'eppgbm-anak' | RecordImportKind
export type ImportKind = RecapKind | ListKind
export type ImportState = 'staged' | 'applied' | 'undone' | 'discarded' | 'superseded'

/** What the reader found besides the rows. */
export interface Reading {
  /** The parsed file without its rows and its total line. */
  readonly head: object
  /** Issues of reading: workbook and table. Those of checking and placing are found anew each time. */
  readonly issues: readonly Issue[]
}

export type FileContent =
  | { readonly kind: 'eppgbm-rekap'; readonly file: RecapFile; readonly issues: readonly Issue[] }
  | { readonly kind: 'krs-rekap'; readonly file: KrsFile; readonly issues: readonly Issue[] }

/** What a person saw when applying, or would see: parallel arrays over the rows of the file. */
export interface Outcome {
  readonly placements: readonly Placement[]
  readonly rows: readonly (readonly (number | null)[])[]
  readonly issues: readonly Issue[]
  readonly blocked: Issue | null
  readonly unplaced: readonly Unplaced[]
  /** Counts of the unplaced rows that the district's totals hold. */
  readonly unplacedCounts: readonly Readonly<Record<string, number | null>>[]
}

/** What a person saw when applying a list of children. */
export interface ListOutcome {
  /** One for each different writing of a village, in the order of the summary's `places`. */
  readonly placements: readonly Placement[]
  /** About places; those of reading are kept with the file. */
  readonly issues: readonly Issue[]
  readonly repaired: readonly RepairRule[]
  readonly applied: AppendedList
}

/** What is known of a list besides its rows, in `imports.reading`. */
export interface ListHead {
  readonly summary: ListSummary
  readonly issueCounts: readonly { readonly code: string; readonly severity: Severity; readonly count: number }[]
}

/** The same of a list of families, persons or things. */
export interface RecordHead {
  readonly summary: RecordSummary
  readonly issueCounts: ListHead['issueCounts']
}

/** What its rows become; null for what they are not. */
export interface Brought {
  readonly families: ForecastFamilies | null
  readonly welfare: MatchedWelfare | null
  readonly people: MatchedPeople | null
}

/** What a person saw when applying such a list. */
export interface RecordsOutcome {
  readonly placements: readonly Placement[]
  /** About places; those of reading are kept with the file. */
  readonly issues: readonly Issue[]
  readonly unplacedRows: number
  readonly brought: Brought
}

/** The count fields of a kind, in the order of its value table; a list has none. */
export function fieldsOf(kind: ImportKind): readonly string[] {
  if (kind === 'eppgbm-rekap') return RECAP_COUNTS
  return kind === 'krs-rekap' ? KRS_COUNTS : []
}

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
  readonly import_outcomes: {
    kab_kode: string
    import_id: string
    id: string
    at: Date
    outcome: Json<Outcome | ListOutcome | RecordsOutcome>
  }
  readonly import_files: { kab_kode: string; import_id: string; part: 'berkas' | 'isu'; key_id: string; sealed: Buffer }
  readonly import_blocks: {
    kab_kode: string
    import_id: string
    block: number
    key_id: string
    listed: Buffer
  }
}

export type StoredImport = Omit<Selectable<ImportsTable>, 'kab_kode'>
/** A file with one row for each village. */
export type StoredRecap = StoredImport & { readonly kind: RecapKind }

export type StoredRecords = StoredImport & { readonly kind: RecordImportKind }

export function isRecap(stored: StoredImport): stored is StoredRecap {
  return stored.kind === 'eppgbm-rekap' || stored.kind === 'krs-rekap'
}

export function isRecords(stored: StoredImport): stored is StoredRecords {
  return isRecordImport(stored.kind)
}

/** A list of persons: applied again, it finds families that have come since. */
export function isMatched(stored: StoredImport): boolean {
  return isMatchedAnew(stored.kind)
}

export type ImportCounts = Pick<StoredImport, 'placed_count' | 'galat' | 'periksa' | 'catatan'>
export type NewImport = Pick<StoredImport, 'id' | 'file_name' | 'sha256'> & ImportCounts

// What is kept sealed, and the words that each seal is bound to: lists as they came, and their rows as they were read.
export type Part = 'berkas' | 'isu'

export const placeOfPart = (kab: string, importId: string, part: Part): string => `import_files|${kab}|${importId}|${part}`

export const placeOfBlock = (kab: string, importId: string, block: number): string => `import_blocks|${kab}|${importId}|${block}|listed`

export const SEALED_FILES: SealedTable = {
  table: 'import_files',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['import_id', 'part'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfPart(kab, row['import_id'] ?? '', row['part'] === 'berkas' ? 'berkas' : 'isu'),
}

export const SEALED_BLOCKS: SealedTable = {
  table: 'import_blocks',
  keyId: 'key_id',
  bytes: 'listed',
  by: ['import_id', 'block'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfBlock(kab, row['import_id'] ?? '', Number(row['block'])),
}

// Of tables of offices, in a file of their own.
export * from './sheet-tables.ts'
