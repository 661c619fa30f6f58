/**
 * The service gaps of the newest period that anything was entered of, for the papers: the district, every kecamatan and every village.
 */
import { type Period, periodOf } from '@konvergen/core/indicators/period.ts'
import type { ReportGaps } from '@konvergen/core/situation/analysis-parts.ts'
import { districtGaps, rowGaps } from '@konvergen/core/situation/gap-lines.ts'
import { addPeople, NO_GAP } from '@konvergen/core/situation/people-gap.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { countEntered } from '../coverage/figures-store.ts'
import { gatherGaps, kecamatanRow, villageRow } from './gather-gaps.ts'

/** Of periods with the same end the shorter: what is of other rhythms stands beside it. */
function isLater(a: Period, b: Period): boolean {
  if (a.year !== b.year) return a.year > b.year
  const [[fromA, toA], [fromB, toB]] = [a.months, b.months]
  return toA === toB ? fromA > fromB : toA > toB
}

const QUARTER_MONTHS = 3
const isShort = ({ months: [from, to] }: Period): boolean => to - from < QUARTER_MONTHS

/** Months and quarters first: a year that has begun would hide the quarter that is done. null = nothing was ever entered. */
export function newestPeriod(entered: readonly string[]): Period | null {
  const periods = entered.map(periodOf).filter((period) => period !== null)
  const candidates = periods.some(isShort) ? periods.filter(isShort) : periods
  return candidates.reduce<Period | null>((newest, period) => (newest === null || isLater(period, newest) ? period : newest), null)
}

export async function reportGaps(ctx: DistrictContext): Promise<ReportGaps | null> {
  const period = newestPeriod((await countEntered(ctx)).map((counted) => counted.period))
  if (period === null) return null
  const { matrix, rows, owners } = await gatherGaps(ctx, period, (district) => [
    ...district.kecamatan.map(({ kode }) => kecamatanRow(district, kode)),
    ...district.desa.map(({ kode }) => villageRow(kode)),
  ])
  const officeOf = (code: string) => owners.nameOf(owners.of(code))
  const owned = Map.groupBy(matrix.columns, ({ definition: { sameAs, code } }) => owners.of(sameAs ?? code))
  return {
    period: period.text,
    year: period.year,
    district: districtGaps(matrix, period.year, officeOf),
    byArea: new Map(rows.map(({ kode }, at) => [kode, rowGaps(matrix, at, period.year, officeOf)])),
    offices: [...owned].map(([id, columns]) => ({
      name: owners.nameOf(id),
      people: columns.reduce((sum, { definition, total }) => addPeople(sum, definition, total, period.year), NO_GAP),
    })),
  }
}
