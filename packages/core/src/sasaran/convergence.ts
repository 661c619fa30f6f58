/**
 * The convergence score of a village (skor konvergensi desa, the scorecard of eHDW and OpenSID): of the services that the families of the first 1,000
 * days should receive, how many they did. Each service of each person is `Y` received, `T` not received, `TS` not to be expected (tidak seharusnya);
 * they are added up in `scorecard/count-verdicts.ts` (SPEC §2.5).
 */
export const VERDICTS = ['Y', 'T', 'TS'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Verdicts<Service extends string> = Readonly<Record<Service, Verdict>>

export function reached(count: number, wanted: number): Verdict {
  return count >= wanted ? 'Y' : 'T'
}
