/**
 * Kenaikan berat badan minimal (KBM): what a child has to gain in the month that ends at an age, for boys and girls apart, as the Kartu Menuju
 * Sehat prints it. Written down from memory; public programs disagree with it and with each other (month 3: 800 or 600 g; month 7: 400 or 300).
 * Until a person has compared it with a printed KMS its rule `kms-kbm` stays unverified (`rules.ts`).
 */
import type { RuleCode } from './rules.ts'

export const MINIMUM_GAIN_RULE: RuleCode = 'kms-kbm'

/** Grams, from the first month on; the last figure holds for every later month. */
export const MINIMUM_GAIN = {
  L: [800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300, 200],
  P: [800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200],
} as const

/** Grams; `month` = completed months at the later weighing. null in the month of birth, which has no minimum. */
export function minimumGain(sex: 'L' | 'P', month: number): number | null {
  const gains = MINIMUM_GAIN[sex]
  return month < 1 ? null : (gains[Math.min(month, gains.length) - 1] ?? null)
}
