/**
 * The quality report of a month with what its papers say besides: whose it is, and the name of the file.
 */
import type * as contract from '@konvergen/contract/quality.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import type { QualityContext } from '@konvergen/papers/quality/quality-context.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { VERSION } from '../../platform/version.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { lookAtQuality } from './look-at-quality.ts'

export interface QualityPaper {
  readonly report: QualityReport
  readonly context: QualityContext
  readonly name: string
}

export async function composeQualityPaper(ctx: DistrictContext, asked: QueryOf<typeof contract.downloadQualityPdf>): Promise<QualityPaper> {
  const { posyandu: _whole, bahasa: _language, ...query } = asked
  const { report, month } = await lookAtQuality(ctx, query)
  if (report === null) {
    throw new Problem('nilai-tidak-sah', { sebab: 'Belum ada pengukuran anak.', reason: 'There is no measurement of a child yet.' })
  }
  const { provinsi, demo } = await readOpenDistrict(ctx)
  return { report, context: { province: provinsi, version: VERSION, isDemo: demo }, name: `mutu-${ctx.kab}-${month}` }
}
