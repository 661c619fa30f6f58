/**
 * Quality of measurements over HTTP: the page, and its papers. The typesetter and the workbook writer are loaded at first use.
 */
import * as contract from '@konvergen/contract/quality.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import type { QualityContext } from '@konvergen/papers/quality/quality-context.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { Problem } from '../../platform/problem.ts'
import { VERSION } from '../../platform/version.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { lookAtQuality } from './look-at-quality.ts'

interface Paper {
  readonly report: QualityReport
  readonly context: QualityContext
  readonly name: string
}

async function paperOf(ctx: DistrictContext, asked: QueryOf<typeof contract.downloadQualityPdf>): Promise<Paper> {
  const { posyandu: _whole, bahasa: _language, ...query } = asked
  const { report, month } = await lookAtQuality(ctx, query)
  if (report === null) {
    throw new Problem('nilai-tidak-sah', { sebab: 'Belum ada pengukuran anak.', reason: 'There is no measurement of a child yet.' })
  }
  const { provinsi, demo } = await readOpenDistrict(ctx)
  return { report, context: { province: provinsi, version: VERSION, isDemo: demo }, name: `mutu-${ctx.kab}-${month}` }
}

export const qualityOffers: readonly Offer[] = [
  offer(contract.readQuality, (ctx, { query }) => lookAtQuality(ctx, query)),
  offer(contract.downloadQualityPdf, async (ctx, { query }) => {
    const { report, context, name } = await paperOf(ctx, query)
    const { writeQualityPdf } = await import('@konvergen/papers/quality/write-pdf.ts')
    return { name: `${name}.pdf`, bytes: await writeQualityPdf(report, context, query.bahasa ?? 'id') }
  }),
  offer(contract.downloadQualityXlsx, async (ctx, { query }) => {
    const { report, context, name } = await paperOf(ctx, query)
    const { writeQualityXlsx } = await import('@konvergen/papers/quality/write-xlsx.ts')
    return { name: `${name}.xlsx`, bytes: await writeQualityXlsx(report, context, query.bahasa ?? 'id') }
  }),
]
