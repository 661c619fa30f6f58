/**
 * A lokus proposal: which villages the method puts forward, why in words, and how sure. What `propose-kuadran.ts` and `propose-index.ts` return.
 * The choice itself is made by people in the rembuk.
 */

import type { CriterionKey } from './method.ts'

export type Quadrant = 'tinggi-tinggi' | 'prevalensi-tinggi' | 'kasus-tinggi' | 'rendah-rendah'
/** From P(among the worst K): ≥ 0.9 pasti, < 0.1 bukan, between them abu-abu (decided in the rembuk). */
export type Band = 'pasti' | 'abu-abu' | 'bukan'

export interface LokusCuts {
  /** Percent; a village is high when its prevalence ≥ this. */
  readonly prevalence: number
  /** Children; a village is high when its cases ≥ this. */
  readonly cases: number
  readonly basis: 'median-kabupaten' | 'ditetapkan'
}

export interface LokusRow {
  readonly kode: string
  readonly nama: string
  readonly kecamatan: string
  /** Percent and children; null when the village has no measurement: then it cannot be ranked and is listed after the others. */
  readonly prevalence: number | null
  readonly cases: number | null
  readonly measured: number | null
  readonly krs: number | null
  readonly quadrant: Quadrant | null
  /** 1 = first proposed; null when it cannot be ranked. Villages equal on every criterion share a rank. */
  readonly rank: number | null
  /** Among the K proposed. */
  readonly proposed: boolean
  /** True when villages equal on every criterion stand on both sides of place K: people must choose between them. */
  readonly tiedAtCut: boolean
  readonly worstProbability: number | null
  readonly band: Band | null
  readonly sufficient: boolean
  /** How an index adds up; null in a proposal by quadrants. */
  readonly index: IndexOfRow | null
  /** Sentence keys with figures, in order of weight; `lokus/say-reasons.ts` says them in id and en. */
  readonly reasons: readonly LokusReason[]
}

/** Points of 100; null = not known of the village. */
export interface IndexPart {
  readonly key: CriterionKey
  readonly points: number | null
  /** The criterion's own number, in its unit. */
  readonly value: number | null
}

export interface IndexOfRow {
  readonly parts: readonly IndexPart[]
  /** Middle of `low` and `high`, which the order goes by; null where nothing is known of the village. */
  readonly value: number | null
  /** Where what is not known stands at nothing, and at everything. */
  readonly low: number
  readonly high: number
  readonly bestRank: number | null
  readonly worstRank: number | null
}

export interface LokusReason {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface LokusProposal {
  readonly method: 'kuadran' | 'indeks' | 'peringkat'
  readonly k: number
  /** Of `kuadran`. null when no village has a measurement and no cuts were given: then it ranks nothing. */
  readonly cuts: LokusCuts | null
  readonly rows: readonly LokusRow[]
  /** Villages proposed: more than K only when a tie at the cut makes it so, never fewer than can be ranked. */
  readonly proposedCount: number
}

export type KuadranProposal = LokusProposal & { readonly method: 'kuadran' }
