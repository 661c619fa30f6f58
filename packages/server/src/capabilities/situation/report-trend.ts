/**
 * Stunting of two years of months, of every village, kecamatan and the district: from recaps or from the list of children, whichever the report rests on.
 */
import type { RecapCounts } from '@konvergen/core/intake/recap.ts'
import { CHILDREN_SOURCE, RECAP_SOURCE } from '@konvergen/core/kit/source-names.ts'
import type { ReportTrend } from '@konvergen/core/situation/analysis-parts.ts'
import { type MonthOfVillage, trendsByArea } from '@konvergen/core/situation/area-trends.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isRecap, listApplied } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'
import { listMonths, readMonths } from '../measurement/months-store.ts'
import type { ChosenImports } from './choose-imports.ts'
import { asRecap } from './gather-month.ts'

const MONTHS = 24

async function ofChildren(ctx: DistrictContext, until: string): Promise<MonthOfVillage[]> {
  const months = (await listMonths(ctx)).filter((month) => month <= until).slice(0, MONTHS)
  const [newest, oldest] = [months[0], months.at(-1)]
  if (newest === undefined || oldest === undefined) return []
  const rows = await readMonths(ctx, { from: `${oldest}-01`, to: `${newest}-01` })
  return rows.map((row) => {
    const { stunting, diukur } = asRecap(row)
    return { month: row.month.slice(0, 7), desa: row.desa_kode, stunting, diukur }
  })
}

async function ofRecaps(ctx: DistrictContext, until: string): Promise<MonthOfVillage[]> {
  const recaps = (await listApplied(ctx)).filter(isRecap).filter(({ kind, period }) => kind === 'eppgbm-rekap' && (period ?? '') <= until)
  const newest = recaps.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1)).slice(0, MONTHS)
  const told: MonthOfVillage[] = []
  for (const { kind, id, period } of newest) {
    for (const { kode, counts } of (await readValues(ctx, kind, id)).values()) {
      const { stunting, diukur } = counts as Pick<RecapCounts, 'stunting' | 'diukur'>
      told.push({ month: period ?? '', desa: kode, stunting, diukur })
    }
  }
  return told
}

/** Until the period that the report looks at; null = nothing was measured. */
export async function reportTrend(ctx: DistrictContext, { sumber, recap, month }: ChosenImports): Promise<ReportTrend | null> {
  const until = recap?.period ?? month
  if (until === null) return null
  const rows = sumber === 'individu' ? await ofChildren(ctx, until) : await ofRecaps(ctx, until)
  return { source: sumber === 'individu' ? CHILDREN_SOURCE : RECAP_SOURCE, byArea: trendsByArea(ctx.kab, rows) }
}
