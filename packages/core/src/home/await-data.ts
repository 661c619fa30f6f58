/**
 * Which data a district still waits for, from the files that came in: for each kind the last period that counts, the month that should be there
 * by now and is not, and how many files wait for a decision. For the home page of those who bring data.
 */

/** One file that came in, as far as it matters here. `state` as in intake; `period` null = not known yet. */
export interface CameIn {
  readonly kind: string
  readonly state: string
  readonly period: string | null
}

export interface Awaited {
  readonly kind: string
  /** The newest period whose figures count (`2024-02`, `2024-S2`); null = no file of this kind counts: nothing is known, which is not zero. */
  readonly last: string | null
  /**
   * The last month that is over, where the last period is an earlier month or there is none; null where nothing is missing, and for kinds that do not
   * come by the month: no rule that we know says when theirs are due.
   */
  readonly missing: string | null
  /** Files that were read and wait for somebody to apply or discard them. */
  readonly waiting: number
}

/** Both e-PPGBM kinds are of a month of weighing; the KRS recap is of a year or half-year, due when the BKKBN has verified it. */
const MONTHLY: ReadonlySet<string> = new Set(['eppgbm-rekap', 'eppgbm-anak'])
const MONTH = /^\d{4}-\d{2}$/

/** `today`: `YYYY-MM-DD`. The month before it, `YYYY-MM`. Throws nothing. */
export function lastFullMonth(today: string): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

/** One line for each of `kinds`, in their order. `today`: `YYYY-MM-DD`. Throws nothing. */
export function awaitData(kinds: readonly string[], files: readonly CameIn[], today: string): readonly Awaited[] {
  const due = lastFullMonth(today)
  return kinds.map((kind) => {
    const own = files.filter((file) => file.kind === kind)
    const last =
      own
        .flatMap(({ state, period }) => (state === 'applied' && period !== null ? [period] : []))
        .toSorted()
        .at(-1) ?? null
    const isMissing = MONTHLY.has(kind) && (last === null || (MONTH.test(last) && last < due))
    return { kind, last, missing: isMissing ? due : null, waiting: own.filter(({ state }) => state === 'staged').length }
  })
}
