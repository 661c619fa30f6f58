/**
 * An entry of the action calendar (FEATURES PLN-4): what the district does from which day to which, by which framework, at which level, who is invited and
 * what it waits for. Whose job: the TPPS secretariat. An entry names no person.
 */

/** Packs of entries by where they come from; `lain`: the district's own. */
export const FRAMEWORKS = ['konvergensi-2025', '8-aksi', 'petik-aksi', 'anggaran', 'penimbangan', 'lain'] as const
export type Framework = (typeof FRAMEWORKS)[number]

/** Who carries it out. */
export const LEVELS = ['kabupaten', 'kecamatan', 'desa'] as const
export type Level = (typeof LEVELS)[number]

export const ENTRY_STATES = ['direncanakan', 'selesai', 'dibatalkan'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

/** An office, or an area; never a person: feeds of the calendar hold nobody's data. */
export interface Invited {
  readonly kind: 'opd' | 'wilayah'
  readonly code: string
}

export interface EntryFacts {
  readonly title: string
  readonly framework: Framework
  readonly level: Level
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly starts: string
  readonly ends: string
  /** Keys of entries of the same year that must be over before it begins. */
  readonly waitsFor: readonly string[]
  /** Empty: it concerns everybody. */
  readonly invited: readonly Invited[]
  /** Whether it stands in the feed that anybody may have. */
  readonly isPublic: boolean
}

export interface CalendarEntry extends EntryFacts {
  readonly id: string
  /** Of which year's calendar; its days may lie in the next. */
  readonly year: number
  /** Of the preset that it came from, or its own; each once in a year. */
  readonly key: string
  readonly state: EntryState
  /** Counts its changes from 0. */
  readonly sequence: number
}
