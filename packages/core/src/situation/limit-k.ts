/**
 * How many villages may be proposed: priority means choosing, so never more than a third of the district's villages.
 */

const DEFAULT_K = 20

export interface LimitedK {
  readonly k: number
  /** True when fewer than asked for. */
  readonly reduced: boolean
  /** The largest K of this district: a third of its villages, at least one. */
  readonly max: number
}

/** `requested` ≥ 1. */
export function limitK(desaCount: number, requested: number = DEFAULT_K): LimitedK {
  const max = Math.max(1, Math.floor(desaCount / 3))
  return { k: Math.min(requested, max), reduced: requested > max, max }
}
