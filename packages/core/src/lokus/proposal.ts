/**
 * A lokus proposal: which villages the method puts forward, why in words, and how sure. What `propose-kuadran.ts` returns.
 * The choice itself is made by people in the rembuk.
 */

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
  /** Sentence keys with figures, in order of weight; `lokus/say-reasons.ts` says them in id and en. */
  readonly reasons: readonly LokusReason[]
}

export interface LokusReason {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface LokusProposal {
  readonly method: 'kuadran'
  readonly k: number
  /** null when no village has a measurement and no cuts were given: then nothing is ranked. */
  readonly cuts: LokusCuts | null
  readonly rows: readonly LokusRow[]
  /** Villages proposed: more than K only when a tie at the cut makes it so, never fewer than can be ranked. */
  readonly proposedCount: number
}
