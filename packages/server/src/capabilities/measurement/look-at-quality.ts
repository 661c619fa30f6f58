/**
 * Whether each posyandu's measurements of a month may be used, judged among all of the district, with the year before as history.
 */

import type * as contract from '@konvergen/contract/quality.ts'
import type { QualityAnswer } from '@konvergen/contract/quality.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { CHILDREN_SOURCE } from '@konvergen/core/kit/source-names.ts'
import { composePosyanduDetail, composeQualityReport } from '@konvergen/core/quality/compose-quality-report.ts'
import type { GroupDetail } from '@konvergen/core/quality/quality-report.ts'
import { withinPosyandu } from '@konvergen/core/quality/within-posyandu.ts'
import { detailWithoutSigns, withoutSigns } from '@konvergen/core/quality/without-signs.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { listMonths } from './months-store.ts'
import { desaOfPosyandu, QualityColumns } from './quality-columns.ts'
import { readQualityRows } from './quality-store.ts'

/** Months before the one that is judged, as history. */
const HISTORY_MONTHS = 12

type Query = QueryOf<typeof contract.readQuality>

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

/** Months that have any, oldest first, the judged one last. */
function monthsFor(month: string, all: readonly string[]): string[] {
  const judged = monthNumber(month)
  return all.filter((each) => monthNumber(each) <= judged && monthNumber(each) >= judged - HISTORY_MONTHS).toSorted()
}

async function gather(
  ctx: DistrictContext,
  district: District,
  months: readonly string[],
): Promise<{ columns: QualityColumns; first: number }> {
  const kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const columns = new QualityColumns({
    desa: new Map(district.desa.map(({ kode, nama }) => [kode, nama])),
    kecamatan: new Map(district.desa.map((desa) => [desa.kode, kecamatan.get(desa.kecamatan) ?? desa.kecamatan])),
  })
  let first = 0
  for (const month of months) {
    first = columns.length
    for (const row of await readQualityRows(ctx, `${month}-01`)) columns.add(row)
  }
  return { columns, first }
}

/** Signs of invented data are for the health office and the health centres. */
function withSignsIfAllowed(ctx: DistrictContext, detail: GroupDetail): GroupDetail {
  return allows(ctx, 'quality.signs') ? detail : detailWithoutSigns(detail)
}

export async function lookAtQuality(ctx: DistrictContext, { bulan, posyandu, smart = false }: Query): Promise<QualityAnswer> {
  const months = await listMonths(ctx)
  const month = bulan ?? months[0] ?? null
  if (month === null) return { months, month, report: null, source: CHILDREN_SOURCE }
  if (!months.includes(month)) {
    const sebab = `Tidak ada pengukuran pada ${month}.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `There is no measurement in ${month}.` })
  }
  const district = await readDistrictOn(ctx, null)
  const { columns, first } = await gather(ctx, district, monthsFor(month, months))

  const children = columns.children()
  const places = Uint32Array.from({ length: columns.length - first }, (_, index) => first + index)
  const isOwn = (key: string): boolean => isOwnArea(ctx, desaOfPosyandu(key))
  const whole = composeQualityReport({
    kabupaten: { key: district.kode, nama: district.nama },
    period: { from: month, to: month },
    source: CHILDREN_SOURCE,
    children,
    keys: { posyandu: columns.posyandu, puskesmas: columns.puskesmas, kecamatan: columns.kecamatan },
    places,
    names: columns.names,
    targets: new Map(),
    smart,
  })
  const seen = allows(ctx, 'quality.signs') ? whole : withoutSigns(whole)
  const report = ctx.areas === '*' ? seen : withinPosyandu(seen, isOwn)
  if (posyandu === undefined) return { months, month, report, source: CHILDREN_SOURCE }
  const own = isOwn(posyandu) ? places.filter((place) => columns.posyandu[place] === posyandu) : places.slice(0, 0)
  const name = { key: posyandu, nama: columns.names.get(posyandu)?.nama ?? posyandu }
  return {
    months,
    month,
    report,
    detail: own.length === 0 ? null : withSignsIfAllowed(ctx, composePosyanduDetail(name, children, own, smart)),
    source: CHILDREN_SOURCE,
  }
}
