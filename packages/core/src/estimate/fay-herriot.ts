/**
 * The Fay–Herriot model: direct estimates of areas, each with a known sampling variance, drawn towards what covariates of the areas say.
 * y = x′β + u + e, u ~ N(0, A), e ~ N(0, ψ). Fay & Herriot (1979), JASA 74:269–277; fitted by Fisher scoring as R's `sae` does
 * (Molina & Marhuenda 2015, R Journal 7:1), with its mean squared errors (Prasad & Rao 1990, JASA 85:163–171; Datta, Rao & Smith 2005,
 * Biometrika 92:183–196). Everything is p × p: thousands of areas cost no matrix of their size.
 */
import { median } from '../kit/quantiles.ts'
import { dot, inverseOf, type Matrix, product, times, traceOf, weightedSquares } from './small-matrix.ts'

export const FAY_HERRIOT_METHODS = ['REML', 'ML', 'FH'] as const
export type FayHerriotMethod = (typeof FAY_HERRIOT_METHODS)[number]

export interface DirectEstimate {
  readonly value: number
  /** ψ, above zero. */
  readonly variance: number
  /** With the 1 of the intercept, if there is one. */
  readonly covariates: readonly number[]
}

export interface AreaEstimate {
  /** EBLUP: x′β̂ + γ (y − x′β̂). */
  readonly value: number
  /** Mean squared error, with what the estimation of A and β adds. */
  readonly mse: number
  /** γ = A / (A + ψ): how much of the area's own estimate is kept, 0–1. */
  readonly ownWeight: number
}

export interface FayHerriot {
  readonly method: FayHerriotMethod
  /** A, between areas beyond the covariates; 0 where they explain all that chance leaves. */
  readonly variance: number
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  readonly logLikelihood: number
  readonly iterations: number
  /** False when a hundred steps did not settle A: the estimate is not to be used. */
  readonly converged: boolean
  /** In the order given. */
  readonly areas: readonly AreaEstimate[]
}

export interface FayHerriotOptions {
  readonly method?: FayHerriotMethod
  /** Relative change of A at which scoring stops; 1e-4 as in `sae`. */
  readonly precision?: number
}

const MOST_STEPS = 100
const PRECISION = 1e-4

/** The model at one value of A. */
interface Fit {
  /** 1 / (A + ψ). */
  readonly weights: readonly number[]
  /** (X′V⁻¹X)⁻¹ */
  readonly covariance: Matrix
  readonly coefficients: readonly number[]
  /** y − x′β̂ */
  readonly residuals: readonly number[]
}

class Model {
  readonly #values: readonly number[]
  readonly #variances: readonly number[]
  readonly #rows: Matrix

  constructor(estimates: readonly DirectEstimate[]) {
    this.#values = estimates.map(({ value }) => value)
    this.#variances = estimates.map(({ variance }) => variance)
    this.#rows = estimates.map(({ covariates }) => covariates)
  }

  /** null where the covariates do not tell the areas apart. */
  at(variance: number): Fit | null {
    const weights = this.#variances.map((own) => 1 / (variance + own))
    const covariance = inverseOf(weightedSquares(this.#rows, weights))
    if (covariance === null) return null
    const sums = covariance.map((_, p) =>
      this.#rows.reduce((sum, row, i) => sum + (row[p] as number) * (weights[i] as number) * (this.#values[i] as number), 0),
    )
    const coefficients = times(covariance, sums)
    const residuals = this.#rows.map((row, i) => (this.#values[i] as number) - dot(row, coefficients))
    return { weights, covariance, coefficients, residuals }
  }

  /** X′V⁻ᵏX */
  squares(weights: readonly number[], power: number): number[][] {
    return weightedSquares(
      this.#rows,
      weights.map((weight) => weight ** power),
    )
  }

  /** How far A moves next: the score over its information. */
  step(method: FayHerriotMethod, fit: Fit): number {
    const { weights, covariance, residuals } = fit
    const sumOf = (power: number): number => weights.reduce((sum, weight) => sum + weight ** power, 0)
    const scaled = weights.reduce((sum, weight, i) => sum + (weight * (residuals[i] as number)) ** 2, 0)
    if (method === 'FH') {
      const weighted = weights.reduce((sum, weight, i) => sum + weight * (residuals[i] as number) ** 2, 0)
      return (weighted - (weights.length - covariance.length)) / sumOf(1)
    }
    if (method === 'ML') return (scaled - sumOf(1)) / sumOf(2)
    const second = product(covariance, this.squares(weights, 2))
    const third = product(covariance, this.squares(weights, 3))
    const trace = sumOf(1) - traceOf(second)
    const information = sumOf(2) - 2 * traceOf(third) + traceOf(product(second, second))
    return (scaled - trace) / information
  }

  logLikelihood({ weights, residuals }: Fit): number {
    return -0.5 * weights.reduce((sum, weight, i) => sum + Math.log((2 * Math.PI) / weight) + weight * (residuals[i] as number) ** 2, 0)
  }

  areas(method: FayHerriotMethod, variance: number, fit: Fit): AreaEstimate[] {
    const { weights, covariance, coefficients, residuals } = fit
    const sumOf = (power: number): number => weights.reduce((sum, weight) => sum + weight ** power, 0)
    const count = weights.length
    const ofVariance = method === 'FH' ? (2 * count) / sumOf(1) ** 2 : 2 / sumOf(2)
    const bias = {
      REML: 0,
      ML: -traceOf(product(covariance, this.squares(weights, 2))) / sumOf(2),
      FH: (2 * (count * sumOf(2) - sumOf(1) ** 2)) / sumOf(1) ** 3,
    }[method]
    return this.#rows.map((row, i) => {
      const own = this.#variances[i] as number
      const kept = variance / (variance + own)
      const lost = own / (variance + own)
      const first = own * (1 - lost)
      const second = lost ** 2 * dot(row, times(covariance, row))
      const third = (lost ** 2 * ofVariance) / (variance + own)
      const value = dot(row, coefficients) + kept * (residuals[i] as number)
      return { value, mse: first + second + 2 * third - bias * lost ** 2, ownWeight: kept }
    })
  }
}

/**
 * null with fewer areas than covariates and one more, or with covariates that are sums of one another. Units are those of `value`;
 * `variance` of every estimate must be above zero and finite.
 */
export function fitFayHerriot(estimates: readonly DirectEstimate[], options: FayHerriotOptions = {}): FayHerriot | null {
  const { method = 'REML', precision = PRECISION } = options
  const width = estimates[0]?.covariates.length ?? 0
  for (const { variance, covariates } of estimates) {
    if (!(variance > 0 && Number.isFinite(variance))) throw new RangeError('fitFayHerriot: a sampling variance must be above zero')
    if (covariates.length !== width) throw new RangeError('fitFayHerriot: areas with different covariates')
  }
  if (width === 0 || estimates.length <= width) return null
  const model = new Model(estimates)
  let variance = median(estimates.map((each) => each.variance)) as number
  let [iterations, change] = [0, Number.POSITIVE_INFINITY]
  while (change > precision && iterations < MOST_STEPS) {
    const fit = model.at(variance)
    if (fit === null) return null
    const next = variance + model.step(method, fit)
    iterations += 1
    change = Math.abs((next - variance) / variance)
    variance = next
    // Below zero it only goes further down: the covariates explain everything.
    if (!(variance > -Math.min(...estimates.map((each) => each.variance)))) break
  }
  const settled = Math.max(0, variance)
  const fit = model.at(settled)
  if (fit === null) return null
  return {
    method,
    variance: settled,
    coefficients: fit.coefficients,
    standardErrors: fit.covariance.map((row, i) => Math.sqrt(row[i] as number)),
    logLikelihood: model.logLikelihood(fit),
    iterations,
    converged: settled === 0 || change <= precision,
    areas: model.areas(method, settled, fit),
  }
}
