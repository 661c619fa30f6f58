/**
 * What a yearly preset is, as data: a dated rule that gives days in any year. What is known from memory alone says so, on the screen too; all of it is a
 * proposal that the district moves as it needs.
 */
import type { Framework, Level } from './entry.ts'

/** Month and day of every year; a day beyond the month's end means its last. */
export type MonthDay = readonly [month: number, day: number]

export interface Preset {
  /** Unique among all packs. */
  readonly key: string
  readonly id: string
  readonly en: string
  readonly level: Level
  readonly from: MonthDay
  readonly to: MonthDay
  /** 1: ends in the year after. */
  readonly overYears?: 0 | 1
  readonly waitsFor?: readonly string[]
  /** Roles that are an office of their own. */
  readonly offices?: readonly string[]
  readonly isPublic?: boolean
  /** Where its days were seen; null = from memory, not checked. */
  readonly source: string | null
}

export interface PresetPack {
  readonly framework: Framework
  readonly name: { readonly id: string; readonly en: string }
  readonly about: { readonly id: string; readonly en: string }
  readonly presets: readonly Preset[]
}
