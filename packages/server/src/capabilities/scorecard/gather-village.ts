/**
 * A village's quarter as it stands: its persons with what was noted of them, and the counts.
 */
import type { VillageCounts } from '@konvergen/contract/scorecard.ts'
import { monthOf, monthsOfQuarter, monthText, type Quarter } from '@konvergen/core/sasaran/quarter.ts'
import { countVillage, type VillageCount } from '@konvergen/core/scorecard/count-village.ts'
import { type HeadPerson, quarterOf } from '@konvergen/core/scorecard/village-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { type KnownDesa, readDesa } from '../wilayah/store.ts'
import { readHpkMonths, type StoredMonth } from './month-store.ts'
import { scoredPerson } from './person.ts'
import { readHpkPersons, type StoredPerson } from './person-store.ts'
import { readQuarterSteps } from './report-store.ts'

export const firstDay = (month: number): string => `${monthText(month)}-01`

export function requireQuarter(text: string): Quarter {
  const quarter = quarterOf(text)
  if (quarter === null) throw new Problem('tidak-ditemukan')
  return quarter
}

/** First days of the first and the last month. */
export function boundsOf(quarter: Quarter): { readonly from: string; readonly until: string } {
  const [first = 0, , last = 0] = monthsOfQuarter(quarter)
  return { from: firstDay(first), until: firstDay(last) }
}

export function monthNow({ now }: DistrictContext): number {
  return monthOf(dayOf(now))
}

export function requireBegun(ctx: DistrictContext, quarter: Quarter): void {
  if ((monthsOfQuarter(quarter)[0] ?? 0) <= monthNow(ctx)) return
  throw new Problem('nilai-tidak-sah', { sebab: 'Triwulan ini belum mulai.', reason: 'This quarter has not begun.' })
}

/** Another village than one's own is as if it were not there. */
export async function requireScoredVillage(ctx: DistrictContext, desa: string): Promise<KnownDesa> {
  const found = isOwnArea(ctx, desa) ? (await readDesa(ctx)).find(({ kode }) => kode === desa) : undefined
  if (found === undefined) throw new Problem('tidak-ditemukan')
  return found
}

/** Once a quarter is locked, nothing of it changes without a reason. */
export function requireReason(hasLock: boolean, reason: string | undefined): void {
  if (!hasLock || (reason ?? '').trim() !== '') return
  const [sebab, why] = ['Triwulan ini sudah dikunci: isi alasan perubahannya.', 'This quarter is locked: say why it changes.']
  throw new Problem('nilai-tidak-sah', { sebab, reason: why })
}

export async function isLocked(ctx: DistrictContext, quarter: string): Promise<boolean> {
  return (await readQuarterSteps(ctx)).get(quarter)?.step === 'kunci'
}

export interface GatheredPerson extends HeadPerson {
  readonly row: StoredPerson
  readonly rows: readonly StoredMonth[]
}

export async function gatherVillage(ctx: DistrictContext, desa: string, quarter: Quarter): Promise<readonly GatheredPerson[]> {
  const persons = await readHpkPersons(ctx, { desa })
  const byPerson = Map.groupBy(await readHpkMonths(ctx, desa, boundsOf(quarter).until), ({ person_id }) => person_id)
  return persons.map((row) => {
    const rows = byPerson.get(row.person_id) ?? []
    return {
      row,
      rows,
      household: row.household_id,
      person: scoredPerson(row),
      months: new Map(rows.map(({ month, noted }) => [monthOf(month), noted])),
    }
  })
}

function presentCounts({ total, services, head, paud }: VillageCount): VillageCounts {
  return {
    jumlah: total,
    layanan: { ...services },
    kepala: head,
    paud: paud.map(({ month, came, expected, blank }) => ({ bulan: monthText(month), datang: came, seharusnya: expected, kosong: blank })),
  }
}

export function countGathered(persons: readonly GatheredPerson[], quarter: Quarter): VillageCounts {
  return presentCounts(countVillage(persons, quarter))
}
