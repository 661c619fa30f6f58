/**
 * What a village may do against a gap: an entry of the catalogue (FEATURES REM-7). Each says from where it is known; null = general knowledge, which pages and papers say.
 */
import type { Words } from '../indicators/indicator.ts'
import type { ActivityKind } from '../plan/activity.ts'

/** Whether Dana Desa may pay: it may; in part, with others; it may not, the district does; not known. */
export const DANA_DESA_ANSWERS = ['boleh', 'sebagian', 'tidak', 'periksa'] as const
export type DanaDesaAnswer = (typeof DANA_DESA_ANSWERS)[number]

/** Of what its volume is: of everybody who is not reached, or of something that no gap tells (a training, a building). */
export const COUNTED = ['belum-terjangkau', 'lainnya'] as const
export type Counted = (typeof COUNTED)[number]

export interface CatalogueEntry {
  /** Stays the same; a recommendation is known by it within its village and year. */
  readonly key: string
  readonly name: Words
  /** Codes of the indicators whose gaps it closes, of which one is enough to recommend it. */
  readonly indicators: readonly string[]
  readonly unit: string
  readonly kind: ActivityKind
  readonly counted: Counted
  readonly danaDesa: { readonly answer: DanaDesaAnswer; readonly source: string | null }
  /** Field and activity of Siskeudes; null = not known. */
  readonly siskeudes: string | null
  readonly source: string | null
}
