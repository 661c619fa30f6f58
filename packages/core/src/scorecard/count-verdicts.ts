/**
 * Verdicts added up: by person, by service, by village, kecamatan and district. The score is always ΣY / (ΣY + ΣT) of what was added, never a mean of
 * scores; what was not reported is counted apart and is in no score (SPEC §2.5).
 */
import type { Verdict } from '../sasaran/convergence.ts'

export interface Tally {
  readonly Y: number
  readonly T: number
  readonly TS: number
  /** Not reported, or not enough to tell. */
  readonly blank: number
}

export const NO_TALLY: Tally = { Y: 0, T: 0, TS: 0, blank: 0 }

export function tallyOf(verdicts: Iterable<Verdict | null>): Tally {
  const tally = { Y: 0, T: 0, TS: 0, blank: 0 }
  for (const verdict of verdicts) tally[verdict ?? 'blank'] += 1
  return tally
}

export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { Y: 0, T: 0, TS: 0, blank: 0 }
  for (const { Y, T, TS, blank } of tallies) {
    sum.Y += Y
    sum.T += T
    sum.TS += TS
    sum.blank += blank
  }
  return sum
}

/** 0–100, unrounded; null where nothing that was to be expected is known. */
export function percentOf({ Y, T }: Tally): number | null {
  return Y + T === 0 ? null : (100 * Y) / (Y + T)
}

/** Of each service over all who are asked about it. */
export function tallyByService(
  judged: readonly Readonly<Record<string, Verdict | null>>[],
  services: readonly string[],
): Record<string, Tally> {
  return Object.fromEntries(services.map((service) => [service, tallyOf(judged.map((person) => person[service] ?? null))]))
}
