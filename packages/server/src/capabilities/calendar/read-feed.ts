/**
 * A feed is asked for by its address alone, by a calendar that has no session. Whoever's address is wrong or closed is told the same as where there is nothing.
 */
import { concerns } from '@konvergen/core/calendar/entry-standing.ts'
import { standingOf } from '@konvergen/core/tasks/standing.ts'
import type { Viewer } from '@konvergen/core/tasks/viewer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { beyondWall } from '../../platform/database/wall.ts'
import { Problem } from '../../platform/problem.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { nameOf, readDirectory } from '../tasks/door.ts'
import { listMeetings } from '../tasks/meeting-store.ts'
import { composeFeed } from './compose-feed.ts'
import { readEntries } from './entry-store.ts'
import { digestOfFeed, districtOfFeed } from './feed-secret.ts'
import { findFeed, type StoredFeed } from './feed-store.ts'
import { type Directory, thisYear } from './read-year.ts'

/** null: anybody, who sees what is public and no meetings. */
function readerOf(directory: Directory, { kind, code }: StoredFeed): Viewer | null {
  if (kind === 'publik' || code === null) return null
  if (kind !== 'orang') {
    const by = { opd: { offices: [code], areas: [] }, wilayah: { offices: [], areas: [code] } }
    return { id: '', roles: [], ...by[kind], coordinates: [] }
  }
  const person = directory.people.find(({ id }) => id === code)
  if (person === undefined) throw new Problem('tidak-ditemukan')
  return person
}

function nameOfFeed(directory: Directory, { kind, code }: StoredFeed): string {
  const whose = code === null || kind === 'orang' || kind === 'publik' ? '' : ` – ${nameOf(directory, { kind, code })}`
  return `Kalender aksi ${directory.district}${whose}`
}

async function write(ctx: DistrictContext, feed: StoredFeed): Promise<string> {
  const directory = await readDirectory(ctx)
  const reader = readerOf(directory, feed)
  const year = thisYear(ctx)
  const entries = await readEntries(ctx, [year - 1, year + 1])
  const name = nameOfFeed(directory, feed)
  if (reader === null) return composeFeed({ name, alarmDays: null, entries: entries.filter(({ isPublic }) => isPublic), meetings: [] })
  const isWhole = reader.coordinates === '*'
  const meetings = (await listMeetings(ctx)).filter(({ day, invited, made_by }) => {
    const facts = { id: '', madeBy: made_by, place: ctx.kab, due: day, state: 'terbuka', doneBy: null } as const
    const isGuest = invited.some((to) => standingOf(reader, { ...facts, to }).isAddressee)
    return day >= `${year - 1}-01-01` && (isWhole || isGuest || made_by === reader.id)
  })
  return composeFeed({ name, alarmDays: feed.alarmDays, entries: entries.filter((entry) => isWhole || concerns(entry, reader)), meetings })
}

export async function readFeed(work: Work, secret: string): Promise<{ name: string; bytes: string }> {
  const kab = districtOfFeed(secret)
  if (kab === null) throw new Problem('tidak-ditemukan')
  const bytes = await runInDistrict(work, 'baca', kab, (ctx) =>
    beyondWall(ctx, async () => {
      const feed = await findFeed(ctx, digestOfFeed(secret))
      if (feed === undefined) throw new Problem('tidak-ditemukan')
      return write(ctx, feed)
    }),
  )
  return { name: 'kalender.ics', bytes }
}
