/**
 * The tables of villages' packages as rows; migrations/0065-village.sql says what each column means.
 */
import type { AnswerStage, VillageAnswer } from '@konvergen/core/village/answer.ts'
import type { CatalogueEntry } from '@konvergen/core/village/entry.ts'
import type { RecommendationBasis, RecommendationFacts, RecommendationState } from '@konvergen/core/village/recommendation.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

/** A type alias, not an interface: Kysely asks for an index signature. */
export type VillageTables = {
  readonly village_catalogue: {
    kab_kode: string
    key: string
    no: number
    content: JSONColumnType<Omit<CatalogueEntry, 'key'>> | null
    active: boolean
    cost_item: string | null
    reason: string
    written_by: string
    written_at: Date
  }
  readonly village_recommendations: {
    kab_kode: string
    id: string
    desa_kode: string
    year: number
    entry: string
    made_by: string
    made_at: Date
  }
  readonly village_revisions: {
    kab_kode: string
    recommendation_id: string
    no: number
    desa_kode: string
    state: RecommendationState
    content: JSONColumnType<RecommendationFacts>
    basis: JSONColumnType<RecommendationBasis>
    reason: string | null
    written_by: string
    written_at: Date
  }
  readonly village_packages: {
    kab_kode: string
    id: string
    desa_kode: string
    year: number
    version: number
    content: Buffer
    digest: string
    issued_by: string
    issued_at: Date
  }
  readonly village_answers: {
    kab_kode: string
    recommendation_id: string
    no: number
    desa_kode: string
    revision: number
    answer: VillageAnswer
    stage: AnswerStage | null
    /** `bigint` comes as text. */
    rupiah: ColumnType<string | null, string | null, never>
    reason: string | null
    answered_by: string
    answered_role: string
    answered_at: Date
  }
}
