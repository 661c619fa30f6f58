/**
 * The tables of the register of families as rows; migrations/0025-verval.sql, 0027-lists.sql and 0038-people.sql say what each column means.
 */
import type { PeopleRole } from '@konvergen/core/sasaran/family-people.ts'
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

/** What a list writes of a person of a family. `family`: of its own standing. */
export interface StoredPerson extends Sealed {
  readonly family: string
  readonly desa: string
  readonly id: string
  readonly row: number
  readonly role: PeopleRole
  readonly sex: 'L' | 'P' | null
  readonly birth: string | null
  /** Digest of everything, in hex. */
  readonly content: string
  readonly state: FamilyListState
  readonly source: string
  readonly period: string
  readonly applied: Date
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
  readonly people_lists: {
    kab_kode: string
    id: string
    source: string
    period: string
    state: ColumnType<FamilyListState, FamilyListState, FamilyListState>
    persons: number
    matched: number
    families: number
    children: number
    mothers: number
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
