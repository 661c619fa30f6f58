/**
 * What villages are compared by when they are put into an order: prevalence, cases, families at risk, services not reached, or anything else that is known of
 * each village. Whatever its unit, a criterion becomes a score between 0 (least in need) and 1 (most).
 */
import { knownNumbers } from '../kit/known-numbers.ts'

/** `tinggi`: a higher number means more need (prevalence); `rendah`: a lower one does (coverage, access). */
export type NeedDirection = 'tinggi' | 'rendah'

/** `minmax`: between the lowest and the highest of the district; `peringkat`: by place alone, whatever the distances. */
export const NORMALISATIONS = ['minmax', 'peringkat'] as const
export type Normalisation = (typeof NORMALISATIONS)[number]

export interface Criterion {
  readonly key: string
  readonly direction: NeedDirection
  /** By village, all criteria in the same order; null = not known, which is not zero. */
  readonly values: readonly (number | null)[]
}

type Scoring = (value: number) => number

function minMax(known: Float64Array): Scoring {
  const [low, high] = [Math.min(...known), Math.max(...known)]
  return (value) => (high === low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low))))
}

/** How many of the others lie below, equal ones half: 0–1. */
function byPlace(known: Float64Array): Scoring {
  const ordered = known.toSorted()
  const countBelow = (value: number, orEqual: boolean): number => {
    let [from, to] = [0, ordered.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const each = ordered[middle] as number
      if (each < value || (orEqual && each === value)) from = middle + 1
      else to = middle
    }
    return from
  }
  return (value) => {
    const below = countBelow(value, false)
    const equal = countBelow(value, true) - below
    return ordered.length < 2 ? 0 : (below + Math.max(0, equal - 1) / 2) / (ordered.length - 1)
  }
}

/** How a number becomes a score, by the villages of which it is known; also one that no village has, as it is drawn or asked about. */
export function scoringOf({ direction, values }: Criterion, normalisation: Normalisation): Scoring {
  const known = knownNumbers(values.flatMap((value) => value ?? []))
  if (known.length === 0) return () => 0
  const scoring = normalisation === 'minmax' ? minMax(known) : byPlace(known)
  return direction === 'tinggi' ? scoring : (value) => 1 - scoring(value)
}

/** True where all villages that are known are alike: such a criterion tells nothing. */
export function isFlat({ values }: Criterion): boolean {
  const known = values.filter((value) => value !== null)
  return known.every((value) => value === known[0])
}

/** By village; null where the number is not known. A criterion in which all are alike scores 0 for everybody. */
export function scoresOf(criterion: Criterion, normalisation: Normalisation): (number | null)[] {
  const scoring = isFlat(criterion) ? () => 0 : scoringOf(criterion, normalisation)
  return criterion.values.map((value) => (value === null ? null : scoring(value)))
}
