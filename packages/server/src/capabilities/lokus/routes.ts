/**
 * Lokus over HTTP, and the situation report, which ends in the proposal. The typesetter and the workbook writer are loaded at first use: they
 * would slow every start.
 */
import { proposeLokus as proposeLokusRoute } from '@konvergen/contract/lokus.ts'
import * as contract from '@konvergen/contract/lokus-years.ts'
import { downloadPdf, downloadXlsx } from '@konvergen/contract/situation.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { composeReport } from './compose-report.ts'
import { decideLokus, withdrawLokus } from './decide-lokus.ts'
import { listMethods, saveMethod } from './keep-methods.ts'
import { composeLokusDecree, readLokusLetter, writeLokusLetter } from './lokus-letter.ts'
import { checkPanel, lookAtYears } from './look-at-years.ts'
import { proposeLokus } from './propose-lokus.ts'

function nameOf({ district, situation }: SituationReport, ending: string): string {
  const { period } = situation.kabupaten.figures.stunting
  return `ansit-${district.kode}-${period === '' ? 'tanpa-data' : period}.${ending}`
}

export const lokusOffers: readonly Offer[] = [
  offer(proposeLokusRoute, (ctx, { query }) => proposeLokus(ctx, query)),
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
  offer(contract.listLokusMethods, (ctx) => listMethods(ctx)),
  offer(contract.saveLokusMethod, (ctx, { body }) => saveMethod(ctx, body)),
  offer(contract.readLokusYears, (ctx) => lookAtYears(ctx)),
  offer(contract.decideLokus, (ctx, { body }) => decideLokus(ctx, body)),
  offer(contract.withdrawLokus, (ctx, { params, body }) => withdrawLokus(ctx, params.id, body.alasan)),
  offer(contract.readLokusLetter, (ctx, { params }) => readLokusLetter(ctx, params.id)),
  offer(contract.writeLokusLetter, (ctx, { params, body }) => writeLokusLetter(ctx, params.id, body)),
  offer(contract.downloadLokusDocx, async (ctx, { params }) => {
    const { name, decree } = await composeLokusDecree(ctx, params.id)
    const { writeDecreeDocx } = await import('@konvergen/papers/decree/write-docx.ts')
    return { name: `${name}.docx`, bytes: await writeDecreeDocx(decree) }
  }),
  offer(contract.downloadLokusPdf, async (ctx, { params }) => {
    const { name, decree } = await composeLokusDecree(ctx, params.id)
    const { writeDecreePdf } = await import('@konvergen/papers/decree/write-pdf.ts')
    return { name: `${name}.pdf`, bytes: await writeDecreePdf(decree) }
  }),
  offer(contract.checkLokusPriority, (ctx, { query }) => checkPanel(ctx, query)),
]
