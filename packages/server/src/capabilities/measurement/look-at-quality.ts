/**
 * Whether each posyandu's measurements of a month may be used, judged among all of the district, with the year before as history.
 */

import type * as contract from '@konvergen/contract/quality.ts'
import type { QualityAnswer } from '@konvergen/contract/quality.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { CHILDREN_SOURCE } from '@konvergen/core/kit/source-names.ts'
import { composePosyanduDetail, composeQualityReport } from '@konvergen/core/quality/compose-quality-report.ts'
import type { GroupDetail, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { withinPosyandu } from '@konvergen/core/quality/within-posyandu.ts'
import { detailWithoutSigns, withoutSigns } from '@konvergen/core/quality/without-signs.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/keep-until-changed.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { gatherQuality, type Judged } from './gather-quality.ts'
import { listMonths } from './months-store.ts'
import { desaOfPosyandu } from './quality-columns.ts'

type Query = QueryOf<typeof contract.readQuality>

/** Signs of invented data are for the health office and the health centres. */
function withSignsIfAllowed(ctx: DistrictContext, detail: GroupDetail): GroupDetail {
  return allows(ctx, 'quality.signs') ? detail : detailWithoutSigns(detail)
}

/** A report of 400 villages takes some 2 MB. */
const MOST_REPORTS = 12
const memo = new Memo<KeptUntilChanged<QualityReport>>(MOST_REPORTS)

/** Of the whole district, for whoever may see all of it. */
async function judge(ctx: DistrictContext, judged: Judged, smart: boolean): Promise<QualityReport> {
  const district = await readDistrictOn(ctx, null)
  const { columns, places } = await gatherQuality(ctx, district, judged, null)
  return composeQualityReport({
    kabupaten: { key: district.kode, nama: district.nama },
    period: { from: judged.month, to: judged.month },
    source: CHILDREN_SOURCE,
    children: columns.children(),
    keys: { posyandu: columns.posyandu, puskesmas: columns.puskesmas, kecamatan: columns.kecamatan },
    places,
    names: columns.names,
    targets: new Map(),
    smart,
  })
}

/** null where it measured nobody in the month. */
export async function judgePosyandu(ctx: DistrictContext, judged: Judged, posyandu: string, smart: boolean): Promise<GroupDetail | null> {
  const desa = desaOfPosyandu(posyandu)
  if (!isOwnArea(ctx, desa)) return null
  const { columns, places } = await gatherQuality(ctx, await readDistrictOn(ctx, null), judged, desa)
  const own = places.filter((place) => columns.posyandu[place] === posyandu)
  if (own.length === 0) return null
  const name = { key: posyandu, nama: columns.names.get(posyandu)?.nama ?? posyandu }
  return withSignsIfAllowed(ctx, composePosyanduDetail(name, columns.children(), own, smart))
}

export async function lookAtQuality(ctx: DistrictContext, { bulan, posyandu, smart = false }: Query): Promise<QualityAnswer> {
  const months = await listMonths(ctx)
  const month = bulan ?? months[0] ?? null
  if (month === null) return { months, month, report: null, source: CHILDREN_SOURCE }
  if (!months.includes(month)) {
    const sebab = `Tidak ada pengukuran pada ${month}.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `There is no measurement in ${month}.` })
  }
  const judged = { month, months }
  const whole = await keepUntilChanged(ctx, memo, `${month} ${smart}`, () => judge(ctx, judged, smart))
  const seen = allows(ctx, 'quality.signs') ? whole : withoutSigns(whole)
  const report = ctx.areas === '*' ? seen : withinPosyandu(seen, (key) => isOwnArea(ctx, desaOfPosyandu(key)))
  if (posyandu === undefined) return { months, month, report, source: CHILDREN_SOURCE }
  return { months, month, report, detail: await judgePosyandu(ctx, judged, posyandu, smart), source: CHILDREN_SOURCE }
}
