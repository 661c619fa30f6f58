/**
 * The tables of plans as rows; migrations/0047-plan.sql says what each column means.
 */
import type { ActivityFacts, ActivityKind, ActivityStatus, Placing, TargetGroup } from '@konvergen/core/plan/activity.ts'
import type { PlanStep } from '@konvergen/core/plan/plan-step.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

export type MappingState = 'usul' | 'pakai' | 'lepas'

/** `numeric` and `bigint` come as text. */
type Exact = ColumnType<string | null, string | number | null, string | number | null>

/** A type alias, not an interface: Kysely asks for an index signature. */
export type PlanTables = {
  readonly plan_activities: {
    kab_kode: string
    id: string
    office_id: string | null
    year: number
    revision: number
    title: string
    sub_kegiatan: string | null
    sub_kegiatan_normal: string | null
    kind: ActivityKind
    pillar: number | null
    indicators: string[]
    placed: Placing
    target: TargetGroup | null
    volume: Exact
    unit: string | null
    unit_cost: Exact
    months: number[]
    responsible: string | null
    output: string | null
    outcome: string | null
    direct_share: Exact
    status: ActivityStatus
    note: string | null
    carried_from: string | null
    written_by: string
    written_at: Date
    deleted_at: Date | null
  }
  readonly plan_revisions: {
    kab_kode: string
    activity_id: string
    revision: number
    office_id: string | null
    year: number
    content: JSONColumnType<ActivityFacts> | null
    origin: string | null
    written_by: string
    written_at: Date
  }
  readonly plan_unit_costs: {
    kab_kode: string
    id: string
    year: number
    item: string
    unit: string
    rupiah: ColumnType<string, string, never>
    source: string
    written_by: string
    written_at: Date
    withdrawn_by: string | null
    withdrawn_at: Date | null
  }
  readonly plan_indicator_codes: {
    kab_kode: string
    id: string
    sub_kegiatan: string
    indicator: string
    state: MappingState
    reason: string
    written_by: string
    written_at: Date
  }
  readonly plan_versions: {
    kab_kode: string
    id: string
    office_id: string | null
    year: number
    version: number
    content: Buffer
    digest: string
    handed_by: string
    handed_at: Date
  }
  readonly plan_steps: {
    kab_kode: string
    version_id: string
    no: number
    id: string
    step: PlanStep
    reason: string | null
    taken_by: string
    taken_role: string | null
    taken_at: Date
  }
}
