/**
 * How far a figure is from its target: in the unit shown, and in people. People rank small villages better than percentages do (SPEC 2.4).
 */
import type { Coverage } from './coverage.ts'
import type { Definition, Target } from './indicator.ts'

export interface Gap {
  readonly target: Target
  /** Above zero = short of the target, by percentage points or by the number counted; zero or below = reached. */
  readonly short: number
  /** Still to be reached (or, where lower is better, too many), to fulfil the target; 0 = reached. null = not a percentage of people. */
  readonly people: number | null
}

/** 100 × a share, and back: a hair from rounding must not make one person more. */
const HAIR = 1e-9

function peopleShort({ numerator, denominator }: Coverage, target: number, sign: 1 | -1): number | null {
  if (numerator === null || denominator === null) return null
  return Math.max(0, Math.ceil((sign * (denominator * target - 100 * numerator)) / 100 - HAIR))
}

/** null where there is no value to compare. */
export function gapOf({ direction, unit }: Pick<Definition, 'direction' | 'unit'>, coverage: Coverage, target: Target): Gap | null {
  if (coverage.value === null) return null
  const sign = direction === 'naik' ? 1 : -1
  const short = sign * (target.value - coverage.value)
  return { target, short, people: unit === 'persen' ? peopleShort(coverage, target.value, sign) : null }
}

/** Those not reached at all, target or no target; null = unknown. Where lower is better they are those to whom it happened. */
export function peopleLeft(
  { direction, unit }: Pick<Definition, 'direction' | 'unit'>,
  { numerator, denominator }: Coverage,
): number | null {
  if (unit !== 'persen' || numerator === null || denominator === null) return null
  return direction === 'turun' ? numerator : Math.max(0, denominator - numerator)
}

/** Targets of a year; where it has none, those of the latest year before it, since a target holds until another is set. */
export function targetsFor({ targets }: Pick<Definition, 'targets'>, year: number): readonly Target[] {
  const latest = Math.max(...targets.map((target) => target.year).filter((each) => each <= year))
  return targets.filter((target) => target.year === latest)
}
