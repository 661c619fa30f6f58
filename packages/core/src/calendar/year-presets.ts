/**
 * The yearly presets, and the entries that they propose for a year. Sources: SPEC §1.4, each pack says its own.
 */
import { daysInMonth, makeDay } from '../kit/day.ts'
import type { CalendarEntry, EntryFacts, Framework } from './entry.ts'
import { BUDGET_PACK } from './packs/budget.data.ts'
import { CASE_AUDIT_PACK } from './packs/case-audit.data.ts'
import { CONVERGENCE_2025_PACK } from './packs/convergence-2025.data.ts'
import { EIGHT_ACTIONS_PACK } from './packs/eight-actions.data.ts'
import { WEIGHING_PACK } from './packs/weighing.data.ts'
import type { MonthDay, Preset, PresetPack } from './preset.ts'

export const PACKS: readonly PresetPack[] = [CONVERGENCE_2025_PACK, EIGHT_ACTIONS_PACK, CASE_AUDIT_PACK, BUDGET_PACK, WEIGHING_PACK]

function dayIn(year: number, [month, day]: MonthDay): string {
  const made = makeDay(year, month, Math.min(day, daysInMonth(year, month)))
  if (made === null) throw new RangeError(`no day ${day} in month ${month} of ${year}`)
  return made
}

/** First and last day in a year. */
export function daysOf({ from, to, overYears = 0 }: Preset, year: number): Pick<EntryFacts, 'starts' | 'ends'> {
  return { starts: dayIn(year, from), ends: dayIn(year + overYears, to) }
}

export function findPreset(key: string): { readonly preset: Preset; readonly framework: Framework } | undefined {
  for (const { framework, presets } of PACKS) {
    const preset = presets.find((one) => one.key === key)
    if (preset !== undefined) return { preset, framework }
  }
  return undefined
}

/** The entry that a preset proposes for a year; undefined where there is no such preset. */
export function proposedBy(key: string, year: number): EntryFacts | undefined {
  const found = findPreset(key)
  if (found === undefined) return undefined
  const { preset, framework } = found
  return {
    title: preset.id,
    framework,
    level: preset.level,
    ...daysOf(preset, year),
    waitsFor: preset.waitsFor ?? [],
    invited: (preset.offices ?? []).map((code) => ({ kind: 'opd' as const, code })),
    isPublic: preset.isPublic ?? false,
  }
}

/** Its name in a language: the official one, or as the preset says it in English as long as the district has not named it otherwise. */
export function nameOfEntry({ key, title }: Pick<CalendarEntry, 'key' | 'title'>, language: 'id' | 'en'): string {
  const preset = findPreset(key)?.preset
  return language === 'en' && preset?.id === title ? preset.en : title
}
