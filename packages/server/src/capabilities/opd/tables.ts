/**
 * The tables of opd as rows; migrations/0010-opd.sql says what each column means.
 */
import type { DecreeTexts } from '@konvergen/core/opd/decree.ts'
import type { OfficeKind } from '@konvergen/core/opd/office.ts'
import type { Composition, TeamLevel, TeamState } from '@konvergen/core/opd/team.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

/** Names of offices and people by id, as they were when the decree was recorded. */
export interface FrozenNames {
  readonly people: Readonly<Record<string, string>>
  readonly offices: Readonly<Record<string, string>>
}

/** A type alias, not an interface: Kysely asks for an index signature. */
export type OpdTables = {
  readonly opd_offices: {
    kab_kode: string
    id: string
    kind: OfficeKind
    code: string | null
    wilayah_kode: string | null
    parent_id: string | null
    starts: string | null
    ends: string | null
    checked: boolean
    merged_into: string | null
    created_by: string
    created_at: Date
  }
  readonly opd_names: {
    kab_kode: string
    office_id: string
    id: string
    nama: string
    singkatan: string | null
    starts: string | null
    ends: string | null
    dasar: string | null
  }
  readonly opd_pairs: { kab_kode: string; one_id: string; other_id: string; decided_by: string; decided_at: Date }
  readonly opd_people: { kab_kode: string; id: string; nama: string; account_id: string | null; created_by: string; created_at: Date }
  readonly opd_contacts: {
    kab_kode: string
    person_id: string
    /** Both null once it is sealed. */
    telepon: string | null
    surel: string | null
    key_id: string | null
    sealed: Buffer | null
  }
  readonly opd_posts: {
    kab_kode: string
    id: string
    person_id: string
    lembaga: string
    jabatan: string
    leads: boolean
    starts: string | null
    ends: string | null
  }
  readonly opd_teams: {
    kab_kode: string
    id: string
    level: TeamLevel
    wilayah_kode: string
    state: TeamState
    nomor: string | null
    tanggal: string | null
    starts: string | null
    ends: string | null
    susunan: JSONColumnType<Composition>
    naskah: JSONColumnType<DecreeTexts>
    frozen: ColumnType<FrozenNames | null, string | null, string | null>
    created_by: string
    created_at: Date
    changed_at: Date
  }
  readonly opd_owners: {
    kab_kode: string
    id: string
    thing: string
    pengampu: string
    wakil: string | null
    person_id: string | null
    decided_by: string
    decided_at: Date
    closed_at: ColumnType<Date | null, never, Date>
  }
}

/** What is sealed cannot be moved to another person. */
export const placeOfContact = (kab: string, personId: string): string => `opd_contacts|${kab}|${personId}`
