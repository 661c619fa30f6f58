/**
 * Whether each posyandu's measurements of a month may be used, judged among all of the district, with the year before as history.
 */

import type * as contract from '@konvergen/contract/quality.ts'
import type { QualityAnswer } from '@konvergen/contract/quality.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { CHILDREN_SOURCE } from '@konvergen/core/kit/source-names.ts'
import { withinPosyandu } from '@konvergen/core/quality/within-posyandu.ts'
import { withoutSigns } from '@konvergen/core/quality/without-signs.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { judgePosyandu, judgeQuality } from './judge-quality.ts'
import { listMonths } from './months-store.ts'
import { desaOfPosyandu } from './quality-columns.ts'

type Query = QueryOf<typeof contract.readQuality>

export async function lookAtQuality(ctx: DistrictContext, { bulan, posyandu, smart = false }: Query): Promise<QualityAnswer> {
  const months = await listMonths(ctx)
  const month = bulan ?? months[0] ?? null
  if (month === null) return { months, month, report: null, source: CHILDREN_SOURCE }
  if (!months.includes(month)) {
    const sebab = `Tidak ada pengukuran pada ${month}.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `There is no measurement in ${month}.` })
  }
  const judged = { month, months }
  const whole = await judgeQuality(ctx, judged, smart)
  const seen = allows(ctx, 'quality.signs') ? whole : withoutSigns(whole)
  const report = ctx.areas === '*' ? seen : withinPosyandu(seen, (key) => isOwnArea(ctx, desaOfPosyandu(key)))
  if (posyandu === undefined) return { months, month, report, source: CHILDREN_SOURCE }
  return { months, month, report, detail: await judgePosyandu(ctx, judged, posyandu, smart), source: CHILDREN_SOURCE }
}
