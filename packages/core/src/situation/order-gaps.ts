/**
 * Gaps in the order in which they are read: the worst first, by people, by points or by who has not reported. What cannot be compared stands last; equals keep
 * the order that they came in.
 */
import type { Completeness } from '../indicators/coverage.ts'
import type { Unit } from '../indicators/indicator.ts'

export const GAP_ORDERS = ['orang', 'poin', 'lengkap'] as const
export type GapOrder = (typeof GAP_ORDERS)[number]

export interface ComparedGap {
  readonly unit: Unit
  /** Against the first target; null = unknown. */
  readonly people: number | null
  readonly short: number | null
  readonly completeness: Completeness
}

/** Points are points of a percentage: how many times something was held is no such thing. */
const IN_POINTS: ReadonlySet<Unit> = new Set(['persen', 'tanda'])

/** 0–1; null where nobody is asked. */
export function shareReported({ reported, expected }: Completeness): number | null {
  return expected === 0 ? null : reported / expected
}

/** Higher = worse; null = cannot be compared. */
function badness({ unit, people, short, completeness }: ComparedGap, order: GapOrder): number | null {
  if (order === 'orang') return people
  if (order === 'poin') return IN_POINTS.has(unit) ? short : null
  const share = shareReported(completeness)
  return share === null ? null : 1 - share
}

export function worstFirst<Each>(all: readonly Each[], of: (each: Each) => ComparedGap, order: GapOrder): Each[] {
  const last = Number.NEGATIVE_INFINITY
  const weighed = all.map((each) => ({ each, weight: badness(of(each), order) ?? last }))
  return weighed.toSorted((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight)).map(({ each }) => each)
}
