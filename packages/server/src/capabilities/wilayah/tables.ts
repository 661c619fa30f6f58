/**
 * The tables of wilayah as rows; migrations/0001-wilayah.sql and 0003-districts.sql say what each column means.
 */
import type { VillageChange } from '@konvergen/contract/wilayah.ts'
import type { Generated, JSONColumnType } from 'kysely'

/** What was asked for, and what it meant for the list of villages. */
export interface ChangeDetail {
  readonly change: VillageChange
  readonly plan: object
}

/** A type alias, not an interface: Kysely asks for an index signature. */
export type WilayahTables = {
  readonly wilayah_lists: { version: string; row_count: number; loaded_at: Generated<Date> }
  readonly wilayah: {
    kode: string
    nama: string
    tingkat: 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa'
    provinsi_kode: Generated<string>
    kabupaten_kode: Generated<string | null>
  }
  readonly districts: { kab_kode: string; nama: string; provinsi: string; demo: boolean; list_version: string; opened_at: Date }
  readonly kecamatan: { kab_kode: string; kode: string; nama: string }
  readonly desa: {
    kab_kode: string
    kode: string
    kecamatan_kode: string
    nama: string
    /** `YYYY-MM-DD` */
    valid_from: string | null
    valid_to: string | null
  }
  readonly desa_changes: {
    kab_kode: string
    id: string
    kind: string
    berlaku: string
    dasar: string
    /** jsonb goes in as text and comes out parsed. */
    detail: JSONColumnType<ChangeDetail>
    recorded_at: Date
  }
  readonly desa_aliases: { kab_kode: string; key: string; nama: string; desa_kode: string; confirmed_at: Date }
  readonly bps_codes: { kab_kode: string; id: string; bps: string; kode: string; source_id: string; said_by: string; said_at: Date }
  readonly boundary_files: {
    kab_kode: string
    id: string
    file_name: string
    sha256: string
    feature_count: number
    matched_count: number
    imported_at: Date
  }
  readonly desa_boundaries: { kab_kode: string; desa_kode: string; file_id: string; geometry: string }
}
