/**
 * The tables of realisation as rows; migrations/0060-realisation.sql and 0069-village-realisation.sql say what each column means.
 */
import type { ActivityMoney, ActivityPlace } from '@konvergen/core/plan/activity.ts'
import type { QuarterStep } from '@konvergen/core/realisation/quarter-step.ts'
import type { SubjectKind } from '@konvergen/core/realisation/realisation.ts'
import type { RealisationRules } from '@konvergen/core/realisation/rules.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

/** `numeric` comes as text. */
type Exact = ColumnType<string | null, number | null, never>

/** A type alias, not an interface: Kysely asks for an index signature. */
export type RealisationTables = {
  readonly realisations: {
    kab_kode: string
    subject_kind: SubjectKind
    subject_id: string
    year: number
    quarter: number
    revision: number
    volume: Exact
    percent: Exact
    money: JSONColumnType<readonly ActivityMoney[]>
    reached: number | null
    places: JSONColumnType<readonly ActivityPlace[]>
    reason: string | null
    ask: string | null
    note: string | null
    evidence: string[]
    origin: string | null
    written_by: string
    written_at: Date
  }
  readonly realisation_steps: {
    kab_kode: string
    id: string
    office_id: string | null
    year: number
    quarter: number
    no: number
    step: QuarterStep
    reason: string | null
    taken_by: string
    taken_role: string | null
    taken_at: Date
  }
  readonly realisation_village_steps: {
    kab_kode: string
    id: string
    desa_kode: string
    year: number
    quarter: number
    no: number
    step: QuarterStep
    reason: string | null
    taken_by: string
    taken_role: string | null
    taken_at: Date
  }
  readonly realisation_rules: {
    kab_kode: string
    no: number
    content: JSONColumnType<RealisationRules>
    reason: string
    written_by: string
    written_at: Date
  }
  readonly realisation_tasks: {
    kab_kode: string
    task_id: string
    office_id: string | null
    year: number
    quarter: number
    at: Date
    closed_at: Date | null
  }
}
