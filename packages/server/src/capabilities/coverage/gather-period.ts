/**
 * Whether a period is open, and who was reminded of it when.
 */
import { REMINDER_RULE, type ReminderRule } from '@konvergen/core/indicators/remind-offices.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Owners } from './gather-year.ts'
import { readPeriods, type StoredPeriod } from './period-store.ts'
import { readCoverageReminders, readReminderRule } from './reminder-store.ts'

export interface GatheredPeriod {
  /** undefined: it was never opened. */
  readonly stored: StoredPeriod | undefined
  readonly rule: ReminderRule
  /** Of the latest reminder that is not settled; null = none. `office`: null = the secretariat. */
  readonly remindedAt: (office: string | null) => Date | null
}

export async function gatherPeriod(ctx: DistrictContext, period: string, owners: Pick<Owners, 'resolve'>): Promise<GatheredPeriod> {
  const stored = (await readPeriods(ctx)).find((each) => each.period === period)
  const reminders = await readCoverageReminders(ctx, period)
  const remindedAt = (office: string | null) => reminders.find(({ officeId }) => owners.resolve(officeId) === office)?.at ?? null
  return { stored, rule: (await readReminderRule(ctx)) ?? REMINDER_RULE, remindedAt }
}
