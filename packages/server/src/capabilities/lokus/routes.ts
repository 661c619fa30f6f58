/**
 * Lokus over HTTP, and what ends in the proposal: the situation report, and versions of the analysis. The typesetter and the workbook writer are loaded at first use: they
 * would slow every start.
 */
import * as analyses from '@konvergen/contract/analyses.ts'
import * as contract from '@konvergen/contract/lokus.ts'
import { downloadPdf, downloadXlsx } from '@konvergen/contract/situation.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { composeReport } from './compose-report.ts'
import { listAnalyses, remindKecamatan } from './list-analyses.ts'
import { lookAtAnalysis } from './look-at-analysis.ts'
import { proposeLokus } from './propose-lokus.ts'
import { recomputeAnalysis, requireFixed } from './recompute-analysis.ts'
import { freezeAnalysis, signAnalysis, verifyAnalysis } from './step-analysis.ts'

function nameOf({ district, situation }: SituationReport, ending: string): string {
  const { period } = situation.kabupaten.figures.stunting
  return `ansit-${district.kode}-${period === '' ? 'tanpa-data' : period}.${ending}`
}

export const lokusOffers: readonly Offer[] = [
  offer(contract.proposeLokus, (ctx, { query }) => proposeLokus(ctx, query)),
  offer(downloadPdf, async (ctx, { query }) => {
    const report = await composeReport(ctx, query)
    const { writeAnsitPdf } = await import('@konvergen/papers/ansit/write-pdf.ts')
    return { name: nameOf(report, 'pdf'), bytes: await writeAnsitPdf(report, query.bahasa ?? 'id') }
  }),
  offer(downloadXlsx, async (ctx, { query }) => {
    const report = await composeReport(ctx, query)
    const { writeAnsitXlsx } = await import('@konvergen/papers/ansit/write-xlsx.ts')
    return { name: nameOf(report, 'xlsx'), bytes: await writeAnsitXlsx(report, query.bahasa ?? 'id') }
  }),
  offer(analyses.listAnalyses, (ctx, { query }) => listAnalyses(ctx, query.tahun)),
  offer(analyses.remindKecamatan, (ctx, { body }) => remindKecamatan(ctx, body)),
  offer(analyses.readAnalysis, (ctx, { params }) => lookAtAnalysis(ctx, params.id)),
  offer(analyses.signAnalysis, (ctx, { params }) => signAnalysis(ctx, params.id)),
  offer(analyses.verifyAnalysis, (ctx, { params, body }) => verifyAnalysis(ctx, params.id, body)),
  offer(analyses.freezeAnalysis, (ctx, { params, body }) => freezeAnalysis(ctx, params.id, body)),
  offer(analyses.recomputeAnalysis, (ctx, { params }) => recomputeAnalysis(ctx, params.id)),
  offer(analyses.downloadAnalysis, (ctx, { params }) => requireFixed(ctx, params.id)),
]
