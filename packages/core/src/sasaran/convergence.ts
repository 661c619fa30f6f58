/**
 * The convergence score of a village (skor konvergensi desa, the scorecard of eHDW and OpenSID): of the services that the families of the first 1,000
 * days should receive, how many they did. Each service of each person is `Y` received, `T` not received, `TS` not to be expected (tidak seharusnya);
 * score = 100 × ΣY / (Σservices − ΣTS), by person, by service, by village (SPEC §2.5). What is not to be expected never lowers a score.
 */
export const VERDICTS = ['Y', 'T', 'TS'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Verdicts<Service extends string> = Readonly<Record<Service, Verdict>>

export interface ConvergenceScore {
  /** Services received. */
  readonly received: number
  /** Services to be expected: all but `TS`. */
  readonly expected: number
  /** 0–100, unrounded; null where nothing was to be expected. */
  readonly percent: number | null
}

/** Of any verdicts together: of a person, of one service over persons, of a village. Never a mean of scores. */
export function scoreOf(verdicts: Iterable<Verdict>): ConvergenceScore {
  let received = 0
  let expected = 0
  for (const verdict of verdicts) {
    if (verdict === 'TS') continue
    expected += 1
    if (verdict === 'Y') received += 1
  }
  return { received, expected, percent: expected === 0 ? null : (100 * received) / expected }
}

/** The score of each service over all persons who are asked about it. */
export function scoreByService<Service extends string>(
  services: readonly Service[],
  persons: readonly Verdicts<Service>[],
): Readonly<Record<Service, ConvergenceScore>> {
  const scores = services.map((service) => [service, scoreOf(persons.map((person) => person[service]))] as const)
  return Object.fromEntries(scores) as Record<Service, ConvergenceScore>
}

export function reached(count: number, wanted: number): Verdict {
  return count >= wanted ? 'Y' : 'T'
}
