/** Which source of figures a district can choose, and of which month both can be compared. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'

type Periods = SituationAnswer['periods']

export function hasBothSources({ recap, individu }: Periods): boolean {
  return recap.length > 0 && individu.length > 0
}

/** Months of the source that is shown, newest first. */
export function periodsOfSource({ periods, sumber }: Pick<SituationAnswer, 'periods' | 'sumber'>): readonly string[] {
  return sumber === 'individu' ? periods.individu : periods.recap
}

/** The month that is shown if both have it, else the newest that both have; null = none. Periods stand newest first. */
export function comparedMonth({ recap, individu }: Periods, shown: string | null): string | null {
  const both = recap.filter((month) => individu.includes(month))
  return both.find((month) => month === shown) ?? both[0] ?? null
}
