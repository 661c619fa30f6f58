/**
 * The tables of rembuk as rows; migrations/0053-rembuk.sql and 0063-after-rembuk.sql say what each column means.
 */
import type { Clause, Result, Way } from '@konvergen/core/rembuk/clause.ts'
import type { RembukLevel } from '@konvergen/core/rembuk/preparation.ts'
import type { JSONColumnType } from 'kysely'

/** A type alias, not an interface: Kysely asks for an index signature. */
export type RembukTables = {
  readonly rembuk: {
    kab_kode: string
    id: string
    level: RembukLevel
    area: string
    year: number
    meeting_id: string
    analysis_id: string | null
    follows_id: string | null
    begun_by: string
    begun_at: Date
  }
  readonly rembuk_clauses: {
    kab_kode: string
    rembuk_id: string
    clause_id: string
    no: number
    position: number
    origin: string | null
    content: JSONColumnType<Clause>
    removed: boolean
    written_by: string
    written_at: Date
  }
  readonly rembuk_outcomes: {
    kab_kode: string
    rembuk_id: string
    clause_id: string
    id: string
    revision: number
    result: Result
    way: Way
    votes_for: number | null
    votes_against: number | null
    abstained: number | null
    decided_by: string
    decided_at: Date
  }
  readonly rembuk_objections: {
    kab_kode: string
    rembuk_id: string
    clause_id: string
    id: string
    office: string
    body: string
    noted_by: string
    noted_at: Date
  }
  readonly rembuk_closings: { kab_kode: string; rembuk_id: string; content: Buffer; digest: string; closed_by: string; closed_at: Date }
  readonly rembuk_sheets: { kab_kode: string; rembuk_id: string; document_id: string; code: string; bound_by: string; bound_at: Date }
  readonly rembuk_activities: {
    kab_kode: string
    rembuk_id: string
    clause_id: string
    activity_id: string
    id: string
    made_by: string
    made_at: Date
    taken_back_by: string | null
    taken_back_at: Date | null
  }
  readonly rembuk_tasks: { kab_kode: string; rembuk_id: string; clause_id: string; owner: string; task_id: string; made_at: Date }
  readonly rembuk_shown: { kab_kode: string; rembuk_id: string; id: string; clause_id: string | null; shown_by: string; shown_at: Date }
}
