/**
 * The report that all papers of the analysis are written from: the situation with gaps, published figures, causes, decisions and the district's own words, in one
 * value. What the district holds nothing of is null.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { listApplied } from '../intake/store.ts'
import { listMonths } from '../measurement/months-store.ts'
import type { Choice } from '../situation/door.ts'
import { chooseImports, readPublished, reportCauses, reportGaps, reportTrend } from '../situation/door.ts'
import { composeReport } from './compose-report.ts'
import { lookAtLetterhead } from './keep-letterhead.ts'
import type { AskedCuts } from './read-cuts.ts'
import { reportLokus, reportWording } from './report-lokus.ts'

/** `year`: of lokus and wording; without one that of today. `address`: under which people reach the program. */
export async function composeDocuments(
  ctx: DistrictContext,
  choice: Choice & AskedCuts,
  { year, address }: { readonly year: number | undefined; readonly address: string | null },
): Promise<AnalysisReport> {
  const day = dayOf(ctx.now)
  const asked = year ?? Number(day.slice(0, 4))
  const report = await composeReport(ctx, choice)
  const chosen = chooseImports(await listApplied(ctx), await listMonths(ctx), choice)
  const { levels, two } = await readPublished(ctx, {})
  return {
    ...report,
    year: asked,
    day,
    audience: 'internal',
    product: { address },
    letterhead: (await lookAtLetterhead(ctx)).baris,
    wording: await reportWording(ctx, asked),
    gaps: await reportGaps(ctx),
    levels,
    twoNumbers: two,
    trend: await reportTrend(ctx, chosen),
    lokusOfYear: await reportLokus(ctx, asked),
    causes: await reportCauses(ctx, report.district),
  }
}
