/**
 * The tables of the calendar as rows; migrations/0050-calendar.sql says what each column means.
 */
import type { EntryState, Framework, Invited, Level } from '@konvergen/core/calendar/entry.ts'
import type { JSONColumnType } from 'kysely'

export type FeedKind = 'orang' | 'opd' | 'wilayah' | 'publik'

/** A type alias, not an interface: Kysely asks for an index signature. */
export type CalendarTables = {
  readonly calendar_entries: { kab_kode: string; id: string; year: number; key: string; made_by: string; made_at: Date }
  readonly calendar_versions: {
    kab_kode: string
    entry_id: string
    sequence: number
    title: string
    framework: Framework
    level: Level
    starts: string
    ends: string
    waits_for: readonly string[]
    invited: JSONColumnType<readonly Invited[]>
    is_public: boolean
    state: EntryState
    reason: string | null
    written_by: string
    written_at: Date
  }
  readonly calendar_feeds: {
    kab_kode: string
    id: string
    kind: FeedKind
    code: string | null
    label: string
    alarm_days: number | null
    digest: Buffer
    made_by: string
    made_at: Date
    revoked_by: string | null
    revoked_at: Date | null
  }
  readonly calendar_ties: { kab_kode: string; entry_id: string; no: number; meeting_id: string | null; tied_by: string; tied_at: Date }
  readonly calendar_tasks: { kab_kode: string; entry_id: string; task_id: string; at: Date; closed_at: Date | null }
}
