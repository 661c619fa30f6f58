/**
 * The tables of linkage as rows; migrations/0028-linkage.sql and 0039-linked-people.sql say what each column means.
 */

import type { RunCounts, RunStep } from '@konvergen/contract/kin.ts'
import type { LinkageModel } from '@konvergen/core/linkage/linkage-model.ts'
import type { PairAnswer, PairKind, PairState } from '@konvergen/core/linkage/settle-run.ts'
import type { ToldState } from '@konvergen/core/linkage/subject-standing.ts'
import type { ColumnType } from 'kysely'

export type { RunCounts, RunStep }
export type RunState = 'berjalan' | 'selesai' | 'dibatalkan' | 'gagal'
export type Subject = 'anak' | 'keluarga'
/** `orang`: a young person of a family. */
export type ComparedSubject = Subject | 'orang'
export type ModelKind = PairKind | 'anak-orang'
export type RunModels = Partial<Readonly<Record<ModelKind, LinkageModel>>>

/** A type alias, not an interface: Kysely asks for an index signature. */
export type LinkageTables = {
  readonly linkage_runs: {
    kab_kode: string
    id: string
    state: ColumnType<RunState, RunState, RunState>
    whole: boolean
    step: ColumnType<RunStep, RunStep, RunStep>
    percent: number
    models: ColumnType<RunModels | null, never, string>
    counts: ColumnType<RunCounts | null, never, string>
    after_list: ComparedSubject | null
    begun_by: string
    begun_at: Date
    seen_at: Date
    ended_by: ColumnType<string | null, never, string | null>
    ended_at: ColumnType<Date | null, never, Date | null>
  }
  readonly linkage_rules: { kab_kode: string; id: string; by_itself: boolean; decided_by: string; decided_at: Date }
  readonly linkage_pairs: {
    kab_kode: string
    id: string
    kind: PairKind
    one_id: string
    other_id: string
    marks: string
    state: ColumnType<PairState, PairState, PairState>
    weight: number
    standing: 'automatic' | 'review'
    levels: number[]
    evidence: number[]
    otherwise: string | null
    person_id: string | null
    disputed: boolean
    lapsed: boolean
    run_id: string
    answer: ColumnType<PairAnswer | null, PairAnswer | null, PairAnswer | null>
    answered_by: string | null
    answered_at: Date | null
  }
  readonly linkage_marks: { kab_kode: string; subject: ComparedSubject; subject_id: string; mark: string; run_id: string }
  readonly family_members: {
    kab_kode: string
    id: string
    child_id: string
    family_id: string
    begins: string
    ends: ColumnType<string | null, never, string | null>
    basis: ColumnType<'penautan' | 'orang', 'penautan' | 'orang', never>
    certainty: number | null
    mother: boolean | null
    pair_id: string | null
    run_id: string | null
    replaces: string | null
    recorded_by: string
    recorded_at: Date
    ended_by: ColumnType<string | null, never, string | null>
    ended_at: ColumnType<Date | null, never, Date | null>
  }
  readonly linkage_aliases: {
    kab_kode: string
    id: string
    subject: ColumnType<Subject, Subject, never>
    from_id: string
    into_id: string
    pair_id: string | null
    member_id: string | null
    note: string | null
    begun_by: string
    begun_at: Date
    ended_by: ColumnType<string | null, never, string | null>
    ended_at: ColumnType<Date | null, never, Date | null>
  }
  readonly subject_states: {
    kab_kode: string
    id: string
    subject: ColumnType<Subject, Subject, never>
    subject_id: string
    no: number
    state: ColumnType<ToldState, ToldState, never>
    since: string
    recorded_by: string
    recorded_at: Date
  }
}
