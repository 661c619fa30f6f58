/**
 * The demo district's calendar, this year's and the next: the yearly packs, what is over marked as done but for two that are late, and an entry of its own. By the same
 * acts as a real district.
 */
import { PACKS } from '@konvergen/core/calendar/year-presets.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { addEntry, adoptPresets, setEntryState } from '../calendar/door.ts'
import { readEntries } from '../calendar/entry-store.ts'

const KEYS = PACKS.filter(({ framework }) => framework !== '8-aksi').flatMap(({ presets }) => presets.map(({ key }) => key))
const LATE = 2
const YEAR_LENGTH = 4

export async function insertDemoCalendar(secretariat: DistrictContext): Promise<void> {
  const today = dayOf(secretariat.now)
  const year = Number(today.slice(0, YEAR_LENGTH))
  for (const each of [year, year + 1]) await adoptPresets(secretariat, { year: each, keys: KEYS })
  const own = { title: 'Rapat evaluasi TPPS (contoh)', framework: 'lain', level: 'kabupaten', isPublic: false } as const
  const days = { starts: `${year}-12-14`, ends: `${year}-12-15` }
  await addEntry(secretariat, { year, ...own, ...days, waitsFor: [], invited: [{ kind: 'opd', code: 'dinkes' }] })
  const over = (await readEntries(secretariat, [year, year])).filter(({ ends }) => ends < today)
  for (const { id, sequence } of over.slice(0, Math.max(0, over.length - LATE)))
    await setEntryState(secretariat, id, { seen: sequence, state: 'selesai' })
}
