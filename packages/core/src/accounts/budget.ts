/**
 * How many tries to sign in are left: a bucket that fills again slowly (token bucket). Nobody is locked out for good, and ten thousand guesses
 * take months. Each kind of bucket has its own size: a device that signed in before is not made to wait by what strangers try.
 */

export interface BudgetRule {
  /** Tries in a full bucket. */
  readonly most: number
  /** Seconds until one more try is there. */
  readonly secondsEach: number
}

export const BUDGETS = {
  /** One account, from devices that never signed in to it. */
  akun: { most: 8, secondsEach: 300 },
  /** One device that did. */
  perangkat: { most: 10, secondsEach: 60 },
  /** One address, whatever the account; a whole office may sit behind it. */
  alamat: { most: 60, secondsEach: 20 },
  /** Invitations and recovery by code, by address. */
  tiket: { most: 20, secondsEach: 60 },
  /** Going to the provider of identities and coming back, by address; a whole office comes at eight. */
  sso: { most: 300, secondsEach: 2 },
  /** The code of the first run. */
  penyiapan: { most: 10, secondsEach: 60 },
} as const satisfies Record<string, BudgetRule>

export type BudgetKind = keyof typeof BUDGETS

/** Tries there are after a rest; never more than a full bucket holds. */
export function refill(tries: number, secondsSince: number, { most, secondsEach }: BudgetRule): number {
  return Math.min(most, tries + Math.max(0, secondsSince) / secondsEach)
}

/** Whole seconds until one try is there; 0 = now. */
export function secondsUntilNext(tries: number, { secondsEach }: BudgetRule): number {
  return tries >= 1 ? 0 : Math.ceil((1 - tries) * secondsEach)
}
