/**
 * The tables of commitments as rows; migrations/0062-commitment.sql says what each column means.
 */
import type { Pledge, Pledger, PledgeState } from '@konvergen/core/commitment/pledge.ts'
import type { ShownPledge } from '@konvergen/core/commitment/public-pledge.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

/** `numeric` and `bigint` come as text. */
type Exact = ColumnType<string | null, string | number | null, never>

/** A type alias, not an interface: Kysely asks for an index signature. */
export type CommitmentTables = {
  readonly commitments: {
    kab_kode: string
    id: string
    year: number
    who: Pledger
    office_id: string | null
    area: string | null
    rembuk_id: string | null
    clause_id: string | null
    owner: string | null
    made_by: string
    made_at: Date
  }
  readonly commitment_revisions: {
    kab_kode: string
    commitment_id: string
    no: number
    content: JSONColumnType<Pledge>
    state: PledgeState
    reason: string | null
    written_by: string
    written_at: Date
  }
  readonly commitment_progress: {
    kab_kode: string
    commitment_id: string
    id: string
    day: ColumnType<Date, string, never>
    volume: Exact
    rupiah: Exact
    body: string
    documents: string[]
    noted_by: string
    noted_at: Date
    struck_by: string | null
    struck_at: Date | null
    struck_reason: string | null
  }
  readonly commitment_persons: {
    kab_kode: string
    commitment_id: string
    key_id: string
    sealed: Buffer
    consented_on: ColumnType<Date | null, string | null, string | null>
    written_by: string
    written_at: Date
  }
  readonly commitment_releases: {
    kab_kode: string
    commitment_id: string
    id: string
    content: JSONColumnType<ShownPledge>
    released_by: string
    released_at: Date
    withdrawn_by: string | null
    withdrawn_at: Date | null
  }
  readonly commitment_tasks: { kab_kode: string; commitment_id: string; task_id: string; at: Date; closed_at: Date | null }
}

/** What the name of a person who pledged is sealed to. */
export const placeOfPerson = (kab: string, commitmentId: string): string => `commitment_persons|${kab}|${commitmentId}`
