/**
 * The tables of findings as rows; migrations/0031-findings.sql says what each column means.
 */
import type { Found, FoundNumber, Rule } from '@konvergen/core/findings/finding.ts'
import type { FindingState } from '@konvergen/core/findings/follow-findings.ts'
import type { Thresholds } from '@konvergen/core/findings/thresholds.ts'
import type { JSONColumnType } from 'kysely'

export type FindingEventKind = 'ditemukan' | 'berubah' | 'dijawab' | 'diterima' | 'diteruskan' | 'tertutup' | 'dibuka-lagi'

type Json<T extends object> = JSONColumnType<T>

/** A type alias, not an interface: Kysely asks for an index signature. */
export type FindingsTables = {
  readonly findings: {
    kab_kode: string
    id: string
    key: string
    rule: Rule
    period: string
    area: string
    numbers: Json<readonly FoundNumber[]>
    detail: Json<Found['detail']>
    state: FindingState
    assigned: boolean
    office_id: string | null
    found_at: Date
    changed_at: Date
  }
  readonly finding_events: {
    kab_kode: string
    finding_id: string
    id: string
    area: string
    kind: FindingEventKind
    note: string | null
    office_id: string | null
    numbers: string | null
    done_by: string
    at: Date
  }
  readonly finding_rules: {
    kab_kode: string
    id: string
    thresholds: Json<Thresholds>
    reason: string
    decided_by: string
    decided_at: Date
  }
  readonly finding_runs: { kab_kode: string; mark: string; found: number; at: Date }
}
