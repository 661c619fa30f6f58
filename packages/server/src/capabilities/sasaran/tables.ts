/**
 * The tables of the register of families as rows; migrations/0025-verval.sql and 0027-lists.sql say what each column means.
 */
import type { ColumnType } from 'kysely'

export type FamilyListState = 'applied' | 'undone'

/** As the key ring gives and takes it. */
export interface Sealed {
  readonly keyId: string
  readonly bytes: Buffer
}

/** One writing of who a family is. `id`: of its row. */
export interface SealedFamily {
  readonly family: string
  readonly id: string
  readonly sealed: Sealed
}

/** A type alias, not an interface: Kysely asks for an index signature. */
export type SasaranTables = {
  readonly families: {
    kab_kode: string
    id: string
    desa_kode: string
    list_id: string | null
    merged_into: ColumnType<string | null, never, string | null>
  }
  readonly family_persons: {
    kab_kode: string
    family_id: string
    id: string
    desa_kode: string
    key_id: string
    sealed: Buffer
    kk_index: Buffer | null
    head_index: Buffer | null
    wife_index: Buffer | null
    name_index: Buffer | null
    content_index: Buffer
    list_id: string | null
    recorded_at: Date
  }
  readonly family_lists: {
    kab_kode: string
    id: string
    source: string
    period: string
    state: ColumnType<FamilyListState, FamilyListState, FamilyListState>
    held: boolean
    listed: number
    fresh: number
    doubtful: number
    doubled: number
    applied_by: string
    applied_at: Date
  }
  readonly welfare_lists: {
    kab_kode: string
    id: string
    period: string
    state: ColumnType<FamilyListState, FamilyListState, FamilyListState>
    persons: number
    matched: number
    families: number
    applied_by: string
    applied_at: Date
  }
  readonly family_records: {
    kab_kode: string
    list_id: string
    family_id: string
    desa_kode: string
    marks: string
    welfare: string | null
    accompaniment: string | null
    source_row: number
  }
}
