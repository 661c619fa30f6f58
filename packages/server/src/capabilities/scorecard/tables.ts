/**
 * The tables of the convergence score as rows; migrations/0030-scorecard.sql says what each column means. Months are their first day.
 */
import type { VillageCounts } from '@konvergen/contract/scorecard.ts'
import type { KeptEnding, PersonKind } from '@konvergen/core/scorecard/person-quarter.ts'
import type { Noted } from '@konvergen/core/scorecard/service-items.ts'
import type { JSONColumnType } from 'kysely'

/** As the key ring gives and takes it. */
export interface Sealed {
  readonly keyId: string
  readonly bytes: Buffer
}

/** What was counted when a village handed in. */
export type KeptCounts = VillageCounts

/** Of each item that was taken over: of which register. */
export type Sources = Readonly<Record<string, 'eppgbm-anak' | 'daftar-keluarga'>>

/** A type alias, not an interface: Kysely asks for an index signature. */
export type ScorecardTables = {
  readonly hpk_persons: {
    kab_kode: string
    person_id: string
    no: number
    id: string
    desa_kode: string
    household_id: string
    kind: PersonKind
    start_month: string
    gave_birth: string | null
    ended: string | null
    ending: KeptEnding | null
    before_weighed: number | null
    before_counselled: number | null
    before_parenting: number | null
    /** null = who they are was erased. */
    key_id: string | null
    sealed: Buffer | null
    kk_index: Buffer | null
    nik_index: Buffer | null
    affects_from: string | null
    reason: string | null
    entered_by: string
    entered_at: Date
  }
  readonly hpk_months: {
    kab_kode: string
    person_id: string
    month: string
    no: number
    id: string
    desa_kode: string
    noted: JSONColumnType<Noted>
    sources: JSONColumnType<Sources>
    reason: string | null
    entered_by: string
    entered_at: Date
  }
  readonly hpk_reports: {
    kab_kode: string
    desa_kode: string
    quarter: string
    no: number
    id: string
    counts: JSONColumnType<VillageCounts>
    met: boolean | null
    joint: boolean | null
    note: string | null
    reason: string | null
    sent_by: string
    sent_at: Date
  }
  readonly hpk_erasures: { kab_kode: string; person_id: string; desa_kode: string; at: Date; actor: string; ground: string }
  readonly hpk_quarters: {
    kab_kode: string
    quarter: string
    no: number
    id: string
    step: 'kunci' | 'buka'
    reason: string | null
    taken_by: string
    taken_at: Date
  }
}
