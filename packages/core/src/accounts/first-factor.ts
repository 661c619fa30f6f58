/**
 * From when a second factor counts for names. Whoever has stolen the password of somebody without a factor could set their own with it: so one that
 * nobody vouched for counts only after a day, in which its owner and those who look after accounts are told. House rule (decision 0012).
 */

/** Hours that a factor waits of which nothing but the password is known. */
export const FACTOR_WAIT_HOURS = 24

const HOUR_MS = 3_600_000

/**
 * Moment (ms since 1970) from which a factor counts that is set now. `isVouched`: set in a session that was begun with the code of an invitation, a reset
 * or the first run, which a password does not give, or in one whose own factor counts already.
 */
export function factorCountsFrom(now: number, isVouched: boolean): number {
  return isVouched ? now : now + FACTOR_WAIT_HOURS * HOUR_MS
}

/** `from`: moment (ms) as kept with the factor; null = there is none of ours, so that nothing waits. */
export function isWaiting(from: number | null, now: number): boolean {
  return from !== null && now < from
}
