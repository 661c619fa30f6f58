/**
 * N, T, O, B: did the child gain weight since last month's posyandu? The four letters of SKDN, and 2T, as cadres have written them for decades,
 * with the rule that gave each. Rests on weights alone; a shape of the curve ("mengikuti garis pertumbuhan") is for the eye of a person.
 */
import { MINIMUM_GAIN_RULE, minimumGain } from './minimum-gain.ts'
import { type Verdict, verdict } from './rules.ts'

/** N naik, T tidak naik, O tidak ditimbang bulan lalu, B baru pertama kali ditimbang. */
export type GainStatus = 'N' | 'T' | 'O' | 'B'

export interface Weighing {
  /** Calendar month as one number: year × 12 + month (1–12). */
  readonly bulan: number
  /** Completed months of age. */
  readonly ageMonths: number
  /** kg, > 0. */
  readonly weight: number
}

function judgeGain(sex: 'L' | 'P', before: Weighing, now: Weighing): Verdict<GainStatus> | null {
  const grams = Math.round((now.weight - before.weight) * 1000)
  if (grams <= 0) return verdict('T', 'kms-tetap-atau-turun')
  const least = minimumGain(sex, now.ageMonths)
  return least === null ? null : verdict(grams >= least ? 'N' : 'T', MINIMUM_GAIN_RULE)
}

/**
 * The status of every weighing, in the order given: one a month, oldest first. null = cannot be said (no minimum for this age, or two weighings
 * in one month, of which the later has nothing to be compared with).
 */
export function judgeWeighings(sex: 'L' | 'P', weighings: readonly Weighing[]): readonly (Verdict<GainStatus> | null)[] {
  return weighings.map((now, i) => {
    const before = weighings[i - 1]
    if (before === undefined) return verdict('B', 'kms-pertama')
    const months = now.bulan - before.bulan
    if (months > 1) return verdict('O', 'kms-tidak-ditimbang')
    return months === 1 ? judgeGain(sex, before, now) : null
  })
}

/** 2T: not gained now and not gained the month before. `statuses` of one child as `judgeWeighings` gives them; null = no 2T. */
export function judgeTwice(statuses: readonly (Verdict<GainStatus> | null)[]): Verdict<'2T'> | null {
  const [before, now] = statuses.slice(-2)
  return statuses.length > 1 && before?.answer === 'T' && now?.answer === 'T' ? verdict('2T', 'kms-2t', [before, now]) : null
}

/** z below which a point of BB/U lies under the red line of the KMS. */
const RED_LINE = -3

/** BGM, bawah garis merah; null = not below, no score, or an implausible one. */
export function judgeRedLine(weightForAge: { z: number; flagged: boolean } | null): Verdict<'BGM'> | null {
  return weightForAge !== null && !weightForAge.flagged && weightForAge.z < RED_LINE ? verdict('BGM', 'kms-garis-merah') : null
}
