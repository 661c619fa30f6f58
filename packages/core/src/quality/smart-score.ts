/**
 * The SMART plausibility score of a survey, for whoever is asked for it. WHO and UNICEF (2019) advise against scores: a good total can hide
 * one bad check, and large surveys fail tests that small ones pass. It is made for weight-for-height and is never used for a verdict here.
 * Penalties as in ENA's report, by way of the public codes named in docs/methods/quality.md; skewness and kurtosis count by their size,
 * whichever their sign.
 */
import type { GroupQuality } from './assess-group.ts'

export type SmartClass = 'sangat-baik' | 'baik' | 'dapat-diterima' | 'bermasalah'

export interface SmartScore {
  /** Penalty of each criterion; 0 is best. */
  readonly penalties: Readonly<Record<string, number>>
  readonly total: number
  readonly verdict: SmartClass
}

/** The penalty of the first step whose limit is not exceeded. */
function upTo(value: number, steps: readonly (readonly [limit: number, penalty: number])[], worst: number): number {
  return steps.find(([limit]) => value <= limit)?.[1] ?? worst
}

function below(value: number, steps: readonly (readonly [limit: number, penalty: number])[], worst: number): number {
  return steps.find(([limit]) => value < limit)?.[1] ?? worst
}

function forP(p: number): number {
  if (p > 0.1) return 0
  if (p > 0.05) return 2
  return p > 0.001 ? 4 : 10
}

function forDeviation(sd: number): number {
  if (sd > 0.9 && sd < 1.1) return 0
  if (sd > 0.85 && sd < 1.15) return 5
  return sd > 0.8 && sd < 1.2 ? 10 : 20
}

const forDigits = (score: number) =>
  below(
    score,
    [
      [8, 0],
      [12, 2],
      [20, 4],
    ],
    10,
  )
const forShape = (value: number) =>
  below(
    Math.abs(value),
    [
      [0.2, 0],
      [0.4, 1],
      [0.6, 3],
    ],
    5,
  )

function classOf(total: number): SmartClass {
  if (total < 10) return 'sangat-baik'
  if (total < 15) return 'baik'
  return total < 25 ? 'dapat-diterima' : 'bermasalah'
}

/** null when one of the criteria could not be computed. */
export function smartScore({ wfl, sexes, ages, digits }: GroupQuality): SmartScore | null {
  const { sd, skewness, kurtosis } = wfl.smartMoments
  const [sexP, ageP, weight, height] = [sexes.test?.p, ages.test?.p, digits.weight.score, digits.height.score]
  if (sd === null || skewness === null || kurtosis === null) return null
  if (sexP === undefined || ageP === undefined || weight === null || height === null) return null
  const flaggedPercent = (100 * wfl.smartFlagged) / wfl.n
  const penalties = {
    flags: upTo(
      flaggedPercent,
      [
        [2.5, 0],
        [5, 5],
        [7.5, 10],
      ],
      20,
    ),
    sex: forP(sexP),
    age: forP(ageP),
    weightDigits: forDigits(weight),
    heightDigits: forDigits(height),
    sd: forDeviation(sd),
    skewness: forShape(skewness),
    kurtosis: forShape(kurtosis),
  }
  const total = Object.values(penalties).reduce((sum, penalty) => sum + penalty, 0)
  return { penalties, total, verdict: classOf(total) }
}
