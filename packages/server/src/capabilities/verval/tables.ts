/**
 * The tables of verval as rows; migrations/0025-verval.sql says what each column means.
 */
import type { MarkName } from '@konvergen/core/sasaran/family-marks.ts'
import type { Basis } from '@konvergen/core/verval/agreed-list.ts'
import type { CutOffs } from '@konvergen/core/verval/cut-offs.ts'
import type { Leaving } from '@konvergen/core/verval/difference.ts'
import type { Finding } from '@konvergen/core/verval/finding.ts'
import type { Reckoning } from '@konvergen/core/verval/reconcile.ts'
import type { VillageState, VillageStep } from '@konvergen/core/verval/village-step.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

export type RoundState = 'berjalan' | 'ditutup'
export type WrittenState = Exclude<VillageState, 'menunggu'>

/** The reckoning of the district and of each village. */
export interface Counts {
  readonly jumlah: Reckoning
  readonly desa: Readonly<Record<string, Reckoning>>
}

/** How many families came, stayed, live elsewhere now, and went, by why. */
export interface Change {
  readonly masuk: number
  readonly tetap: number
  readonly pindah: number
  readonly keluar: Readonly<Record<Leaving, number>>
}

export interface Difference {
  readonly jumlah: Change
  readonly tanda: Readonly<Record<MarkName, { readonly gained: number; readonly lost: number }>>
  readonly desa: Readonly<Record<string, Change>>
}

/** To the list that the round began with, and to the version before; null = there was none. */
export interface Differences {
  readonly sumber: Difference
  readonly versi: (Difference & { readonly no: number }) | null
}

/** A type alias, not an interface: Kysely asks for an index signature. */
export type VervalTables = {
  readonly verval_rounds: {
    kab_kode: string
    id: string
    list_id: string
    deadline: string
    state: ColumnType<RoundState, RoundState, RoundState>
    reason: string | null
    begun_by: string
    begun_at: Date
    changed_by: string
    changed_at: Date
    cutoffs: JSONColumnType<CutOffs> | null
  }
  readonly verval_cutoffs: { kab_kode: string; id: string; cutoffs: JSONColumnType<CutOffs>; set_by: string; set_at: Date }
  readonly verval_families: {
    kab_kode: string
    round_id: string
    family_id: string
    listed_desa: string
    desa_kode: string
    marks: string
    added: boolean
  }
  readonly verval_checks: {
    kab_kode: string
    round_id: string
    family_id: string
    no: number
    id: string
    base_id: string | null
    desa_kode: string
    finding: Finding
    marks: string | null
    moved_to: string | null
    same_as: string | null
    entered_by: string
    entered_at: Date
  }
  readonly verval_villages: {
    kab_kode: string
    round_id: string
    desa_kode: string
    no: number
    id: string
    step: VillageStep | 'pindah-masuk'
    state: WrittenState
    reason: string | null
    taken_by: string
    taken_role: string | null
    taken_at: Date
  }
  readonly agreed_lists: {
    kab_kode: string
    id: string
    version: number
    round_id: string
    digest: string
    families: number
    counts: JSONColumnType<Counts>
    difference: JSONColumnType<Differences>
    unfinished: string[]
    reason: string | null
    frozen_by: string
    frozen_role: string | null
    frozen_at: Date
  }
  readonly agreed_families: { kab_kode: string; list_id: string; family_id: string; desa_kode: string; marks: string; basis: Basis }
}
