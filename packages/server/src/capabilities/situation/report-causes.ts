/**
 * The causes of the district, of every kecamatan and every village, counted from the same groups of people.
 */
import type { ReportCauses } from '@konvergen/core/situation/analysis-parts.ts'
import { causesByArea, causesOfArea } from '@konvergen/core/situation/causes/area-causes.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherCauses, lastDayOf } from './gather-causes.ts'

const codesOf = (places: readonly { readonly kode: string }[]): string[] => places.map(({ kode }) => kode)

/** null = neither children nor families stand in any list by name. */
export async function reportCauses(ctx: DistrictContext, { kecamatan, desa }: District): Promise<ReportCauses | null> {
  const { time, source, children, families } = await gatherCauses(ctx, ctx.kab)
  if (time === null && source.of === null) return null
  return {
    time: time === null ? null : { from: time.from, until: lastDayOf(time.until) },
    families: { origin: source.origin, of: source.of },
    district: causesOfArea(ctx.kab, children, families),
    byArea: new Map([...causesByArea(codesOf(kecamatan), children, families), ...causesByArea(codesOf(desa), children, families)]),
  }
}
