/**
 * The tables of coverage as rows; migrations/0024-coverage.sql says what each column means.
 */
import type { Part } from '@konvergen/core/indicators/asked-thing.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

export type PeriodState = 'terbuka' | 'terkunci'
export type SendingState = 'diajukan' | 'disetujui' | 'dikembalikan'
export type ValueSource = 'ketik' | 'templat' | 'berkas'
export type DisputeOutcome = 'tetap' | 'diganti'

/** A type alias, not an interface: Kysely asks for an index signature. */
export type CoverageTables = {
  readonly indicator_definitions: {
    kab_kode: string
    code: string
    version: number
    from_year: number
    retired: boolean
    definition: JSONColumnType<Definition>
    reason: string
    decided_by: string
    decided_at: Date
  }
  readonly coverage_periods: {
    kab_kode: string
    period: string
    id: string
    state: PeriodState
    due: string | null
    reason: string | null
    decided_by: string
    decided_at: Date
  }
  readonly coverage_values: {
    kab_kode: string
    period: string
    code: string
    part: Part
    area: string
    id: string
    value: number | null
    from_elsewhere: boolean
    retracted: boolean
    version: number
    office_id: string | null
    on_behalf: boolean
    source: ValueSource
    import_id: string | null
    source_cell: string | null
    reason: string | null
    entered_by: string
    entered_at: Date
    undoes: string | null
  }
  readonly coverage_sendings: {
    kab_kode: string
    period: string
    id: string
    office_id: string | null
    state: SendingState
    note: string | null
    decided_by: string
    decided_at: Date
  }
  readonly coverage_disputes: {
    kab_kode: string
    id: string
    code: string
    period: string
    area: string
    held: number | null
    claimed: number
    claimed_by_office: string | null
    reason: string
    opened_by: string
    opened_at: Date
    outcome: ColumnType<DisputeOutcome | null, never, DisputeOutcome>
    settled_reason: ColumnType<string | null, never, string | null>
    settled_by: ColumnType<string | null, never, string>
    settled_at: ColumnType<Date | null, never, Date>
  }
  readonly coverage_reminders: {
    kab_kode: string
    period: string
    id: string
    office_id: string | null
    task_id: string
    automatic: boolean
    done_by: string
    at: Date
    closed_at: Date | null
  }
  readonly coverage_reminder_rules: {
    kab_kode: string
    id: string
    days_before: number | null
    days_between: number
    decided_by: string
    decided_at: Date
  }
}
