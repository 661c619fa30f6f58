/**
 * By what realisation is judged. All of it is the program's own proposal: no source that was read names thresholds (SPEC §1.1 aksi 8 asks to compare plan and realisation and says not
 * how), so the district sets its own.
 */

/** Per cent of what was planned up to the quarter: from `green` on green, from `yellow` on yellow, below it red. */
export interface Thresholds {
  readonly green: number
  readonly yellow: number
}

/** What has to be explained before a quarter is handed in. */
export const DEMANDS = [
  'lampu-merah',
  'uang-di-atas-pagu',
  'volume-di-atas-rencana',
  'uang-tanpa-volume',
  'sumber-di-luar-rencana',
] as const
export type Demand = (typeof DEMANDS)[number]

export interface RealisationRules {
  readonly physical: Thresholds
  readonly money: Thresholds
  /** Days after the end of a quarter by which it is to be handed in. */
  readonly dueDays: number
  readonly demands: readonly Demand[]
}

export const PROPOSED_RULES: RealisationRules = {
  physical: { green: 90, yellow: 70 },
  money: { green: 85, yellow: 65 },
  dueDays: 15,
  demands: DEMANDS,
}

/** null = they can be used. */
export function rulesFault({ physical, money }: Pick<RealisationRules, 'physical' | 'money'>): 'ambang-terbalik' | null {
  return [physical, money].every(({ green, yellow }) => green > yellow) ? null : 'ambang-terbalik'
}
