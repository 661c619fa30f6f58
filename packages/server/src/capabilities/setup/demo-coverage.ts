/**
 * What the offices of the demo district report: owners as they are suggested, and invented numbers of services of the three quarters before today. Brought in by the
 * ordinary acts, by the secretariat in the name of the offices.
 */
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { type Period, periodBefore, periodOf, periodWith } from '@konvergen/core/indicators/period.ts'
import { type DemoEntry, demoServices, demoSupply, demoTargetGroups } from '@konvergen/core/setup/demo-coverage.ts'
import { DEMO_SEED, demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { demoVillages } from '@konvergen/core/setup/demo-recap.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { areasByLevel, enterValues, sendValues, setPeriod } from '../coverage/door.ts'
import { listOwners, setOwners } from '../opd/door.ts'

const QUARTERS = 3
const DAY_MS = 86_400_000
/** The last day to report of the last quarter lies so far back. */
const DAYS_LATE = 10
const REASON = 'CONTOH: angka rekaan.'

/** The newest last. */
function quartersBefore(today: string): readonly Period[] {
  const [year, month] = today.split('-').map(Number)
  const found: Period[] = []
  let text = periodWith(year ?? 0, month ?? 1, 'triwulan')
  while (found.length < QUARTERS) {
    const period = periodOf(text)
    if (period === null) throw new RangeError(`${text} is no quarter`)
    text = periodBefore(period)
    const before = periodOf(text)
    if (before !== null) found.unshift(before)
  }
  return found
}

/** By code of what is owned: the office that is suggested. */
async function insertOwnersSuggested(ctx: DistrictContext): Promise<ReadonlyMap<string, string>> {
  const rows = await listOwners(ctx)
  const owners = rows.flatMap(({ kode, pengampu, saran }) => {
    const office = pengampu ?? saran?.pengampu ?? null
    return office === null ? [] : [{ kode, pengampu: office }]
  })
  await setOwners(ctx, { hal: owners })
  return new Map(owners.map(({ kode, pengampu }) => [kode, pengampu]))
}

/** `secretariat`: who enters. */
export async function insertDemoCoverage(secretariat: DistrictContext): Promise<void> {
  const district = demoDistrict()
  const villages = demoVillages(district, DEMO_SEED)
  const owners = await insertOwnersSuggested(secretariat)
  /** The offices of which something was kept. */
  const enter = async (period: string, entries: readonly DemoEntry[]): Promise<readonly (string | null)[]> => {
    const kept: (string | null)[] = []
    for (const [office, own] of Map.groupBy(entries, ({ code }) => owners.get(code) ?? null)) {
      const nilai = own.map(({ code, part, area, value }) => ({
        kode: code,
        bagian: part,
        wilayah: area,
        isi: value ?? ('tidak-berlaku' as const),
      }))
      const { tersimpan } = await enterValues(secretariat, period, { lembaga: office, nilai, alasan: REASON })
      if (tersimpan > 0) kept.push(office)
    }
    return kept
  }
  const quarters = quartersBefore(dayOf(secretariat.now))
  const groups = demoTargetGroups(villages, DEMO_SEED)
  const supply = demoSupply(SHIPPED, areasByLevel(district), DEMO_SEED)
  for (const year of new Set(quarters.map(({ text }) => text.slice(0, 'YYYY'.length)))) {
    await setPeriod(secretariat, year, { keadaan: 'terbuka', tenggat: null })
    const yearly = supply.filter(({ code }) => SHIPPED.find((each) => each.code === code)?.frequency === 'tahunan')
    await enter(year, [...groups, ...yearly])
  }
  for (const [at, { text }] of quarters.entries()) {
    const isLast = at === quarters.length - 1
    await setPeriod(secretariat, text, {
      keadaan: 'terbuka',
      tenggat: isLast ? dayOf(new Date(secretariat.now.getTime() - DAYS_LATE * DAY_MS)) : null,
    })
    const reported = await enter(text, demoServices(SHIPPED, { district, villages, groups }, at, DEMO_SEED))
    // Of the last quarter every third office has entered and not handed in.
    for (const [place, lembaga] of reported.entries()) if (!isLast || place % 3 !== 0) await sendValues(secretariat, text, { lembaga })
  }
}
