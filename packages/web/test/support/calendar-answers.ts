/** What the stand-in server answers about the calendar. */
import * as calendar from '@konvergen/contract/calendar.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { PACKS, proposedBy } from '@konvergen/core/calendar/year-presets.ts'
import type { Answer } from './answer.ts'
import { PLANNED_MEETING } from './task-answers.ts'

const YEAR = 2026
const TODAY = '2026-03-02'
const MADE = '2026-01-02T02:05:00.000Z'
const FEED_ID = '01900000-0000-7000-8000-00000000e301'
const idOf = (at: number): string => `01900000-0000-7000-8000-0000000e4${String(at).padStart(3, '0')}`

function entriesNow(): calendar.EntrySchema[] {
  const keys = PACKS.filter(({ framework }) => framework !== '8-aksi').flatMap(({ presets }) => presets.map(({ key }) => key))
  return keys.flatMap((key, at) => {
    const facts = proposedBy(key, YEAR)
    if (facts === undefined) return []
    const { invited, waitsFor, ...rest } = facts
    const named = invited.map((one) => ({ ...one, nama: one.code === 'dinkes' ? 'Dinas Kesehatan' : 'OPD Keluarga Berencana' }))
    const state = rest.ends < '2026-02-20' ? 'selesai' : 'direncanakan'
    return {
      ...rest,
      id: idOf(at),
      year: YEAR,
      key,
      waitsFor: [...waitsFor],
      invited: named,
      state,
      sequence: 0,
      reason: null,
      meeting: null,
      changedAt: MADE,
    }
  })
}

export function calendarAnswers(emptyKab: string): [RouteContract, Answer][] {
  let entries = entriesNow()
  let feeds: calendar.FeedSchema[] = [{ id: FEED_ID, kind: 'orang', nama: null, label: 'Ponsel', alarmDays: 7, madeAt: MADE }]
  const change = (id: string | undefined, changed: (entry: calendar.EntrySchema) => Partial<calendar.EntrySchema>) => {
    entries = entries.map((entry) => (entry.id === id ? { ...entry, ...changed(entry), sequence: entry.sequence + 1 } : entry))
    return entries.find((entry) => entry.id === id)
  }
  return [
    [
      calendar.readYear,
      ({ params, query }) => {
        const year = Number(query['tahun'] ?? YEAR)
        const isFilled = params['kab'] !== emptyKab && year === YEAR
        return {
          today: TODAY,
          year,
          years: params['kab'] === emptyKab ? [] : [YEAR],
          entries: isFilled ? entries : [],
          meetings: isFilled ? [PLANNED_MEETING] : [],
        }
      },
    ],
    [
      calendar.changeEntry,
      ({ params, body }) => {
        const { starts, ends, title, reason = null } = body as calendar.NewEntry & { reason?: string }
        return change(params['id'], () => ({ starts, ends, title, reason }))
      },
    ],
    [
      calendar.setEntryState,
      ({ params, body }) => {
        const { state, reason = null } = body as { state: calendar.EntrySchema['state']; reason?: string }
        return change(params['id'], () => ({ state, reason }))
      },
    ],
    [
      calendar.readEntryHistory,
      ({ params }) =>
        entries
          .filter(({ id }) => id === params['id'])
          .map(({ sequence, title, starts, ends, state, reason }) => ({
            sequence,
            title,
            starts,
            ends,
            state,
            reason,
            by: 'Dedi Contoh',
            at: MADE,
          })),
    ],
    [calendar.adoptPresets, () => ({ taken: 1 })],
    [calendar.copyYear, () => ({ taken: 1 })],
    [calendar.listFeeds, ({ params }) => (params['kab'] === emptyKab ? [] : feeds)],
    [calendar.makeOwnFeed, () => ({ id: FEED_ID, path: `/api/kalender/99.01.${'a'.repeat(43)}/kalender.ics` })],
    [
      calendar.revokeFeed,
      () => {
        feeds = []
        return { done: true }
      },
    ],
  ]
}
