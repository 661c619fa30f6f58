/**
 * How lokus are put forward, as one value that is kept by name and version: two proposals of the same method from the same figures are the same. Criteria with
 * the weights that are shipped: a proposal of ours, no rule of anybody's (docs/methods/lokus.md).
 */
import type { Normalisation } from './criterion.ts'

export const LOKUS_METHODS = ['kuadran', 'indeks', 'peringkat', 'manual'] as const
export type LokusMethod = (typeof LOKUS_METHODS)[number]

/** Share of stunted children that a village is ordered by: as counted, drawn towards the district's, or towards what its covariates say. */
export const ESTIMATES = ['langsung', 'eb', 'fh'] as const
export type EstimateKind = (typeof ESTIMATES)[number]

export const CRITERIA = ['prevalensi', 'kasus', 'krs', 'kesenjangan', 'kesejahteraan', 'akses'] as const
export type CriterionKey = (typeof CRITERIA)[number]

/** By criterion, in the order of `CRITERIA`. */
export type Weights = Readonly<Record<CriterionKey, number>>

export const SHIPPED_WEIGHTS: Weights = { prevalensi: 0.3, kasus: 0.25, krs: 0.2, kesenjangan: 0.2, kesejahteraan: 0.05, akses: 0 }

export interface Budget {
  /** Rupiah. */
  readonly dana: number
  readonly biaya: number
}

export interface MethodParameters {
  readonly metode: LokusMethod
  readonly taksiran: EstimateKind
  readonly norma: Normalisation
  /** Not below 0, some above it; only their proportions count. For `peringkat`: above 0 = counted. */
  readonly bobot: Weights
  readonly k: number
  /** K follows from it where it is given. */
  readonly anggaran: Budget | null
  /** Of `kuadran`; null = the district's medians. */
  readonly batas: { readonly prevalensi: number; readonly kasus: number } | null
  /** Of the draws of weights and figures. */
  readonly benih: number
}

/** How many lokus a budget carries; null where the cost of one is not above zero. */
export function affordableK({ dana, biaya }: Budget): number | null {
  return biaya > 0 && dana >= 0 ? Math.floor(dana / biaya) : null
}
