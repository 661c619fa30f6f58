/**
 * The tables of lokus as rows; migrations/0042-lokus.sql and 0056-analysis-ways.sql say what each column means.
 */
import type { DecisionKind } from '@konvergen/core/lokus/lokus-years.ts'
import type { MethodParameters } from '@konvergen/core/lokus/method.ts'
import type { DecreeTexts } from '@konvergen/core/opd/decree.ts'
import type { JSONColumnType } from 'kysely'

type Json<T extends object> = JSONColumnType<T>

/** A type alias, not an interface: Kysely asks for an index signature. */
export type LokusTables = {
  readonly lokus_methods: {
    kab_kode: string
    id: string
    name: string
    version: number
    parameters: Json<MethodParameters>
    saved_by: string
    saved_at: Date
  }
  readonly lokus_decisions: {
    kab_kode: string
    id: string
    kind: DecisionKind
    year: number
    basis: string
    decided_on: string
    method_id: string | null
    recap: string | null
    krs: string | null
    decided_by: string
    decided_at: Date
  }
  readonly lokus_decision_villages: {
    kab_kode: string
    decision_id: string
    desa_kode: string
    rank: number | null
    prevalence: number | null
    cases: number | null
    reason: string | null
  }
  readonly lokus_withdrawals: { kab_kode: string; decision_id: string; reason: string; withdrawn_by: string; withdrawn_at: Date }
  readonly analysis_ways: {
    kab_kode: string
    analysis_id: string
    id: string
    method_id: string | null
    by_hand: Json<{ code: string; reason: string }[]> | null
    chosen_by: string
    chosen_at: Date
  }
  readonly lokus_letters: {
    kab_kode: string
    decision_id: string
    id: string
    texts: Json<DecreeTexts>
    number: string | null
    signed_on: string | null
    written_by: string
    written_at: Date
  }
}
