/**
 * What an office reported of one area: a number, or that it does not apply there. Nothing reported is no row at all (null), and zero is a number.
 */

export interface Reported {
  /** null = it does not apply to this area (`tidak berlaku`): a village without a market has no market inspection. */
  readonly value: number | null
  /** True when the office declared that people from elsewhere are in it: then it may be more than the denominator. */
  readonly fromElsewhere: boolean
}

/** null = not reported. */
export type MaybeReported = Reported | null

/** True where an office said that there is nothing to count. */
export function doesNotApply(reported: MaybeReported): boolean {
  return reported !== null && reported.value === null
}
