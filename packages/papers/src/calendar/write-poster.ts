/**
 * The calendar of a year on paper (A3, landscape), to hang on a wall: each entry with its days and a bar over the months. The same year gives the same bytes.
 */
import { type CalendarEntry, FRAMEWORKS } from '@konvergen/core/calendar/entry.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { type Day, daysBetween, partsOf } from '@konvergen/core/kit/day.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { typeset } from '../typst/typeset.ts'
import { POSTER_FRAMEWORKS, POSTER_LEVELS, POSTER_WORDS } from './poster-words.ts'

const TIME_LIMIT_MS = 60_000
const SHORT_MONTH = 3

type PosterEntry = Pick<CalendarEntry, 'key' | 'title' | 'framework' | 'level' | 'starts' | 'ends' | 'state'>

export interface PosterMeeting {
  readonly title: string
  readonly day: string
  readonly clock: string
  readonly zone: string
  readonly place: string
  readonly state: CalendarEntry['state']
}

export interface Poster {
  readonly year: number
  readonly district: string
  readonly entries: readonly PosterEntry[]
  /** Of whoever prints it. */
  readonly meetings: readonly PosterMeeting[]
}

/** Name of a month (from 1) without its year, cut to three letters. */
function shortMonth(year: number, month: number, language: Language): string {
  return sayPeriod(`${year}-${String(month).padStart(2, '0')}`, language).slice(0, SHORT_MONTH)
}

function sayShortDay(text: string, year: number, language: Language): string {
  const parts = partsOf(text as Day)
  const day = `${parts.day} ${shortMonth(parts.year, parts.month, language)}`
  return parts.year === year ? day : `${day} ${parts.year}`
}

/** Parts of the year, from 0 to 1; what lies in another year is cut off, null where all of it does. */
export function barOf({ starts, ends }: Pick<PosterEntry, 'starts' | 'ends'>, year: number): { low: number; high: number } | null {
  const first = `${year}-01-01` as Day
  const days = daysBetween(first, `${year + 1}-01-01` as Day)
  const low = Math.max(0, daysBetween(first, starts as Day) / days)
  const high = Math.min(1, (daysBetween(first, ends as Day) + 1) / days)
  return low < high ? { low, high } : null
}

export function posterContent({ year, district, entries, meetings }: Poster, language: Language) {
  const w = (word: keyof typeof POSTER_WORDS): string => POSTER_WORDS[word][language]
  const planned = entries.filter(({ state }) => state !== 'dibatalkan')
  const held = meetings
    .filter(({ state }) => state !== 'dibatalkan')
    .toSorted((a, b) => (`${a.day} ${a.clock}` < `${b.day} ${b.clock}` ? -1 : 1))
  const left = entries.length - planned.length + meetings.length - held.length
  const rowOf = (entry: PosterEntry) => ({
    name: nameOfEntry(entry, language),
    note: entry.state === 'selesai' ? w('done') : '',
    days: `${sayShortDay(entry.starts, year, language)} – ${sayShortDay(entry.ends, year, language)}`,
    level: POSTER_LEVELS[entry.level][language],
    bar: barOf(entry, year),
    isDone: entry.state === 'selesai',
  })
  const meetingRow = ({ title, day, clock, zone, place, state }: PosterMeeting) => ({
    name: title,
    note: state === 'selesai' ? w('done') : '',
    days: `${sayShortDay(day, year, language)}, ${clock} ${zone}`,
    level: place,
    bar: barOf({ starts: day, ends: day }, year),
    isDone: state === 'selesai',
  })
  const groups = FRAMEWORKS.map((framework) => ({
    name: POSTER_FRAMEWORKS[framework][language],
    rows: planned.filter((entry) => entry.framework === framework).map(rowOf),
  }))
  return {
    language,
    title: `${w('title')} ${year}`,
    district,
    pageWord: w('page'),
    ofWord: w('of'),
    sourceLine: w('source'),
    heads: [w('what'), w('days'), w('level'), w('months')],
    months: Array.from({ length: 12 }, (_, at) => shortMonth(year, at + 1, language)),
    none: w('none'),
    left: left === 0 ? '' : w('left').replace('{n}', String(left)),
    groups: [...groups, { name: w('meetings'), rows: held.map(meetingRow) }].filter(({ rows }) => rows.length > 0),
  }
}

/** Half a character would not be JSON that the typesetter reads. */
function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** Rejects with TypesetError when the document cannot be set. */
export function writePoster(poster: Poster, language: Language): Promise<Uint8Array> {
  return typeset({
    template: 'calendar/poster.typ',
    files: { 'content.json': JSON.stringify(posterContent(poster, language), wholeCharacters) },
    timeLimitMs: TIME_LIMIT_MS,
  })
}
