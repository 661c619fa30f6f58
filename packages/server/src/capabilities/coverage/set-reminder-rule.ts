/**
 * The district says when the program reminds by itself, and how often at most.
 */
import { REMINDER_RULE, type ReminderRule } from '@konvergen/core/indicators/remind-offices.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { insertReminderRule, readReminderRule } from './reminder-store.ts'

function sayRule({ daysBefore, daysBetween }: ReminderRule): { hariSebelum: number | null; jarakHari: number } {
  return { hariSebelum: daysBefore, jarakHari: daysBetween }
}

export async function setReminderRule(
  ctx: DistrictContext,
  { hariSebelum, jarakHari }: ReturnType<typeof sayRule>,
): Promise<{ done: true }> {
  const before = (await readReminderRule(ctx)) ?? REMINDER_RULE
  await insertReminderRule(ctx, { daysBefore: hariSebelum, daysBetween: jarakHari })
  const detail = changesOf(sayRule(before), { hariSebelum, jarakHari })
  writeTrail(ctx, { kab: ctx.kab, act: 'coverage.reminder-rules', subject: ctx.kab, detail })
  return { done: true }
}
