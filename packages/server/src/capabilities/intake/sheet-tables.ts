/**
 * Tables of offices as rows; migrations/0026-sheets.sql says what each column means.
 */

import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { SheetChoice, SheetTrial, undoSheet } from '@konvergen/contract/sheets.ts'
import type { FileKind } from '@konvergen/core/intake/kinds.ts'
import type { Target } from '@konvergen/core/intake/mapping/target.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { AreaColumnKind } from '@konvergen/sources/office-sheet/find-table.ts'
import type { JSONColumnType, Selectable } from 'kysely'
import type { SealedTable } from '../../platform/database/reseal-table.ts'

export type SheetState = 'staged' | 'applied' | 'undone' | 'discarded'
export type SheetForm = 'lembar' | 'dhis2'

/** Where a table stands in a sheet of the file: `FoundTable` as it is kept. */
export interface KeptTable {
  readonly name: string
  readonly hidden: boolean
  readonly top: number
  readonly bottom: number
  readonly first: number
  readonly paths: readonly (readonly string[])[]
  readonly places: readonly (readonly [number, AreaColumnKind])[]
  readonly titles: readonly string[]
}

export interface SheetReading {
  readonly tables: readonly KeptTable[]
  readonly issues: readonly Issue[]
}

export type SheetOutcome =
  | { readonly act: 'diterapkan'; readonly choice: SheetChoice; readonly trial: SheetTrial }
  | { readonly act: 'ditarik'; readonly taken: AnswerOf<typeof undoSheet> }

type OfficeSheetsTable = {
  kab_kode: string
  id: string
  file_name: string
  sha256: string
  form: SheetForm
  kind: FileKind | null
  reading: JSONColumnType<SheetReading>
  state: SheetState
  office_id: string | null
  period: string | null
  rows: number
  taken: number
  uploaded_by: string
  uploaded_at: Date
  decided_by: string | null
  decided_at: Date | null
}

/** Type aliases, not interfaces: Kysely asks for an index signature. */
export type SheetTables = {
  readonly office_sheets: OfficeSheetsTable
  readonly office_sheet_parts: {
    kab_kode: string
    sheet_id: string
    part: 'berkas' | 'lembar'
    number: number
    key_id: string
    sealed: Buffer
  }
  readonly office_sheet_outcomes: {
    kab_kode: string
    sheet_id: string
    id: string
    at: Date
    by: string
    outcome: JSONColumnType<SheetOutcome>
  }
  readonly sheet_mappings: {
    kab_kode: string
    signature: string
    id: string
    office_id: string | null
    mapping: JSONColumnType<Readonly<Record<string, Target>>> | null
    file_name: string
    decided_by: string
    decided_at: Date
  }
}

export type StoredSheet = Omit<Selectable<OfficeSheetsTable>, 'kab_kode'>

export type SheetPart = 'berkas' | 'lembar'

export const placeOfSheet = (kab: string, id: string, part: SheetPart, number: number): string =>
  `office_sheet_parts|${kab}|${id}|${part}|${number}`

export const SEALED_SHEETS: SealedTable = {
  table: 'office_sheet_parts',
  keyId: 'key_id',
  bytes: 'sealed',
  by: ['sheet_id', 'part', 'number'],
  of: 'kabupaten',
  placeOf: (kab, row) => placeOfSheet(kab, row['sheet_id'] ?? '', row['part'] === 'berkas' ? 'berkas' : 'lembar', Number(row['number'])),
}
