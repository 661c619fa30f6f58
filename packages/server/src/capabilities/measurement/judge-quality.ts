/**
 * The quality of measurements judged: of the district's posyandu, kept until something changes it, and of one posyandu in full.
 */
import { CHANGING_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import { CHILDREN_SOURCE } from '@konvergen/core/kit/source-names.ts'
import { composePosyanduDetail, composeQualityReport } from '@konvergen/core/quality/compose-quality-report.ts'
import type { GroupDetail, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { detailWithoutSigns } from '@konvergen/core/quality/without-signs.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { gatherQuality, type Judged } from './gather-quality.ts'
import { desaOfPosyandu } from './quality-columns.ts'

/** Signs of invented data are for the health office and the health centres. */
function withSignsIfAllowed(ctx: DistrictContext, detail: GroupDetail): GroupDetail {
  return allows(ctx, 'quality.signs') ? detail : detailWithoutSigns(detail)
}

/** A report of 400 villages takes some 2 MB. */
const MOST_REPORTS = 12
const memo = new Memo<KeptUntilChanged<QualityReport>>(MOST_REPORTS)

async function reckon(ctx: DistrictContext, judged: Judged, smart: boolean): Promise<QualityReport> {
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

/** Of the whole district, whoever asks: it is cut to what they may see afterwards. */
export function judgeQuality(ctx: DistrictContext, judged: Judged, smart: boolean): Promise<QualityReport> {
  return keepUntilChanged(ctx, { memo, key: `${judged.month} ${smart}`, words: CHANGING_WORDS }, () => reckon(ctx, judged, smart))
}
