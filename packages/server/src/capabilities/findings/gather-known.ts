/**
 * Everything that is known of the last years, as the rules of findings compare it: what offices reported, the recaps that count, lists by name and measured
 * children as counts, the register of posyandu.
 */
import type { Known } from '@konvergen/core/findings/find-findings.ts'
import type { KnownNumber } from '@konvergen/core/findings/known-number.ts'
import type { Thresholds } from '@konvergen/core/findings/thresholds.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { FREQUENCIES } from '@konvergen/core/indicators/indicator.ts'
import { periodOf, periodsOf } from '@konvergen/core/indicators/period.ts'
import { isActive } from '@konvergen/core/opd/office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { areasByLevel, gatherYear } from '../coverage/door.ts'
import { readReported } from '../coverage/store.ts'
import { isRecap, listApplied } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'
import { readMonths } from '../measurement/months-store.ts'
import { readOffices } from '../opd/store.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { numbersOfLists } from './listed-numbers.ts'

/** Years that are judged, this one included; what lies before is only looked back to. */
const YEARS = 3

export interface Gathered {
  readonly known: Known
  readonly periods: readonly string[]
}

function allPeriods(year: number): readonly string[] {
  return FREQUENCIES.flatMap((frequency) => periodsOf(year, frequency))
}

async function numbersOfRecaps(ctx: DistrictContext, isWanted: (period: string) => boolean): Promise<KnownNumber[]> {
  const numbers: KnownNumber[] = []
  for (const stored of (await listApplied(ctx)).filter(isRecap)) {
    const { id, kind, period } = stored
    if (period === null || !isWanted(period)) continue
    for (const { kode: area, counts } of (await readValues(ctx, kind, id)).values()) {
      for (const [field, value] of Object.entries(counts)) {
        if (value !== null) numbers.push({ thing: `${kind}/${field}`, period, area, value })
      }
    }
  }
  return numbers
}

/** A register without a posyandu was not made yet: it says nothing. */
async function posyanduByYear(ctx: DistrictContext, desa: readonly string[], years: readonly number[]): Promise<KnownNumber[]> {
  const posyandu = (await readOffices(ctx)).filter((office) => office.kind === 'posyandu' && isActive(office, dayOf(ctx.now)))
  if (posyandu.length === 0) return []
  const counts = Map.groupBy(posyandu, ({ wilayah }) => wilayah)
  return years.flatMap((year) =>
    desa.map((area) => ({ thing: 'lembaga/posyandu', period: `${year}`, area, value: counts.get(area)?.length ?? 0 })),
  )
}

export async function gatherKnown(ctx: DistrictContext, { lookBack }: Pick<Thresholds, 'lookBack'>): Promise<Gathered> {
  const thisYear = Number(dayOf(ctx.now).slice(0, 4))
  const years = Array.from({ length: YEARS + lookBack }, (_, index) => thisYear - index)
  const judged = years.slice(0, YEARS)
  const wanted = new Set(years.flatMap(allPeriods))
  const areas = areasByLevel(await readDistrictOn(ctx, null))
  const reported = await readReported(ctx, [...wanted])
  const months = await readMonths(ctx, { from: `${judged.at(-1)}-01-01`, to: `${thisYear}-12-01` })
  const files: KnownNumber[] = [
    ...(await numbersOfRecaps(ctx, (period) => wanted.has(period))),
    ...(await numbersOfLists(ctx)).filter(({ period }) => wanted.has(period)),
    ...months.map(({ desa_kode: area, month, diukur: value }) => ({ thing: 'anak/diukur', period: month.slice(0, 7), area, value })),
    ...(await posyanduByYear(ctx, areas.desa, judged)),
  ]
  const definitions = new Map<number, readonly Definition[]>()
  for (const year of years) definitions.set(year, (await gatherYear(ctx, year)).definitions)
  const periods = [...new Set([...reported, ...files].map(({ period }) => period))].filter((text) =>
    judged.includes(periodOf(text)?.year ?? 0),
  )
  return { known: { kab: ctx.kab, reported, files, definitionsOf: (year) => definitions.get(year) ?? [], areas }, periods }
}
