/**
 * The weight of a pair: log2 of how much likelier its pattern is for one person than for two, and the prior added. Without classes it is the
 * sum of Fellegi and Sunter, log2(λ/(1−λ)) + Σ log2(m/u), where a missing value adds 0.
 */
import { type PatternSpace, UNKNOWN } from './agreement.ts'
import { type LinkageModel, sharesOf, strangersShare } from './linkage-model.ts'

/** Bits; log2 of the odds. */
export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight)
}

/** The other way round: 0.5 → 0, 0.9 → 3.17. */
export function weightOf(probability: number): number {
  return Math.log2(probability / (1 - probability))
}

/** No bits from frequencies, one entry for each comparison. */
export type FrequencyBits = readonly number[] | Float64Array

export class PatternWeights {
  readonly #model: LinkageModel
  readonly #space: PatternSpace
  readonly #priorBits: number
  /** For each kind of two persons (strangers first): log2 of its share. */
  readonly #shareBits: readonly number[]
  /** By kind, comparison and level + 1: log2(share among the kind / m); 0 where the value is missing. */
  readonly #bits: readonly (readonly (readonly number[])[])[]
  /** By kind and comparison: whether the kind meets equal values by chance, as strangers do. */
  readonly #byChance: readonly (readonly boolean[])[]
  readonly #known: Float64Array

  constructor(model: LinkageModel, space: PatternSpace) {
    const kinds = [null, ...model.classes]
    this.#model = model
    this.#space = space
    this.#priorBits = weightOf(model.prior)
    this.#shareBits = [strangersShare(model.classes), ...model.classes.map(({ share }) => share)].map((share) => Math.log2(share))
    this.#bits = kinds.map((kind) =>
      model.comparisons.map((comparison) => [
        0,
        ...sharesOf(kind, comparison).map((share, level) => Math.log2(share / (comparison.m[level] as number))),
      ]),
    )
    this.#byChance = kinds.map((kind) => model.comparisons.map((comparison) => sharesOf(kind, comparison) === comparison.u))
    this.#known = new Float64Array(space.size).fill(Number.NaN)
  }

  /** Bits, without frequencies. */
  weight(code: number): number {
    const known = this.#known[code] as number
    if (!Number.isNaN(known)) return known
    const weight = this.weightWith(code, [])
    this.#known[code] = weight
    return weight
  }

  /** Bits; `frequencies` holds by comparison what the frequency of the equal value adds, 0 or absent = nothing. */
  weightWith(code: number, frequencies: FrequencyBits): number {
    const sums = this.#kindBits(code, frequencies)
    const strongest = Math.max(...sums)
    if (strongest === Number.NEGATIVE_INFINITY) return Number.POSITIVE_INFINITY
    return this.#priorBits - strongest - Math.log2(sums.reduce((total, sum) => total + 2 ** (sum - strongest), 0))
  }

  /** If the pair is of two persons, of which kind most likely: the key of a class, null = strangers. */
  likeliestKind(code: number, frequencies: FrequencyBits): string | null {
    const sums = this.#kindBits(code, frequencies)
    return this.#model.classes[sums.indexOf(Math.max(...sums)) - 1]?.key ?? null
  }

  /** By kind, strangers first: log2 of how often the kind shows this pattern, beside pairs of one person. */
  #kindBits(code: number, frequencies: FrequencyBits): number[] {
    return this.#shareBits.map((share, kind) => {
      let sum = share
      for (let place = 0; place < this.#model.comparisons.length; place += 1) {
        sum += this.#bits[kind]?.[place]?.[this.#space.levelOf(code, place) + 1] as number
        if (this.#byChance[kind]?.[place] === true) sum -= frequencies[place] ?? 0
      }
      return sum
    })
  }

  /** What each comparison adds against strangers, in bits: the evidence as people read it. 0 where a value is missing. */
  evidence(code: number, frequencies: FrequencyBits): number[] {
    return this.#model.comparisons.map((_, place) => {
      const level = this.#space.levelOf(code, place)
      return level === UNKNOWN ? 0 : (frequencies[place] ?? 0) - (this.#bits[0]?.[place]?.[level + 1] as number)
    })
  }
}
