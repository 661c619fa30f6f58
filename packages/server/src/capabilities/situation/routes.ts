/**
 * Situation over HTTP. The typesetter and the workbook writer are loaded at first use: they would slow every start.
 */
import * as contract from '@konvergen/contract/situation.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { composeReport } from './compose-report.ts'
import { lookAtSituation } from './look-at-situation.ts'
import { presentSituation } from './present-situation.ts'
import { readProvenance } from './read-provenance.ts'

function nameOf({ district, situation }: SituationReport, ending: string): string {
  const { period } = situation.kabupaten.figures.stunting
  return `ansit-${district.kode}-${period === '' ? 'tanpa-data' : period}.${ending}`
}

export const situationOffers: readonly Offer[] = [
  offer(contract.readSituation, async (ctx, { query }) => presentSituation(await lookAtSituation(ctx, query))),
  offer(contract.readProvenance, (ctx, { params, query }) => readProvenance(ctx, params.desa, query)),
  offer(contract.downloadPdf, async (ctx, { query }) => {
    const report = await composeReport(ctx, query)
    const { writeAnsitPdf } = await import('@konvergen/papers/ansit/write-pdf.ts')
    return { name: nameOf(report, 'pdf'), bytes: await writeAnsitPdf(report, query.bahasa ?? 'id') }
  }),
  offer(contract.downloadXlsx, async (ctx, { query }) => {
    const report = await composeReport(ctx, query)
    const { writeAnsitXlsx } = await import('@konvergen/papers/ansit/write-xlsx.ts')
    return { name: nameOf(report, 'xlsx'), bytes: await writeAnsitXlsx(report, query.bahasa ?? 'id') }
  }),
]
