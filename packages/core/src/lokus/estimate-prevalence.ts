/**
 * The share of stunted children of each village that an index rests on, with how sure it is: as counted (Jeffreys' prior), drawn towards the district's share
 * (empirical Bayes), or towards what the families at risk of the village say (Fay–Herriot). The last works on Freeman & Tukey's double arcsine, halved, whose
 * variance 1 / (4n + 2) is known from the number measured alone, so that a village of no case keeps one. docs/methods/lokus.md has the formulas.
 */
import { type Beta, beta, betaQuantile } from '../estimate/beta.ts'
import { type DirectEstimate, fitFayHerriot } from '../estimate/fay-herriot.ts'
import type { DesaSituation, FigureKey, Situation } from '../situation/situation.ts'
import type { EstimateKind } from './method.ts'

export const COVARIATES = ['krs', 'airTidakLayak', 'jambanTidakLayak'] as const satisfies readonly FigureKey[]
export type Covariate = (typeof COVARIATES)[number]

export interface PrevalenceEstimate {
  /** Percent. */
  readonly percent: number
  readonly low: number
  readonly high: number
  readonly posterior: Beta
}

export interface PrevalenceEstimates {
  /** Of those asked for, what could be had: `fh` and `eb` need several villages, and fall back to `eb` and to `langsung`. */
  readonly used: EstimateKind
  /** Of Fay–Herriot: those that are known of enough villages and tell them apart. */
  readonly covariates: readonly Covariate[]
  /** Villages in the order of the situation; null = not measured. */
  readonly villages: readonly (PrevalenceEstimate | null)[]
}

/** Least share of the measured villages of which a covariate must be known. */
const LEAST_KNOWN = 0.75

interface Measured {
  readonly desa: DesaSituation
  readonly place: number
  readonly cases: number
  readonly measured: number
}

function measuredOf({ desa }: Situation): Measured[] {
  return desa.flatMap((own, place) => {
    const { state, numerator, denominator } = own.figures.stunting
    return state === 'ada' && numerator !== null && denominator !== null
      ? [{ desa: own, place, cases: numerator, measured: denominator }]
      : []
  })
}

function say(posterior: Beta): PrevalenceEstimate {
  return {
    percent: (100 * posterior.a) / (posterior.a + posterior.b),
    low: 100 * betaQuantile(posterior, 0.025),
    high: 100 * betaQuantile(posterior, 0.975),
    posterior,
  }
}

/** The beta distribution of this mean and variance; narrower than the flat one wherever a mean squared error of the model can be. */
function betaOfMoments(mean: number, variance: number): Beta {
  const size = Math.max(2, (mean * (1 - mean)) / variance - 1)
  return beta(mean * size, (1 - mean) * size)
}

/** Freeman & Tukey (1950), Annals of Mathematical Statistics 21:607–611, halved so that sin² brings it back. */
export function doubleArcsine(cases: number, measured: number): { readonly value: number; readonly variance: number } {
  const value = (Math.asin(Math.sqrt(cases / (measured + 1))) + Math.asin(Math.sqrt((cases + 1) / (measured + 1)))) / 2
  return { value, variance: 1 / (4 * measured + 2) }
}

function usableCovariates(villages: readonly Measured[]): Covariate[] {
  return COVARIATES.filter((key) => {
    const known = villages.flatMap(({ desa }) => desa.figures[key].percent ?? [])
    return known.length >= LEAST_KNOWN * villages.length && known.some((value) => value !== known[0])
  })
}

function covariatesOf({ figures }: DesaSituation, keys: readonly Covariate[]): number[] | null {
  const values = keys.map((key) => figures[key].percent)
  return values.every((value) => value !== null) ? [1, ...values.map((value) => value / 100)] : null
}

/** By place of the village. null where the model does not hold. */
function drawTowards(villages: readonly Measured[], keys: readonly Covariate[]): Map<number, PrevalenceEstimate> | null {
  const rows = villages.flatMap((village): { place: number; direct: DirectEstimate }[] => {
    const covariates = covariatesOf(village.desa, keys)
    return covariates === null ? [] : [{ place: village.place, direct: { ...doubleArcsine(village.cases, village.measured), covariates } }]
  })
  const model = fitFayHerriot(rows.map(({ direct }) => direct))
  if (model === null || !model.converged) return null
  return new Map(
    model.areas.map(({ value, mse }, i) => {
      const angle = Math.min(Math.PI / 2 - 1e-3, Math.max(1e-3, value))
      const slope = Math.sin(2 * angle)
      return [rows[i]?.place ?? 0, say(betaOfMoments(Math.sin(angle) ** 2, Math.max(1e-9, slope ** 2 * mse)))]
    }),
  )
}

function fayHerriot(situation: Situation, villages: readonly Measured[]): PrevalenceEstimates | null {
  const keys = usableCovariates(villages)
  // Villages of which a covariate is not known are drawn towards the mean of all.
  const without = drawTowards(villages, [])
  const withThem = keys.length === 0 ? null : drawTowards(villages, keys)
  if (without === null) return null
  return {
    used: 'fh',
    covariates: withThem === null ? [] : keys,
    villages: situation.desa.map((_, place) => withThem?.get(place) ?? without.get(place) ?? null),
  }
}

function fromPrior(
  situation: Situation,
  used: EstimateKind,
  prior: { readonly alpha: number; readonly beta: number },
): PrevalenceEstimates {
  const byPlace = new Map(
    measuredOf(situation).map(({ place, cases, measured }) => [place, say(beta(cases + prior.alpha, measured - cases + prior.beta))]),
  )
  return { used, covariates: [], villages: situation.desa.map((_, place) => byPlace.get(place) ?? null) }
}

/** As counted: the share itself stands, the interval is Jeffreys'. */
function asCounted(situation: Situation): PrevalenceEstimates {
  const drawn = fromPrior(situation, 'langsung', { alpha: 0.5, beta: 0.5 })
  return {
    ...drawn,
    villages: drawn.villages.map((own, place) => {
      const percent = situation.desa[place]?.figures.stunting.percent ?? null
      return own === null || percent === null
        ? null
        : { ...own, percent, low: Math.min(own.low, percent), high: Math.max(own.high, percent) }
    }),
  }
}

export function estimatePrevalence(situation: Situation, kind: EstimateKind): PrevalenceEstimates {
  const { empiricalBayes } = situation
  const drawn = kind === 'fh' ? fayHerriot(situation, measuredOf(situation)) : null
  if (drawn !== null) return drawn
  return kind === 'langsung' || empiricalBayes === null ? asCounted(situation) : fromPrior(situation, 'eb', empiricalBayes)
}
