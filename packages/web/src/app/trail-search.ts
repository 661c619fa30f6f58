/** What the address of the trail holds: its filters and its page. */
import { TRACES, type TraceName } from '@konvergen/core/accounts/traces.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export interface TrailSearch {
  readonly dari?: string
  readonly sampai?: string
  readonly pelaku?: string
  readonly tindakan?: TraceName
  readonly hal?: string
  readonly halaman?: number
}

const MOST_PAGES = 100_000
const TRACE_NAMES = Object.keys(TRACES) as readonly TraceName[]

function day(value: unknown): string | undefined {
  const read = text(value)
  return read !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(read) && !Number.isNaN(Date.parse(read)) ? read : undefined
}

export function readTrailSearch(raw: Raw): TrailSearch {
  return present<TrailSearch>({
    dari: day(raw['dari']),
    sampai: day(raw['sampai']),
    pelaku: text(raw['pelaku']),
    tindakan: oneOf(raw['tindakan'], TRACE_NAMES),
    hal: text(raw['hal']),
    halaman: whole(raw['halaman'], 2, MOST_PAGES),
  })
}

export type TrailChange = { [K in keyof TrailSearch]?: TrailSearch[K] | undefined }

/** Another filter begins at the first page again. */
export function changeTrail(search: TrailSearch, change: TrailChange): TrailSearch {
  const none = { dari: undefined, sampai: undefined, pelaku: undefined, tindakan: undefined, hal: undefined }
  return present<TrailSearch>({ ...none, ...search, halaman: undefined, ...change })
}
