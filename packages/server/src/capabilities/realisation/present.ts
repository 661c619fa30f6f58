/**
 * Standings, reports and rules as they are answered: money as text of digits.
 */
import type { OfficeStandingAnswer, ReportBody, RulesAnswer, StandingAnswer } from '@konvergen/contract/realisation.ts'
import { NOTHING_TOLD, type RealisationFacts } from '@konvergen/core/realisation/realisation.ts'
import type { Standing } from '@konvergen/core/realisation/stand-activity.ts'
import type { OfficeStanding } from '@konvergen/core/realisation/stand-office.ts'
import type { WholeSum } from '@konvergen/core/realisation/sum-up-to.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import type { StoredPlanned } from '../plan/line-store.ts'
import type { RealisedYear } from './gather-year.ts'

const digits = (rupiah: bigint | null): string | null => (rupiah === null ? null : String(rupiah))

/** Only what a person writes, so that what is stored and what is sent can be compared. */
export function reportOf({
  volume,
  percent,
  money,
  reached,
  places,
  reason,
  ask,
  note,
  evidence,
}: RealisationFacts = NOTHING_TOLD): ReportBody {
  return { volume, percent, money: [...money], reached, places: [...places], reason, ask, note, evidence: [...evidence] }
}

export function presentSum({ volume, percent, rupiah }: Pick<WholeSum, 'volume' | 'percent' | 'rupiah'>) {
  return { volume, percent, rupiah: digits(rupiah) }
}

export function presentStanding({ planned, done, physical, money, missing, demands }: Standing): StandingAnswer {
  return {
    planned: presentSum(planned),
    done: { ...presentSum(done), reached: done.reached },
    physical,
    money,
    missing: [...missing],
    demands: [...demands],
  }
}

export function presentOffice({ planned, done, ...rest }: OfficeStanding): OfficeStandingAnswer {
  return { ...rest, planned: digits(planned), done: digits(done) }
}

export function presentPlan({ id, title, unit, status, months, placing, volume, money }: Omit<StoredPlanned, 'office' | 'kind'>) {
  return { id, title, unit, status, months: [...months], placing, volume, money: [...money] }
}

export async function presentRules(ctx: DistrictContext, { rules, set }: Pick<RealisedYear, 'rules' | 'set'>): Promise<RulesAnswer> {
  const { physical, money, dueDays, demands } = rules
  const names = set === undefined ? new Map<string, string>() : await namesOf(ctx.db, [set.by])
  return {
    rules: { physical, money, dueDays, demands: [...demands] },
    set: set === undefined ? null : { no: set.no, by: names.get(set.by) ?? set.by, at: set.at.toISOString(), reason: set.reason },
  }
}
