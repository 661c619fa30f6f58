/**
 * The calendar day in Indonesia: by its western time, the last of the three to turn the page, so that a role that ends on a day ends nowhere
 * before that day is over.
 */
const JAKARTA_MS = 7 * 3_600_000
const DAY_LENGTH = 10

/** `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  return new Date(now.getTime() + JAKARTA_MS).toISOString().slice(0, DAY_LENGTH)
}
