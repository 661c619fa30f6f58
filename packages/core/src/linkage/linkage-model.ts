/**
 * What a trained linkage knows, as plain data that is kept and read again. Fellegi and Sunter, JASA 64 (1969) 1183–1210: how often each level
 * of each comparison is met among pairs of one person (m) and among pairs of two (u).
 *
 * Pairs of two persons are not all strangers. Siblings share the whole household, twins the day of birth too, and children born on one day the
 * beginning of their NIK: treated as strangers, their agreements would be counted as proof several times over. Such pairs are classes of their
 * own (a latent class model; W. Winkler, "Methods for record linkage and Bayesian networks", 2002): in each comparison a class agrees as pairs
 * of one person do, as strangers do, or with shares of its own.
 */

export interface ComparisonModel {
  readonly key: string
  /** From "differs" to the closest agreement. */
  readonly levels: readonly string[]
  /** Shares of the levels among pairs of one person where both values are known; they sum to 1. */
  readonly m: readonly number[]
  /** The same among strangers. */
  readonly u: readonly number[]
  /** How much the frequency of an equal value counts, 0 to 1; 0 = not at all. */
  readonly frequencyWeight: number
}

/** What a class of two persons agrees like in a comparison: as one person, or with its own shares; a comparison not named, as strangers. */
export type ClassLevels = 'm' | readonly number[]

export interface PairClass {
  readonly key: string
  /** Share of the class among all pairs of two persons. */
  readonly share: number
  readonly levels: Readonly<Record<string, ClassLevels>>
}

export const MODEL_VERSION = 1

export interface LinkageModel {
  readonly version: typeof MODEL_VERSION
  /** Share of pairs of one person among all pairs of the two lists, 0 < prior < 1. */
  readonly prior: number
  readonly comparisons: readonly ComparisonModel[]
  /** Besides strangers, who are the rest. */
  readonly classes: readonly PairClass[]
}

/** The shares with which a class, or strangers (null), meet the levels of a comparison. */
export function sharesOf(pairClass: Pick<PairClass, 'levels'> | null, { key, m, u }: ComparisonModel): readonly number[] {
  const levels = pairClass?.levels[key]
  return levels === undefined ? u : levels === 'm' ? m : levels
}

/** Share of strangers among pairs of two persons. */
export function strangersShare(classes: readonly Pick<PairClass, 'share'>[]): number {
  return 1 - classes.reduce((sum, { share }) => sum + share, 0)
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1
const areShares = (value: unknown, count: number): boolean => Array.isArray(value) && value.length === count && value.every(isShare)

function isComparison(value: unknown): value is ComparisonModel {
  const { key, levels, m, u, frequencyWeight } = (value ?? {}) as Partial<Record<keyof ComparisonModel, unknown>>
  if (typeof key !== 'string' || !Array.isArray(levels) || !levels.every((level) => typeof level === 'string')) return false
  return levels.length >= 2 && areShares(m, levels.length) && areShares(u, levels.length) && isShare(frequencyWeight)
}

function isClass(value: unknown, comparisons: readonly ComparisonModel[]): value is PairClass {
  const { key, share, levels } = (value ?? {}) as Partial<Record<keyof PairClass, unknown>>
  if (typeof key !== 'string' || !isShare(share) || typeof levels !== 'object' || levels === null) return false
  return Object.entries(levels).every(([name, shares]) => {
    const comparison = comparisons.find((one) => one.key === name)
    return comparison !== undefined && (shares === 'm' || areShares(shares, comparison.levels.length))
  })
}

/** The model that was kept as JSON; null when it is none, is damaged, or of another version: then the lists are trained anew. */
export function readModel(kept: unknown): LinkageModel | null {
  const { version, prior, comparisons, classes } = (kept ?? {}) as Partial<Record<keyof LinkageModel, unknown>>
  if (version !== MODEL_VERSION || !isShare(prior) || prior === 0 || prior === 1) return null
  if (!Array.isArray(comparisons) || !comparisons.every(isComparison)) return null
  if (!Array.isArray(classes) || !classes.every((one) => isClass(one, comparisons))) return null
  return { version, prior, comparisons, classes }
}
