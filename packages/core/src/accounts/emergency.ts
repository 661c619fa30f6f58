/**
 * Access in an emergency: a few hours' sight of children outside one's own areas, taken for a reason and told to those whose data they are. House
 * rule (SPEC §7: "break-glass, logged"); no regulation sets the hours, so they are a setting up to a ceiling.
 */

/** What may be the matter; free words stand beside it, never instead of it. */
export const EMERGENCY_REASONS = ['rujukan', 'wabah', 'pindah', 'bencana', 'gangguan'] as const

export type EmergencyReason = (typeof EMERGENCY_REASONS)[number]

/** Minutes: the shortest that is worth a notice, and the ceiling that no setting lifts. */
export const EMERGENCY_MINUTES = { least: 15, most: 240 } as const

/**
 * The words beside a reason must not say who it is about. Gives false for what looks like a number of a person (NIK, KK, telephone: eight digits or
 * more, also with dots, dashes or spaces between them). Names cannot be told from other words: the page asks for none.
 */
export function isWithoutNumbers(note: string): boolean {
  return !/(?:\d[ .-]?){8,}/.test(note)
}
