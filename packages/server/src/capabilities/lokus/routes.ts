/**
 * Lokus over HTTP, and the situation report, which ends in the proposal. The typesetter and the workbook writer are loaded at first use: they
 * would slow every start.
 */
import * as contract from '@konvergen/contract/lokus.ts'
import { downloadPdf, downloadXlsx } from '@konvergen/contract/situation.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { composeReport } from './compose-report.ts'
import { proposeLokus } from './propose-lokus.ts'

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
]
